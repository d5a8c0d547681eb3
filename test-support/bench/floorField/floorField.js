import { LightningElement, api } from 'lwc';

/* The smallest field that can be written by hand with a label, a hint and an error, on a line of its
   own: the floor that `npm run bench` measures c-salus-text-field against. */
export default class FloorField extends LightningElement {
    @api label;
    @api hint;
    @api error;
    @api value;

    handleInput(event) {
        this.value = event.target.value;
    }
}
