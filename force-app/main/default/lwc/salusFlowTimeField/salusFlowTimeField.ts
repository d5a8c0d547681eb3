import { api } from 'lwc';
import SalusFlowField, { type FlowText } from 'c/salusFlowField';

/** `c-salus-time-field` on a Flow screen. Written by `npm run flow`. */
export default class SalusFlowTimeField extends SalusFlowField {
    /** The first time that is right, as HH:MM. */
    @api min?: FlowText;

    /** The last time that is right, as HH:MM. */
    @api max?: FlowText;

    /** The answer. */
    @api
    get value(): string {
        return this.answerOf('value') as string;
    }
    set value(given: string | null) {
        this.give('value', given);
    }

    protected readonly own = ['min', 'max'];
}
