import { api } from 'lwc';
import SalusFlowField from 'c/salusFlowField';

/** `c-salus-text-area` on a Flow screen. Written by `npm run flow`. */
export default class SalusFlowTextArea extends SalusFlowField {
    /** How many lines are in sight before anything is typed: 2 to 40. */
    @api rows?: number | null;

    /** The fewest characters. */
    @api minLength?: number | null;

    /** The most characters. */
    @api maxLength?: number | null;

    /** The answer. */
    @api
    get value(): string {
        return this.answerOf('value') as string;
    }
    set value(given: string | null) {
        this.give('value', given);
    }

    protected readonly own = ['rows', 'minLength', 'maxLength'];
}
