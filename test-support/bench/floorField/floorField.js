import { LightningElement, api } from 'lwc';

/* The smallest field that can be written by hand with the markup of c-salus-text-field: the floor
   that `npm run bench` measures it against. */
export default class FloorField extends LightningElement {
    @api label;
    @api hint;
    @api error;
    @api value;
    @api required = false;
    @api disabled = false;
    @api readOnly = false;
    mark = '';

    get isInvalid() {
        return this.error ? 'true' : undefined;
    }

    handleInput(event) {
        this.value = event.target.value;
    }
}
