import { api } from 'lwc';
import SalusFlowField, { type FlowText } from 'c/salusFlowField';

/** `c-salus-checkbox` on a Flow screen. Written by `npm run flow`. */
export default class SalusFlowCheckbox extends SalusFlowField {
    /** switch for a setting that the page applies at once. One of: box, switch. */
    @api look?: FlowText;

    /** The answer. */
    @api
    get value(): boolean {
        return this.answerOf('value') as boolean;
    }
    set value(given: boolean | null) {
        this.give('value', given);
    }

    protected readonly own = ['look'];
}
