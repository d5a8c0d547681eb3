import { api } from 'lwc';
import SalusFlowField, { type FlowText } from 'c/salusFlowField';

/** `c-salus-memorable-date` on a Flow screen. Written by `npm run flow`. */
export default class SalusFlowMemorableDate extends SalusFlowField {
    /** The first day that is right, as YYYY-MM-DD. */
    @api min?: FlowText;

    /** The last day that is right, as YYYY-MM-DD. */
    @api max?: FlowText;

    /** What has to be known: day, month or year. One of: day, month, year. */
    @api least?: FlowText;

    /** The answer. */
    @api
    get value(): string {
        return this.answerOf('value') as string;
    }
    set value(given: string | null) {
        this.give('value', given);
    }

    protected readonly own = ['min', 'max', 'least'];
}
