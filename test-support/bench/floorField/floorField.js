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
    isEntered = false;

    get isInvalid() {
        return this.error ? 'true' : 'false';
    }

    handleFocusIn() {
        this.isEntered = true;
    }

    handleFocusOut() {
        this.isEntered = false;
    }

    handleInput(event) {
        this.value = event.target.value;
    }
}
