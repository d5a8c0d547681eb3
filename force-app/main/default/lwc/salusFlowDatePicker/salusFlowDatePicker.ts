import { api } from 'lwc';
import SalusFlowField, { type FlowText } from 'c/salusFlowField';

/** `c-salus-date-picker` on a Flow screen. Written by `npm run flow`. */
export default class SalusFlowDatePicker extends SalusFlowField {
    /** The first day that is right, as YYYY-MM-DD. */
    @api min?: FlowText;

    /** The last day that is right, as YYYY-MM-DD. */
    @api max?: FlowText;

    /** Days that can't be chosen, and why: { reason, date }, { reason, from, to, weekdays }. As JSON text, such as an Apex action gives. */
    @api unavailableJson?: FlowText;

    /** The answer. */
    @api
    get value(): string {
        return this.answerOf('value') as string;
    }
    set value(given: string | null) {
        this.give('value', given);
    }

    protected readonly own = ['min', 'max', 'unavailable'];
}
