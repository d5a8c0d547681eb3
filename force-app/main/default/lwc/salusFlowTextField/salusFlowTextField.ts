import { api } from 'lwc';
import SalusFlowField, { type FlowText } from 'c/salusFlowField';

/** `c-salus-text-field` on a Flow screen. Written by `npm run flow`. */
export default class SalusFlowTextField extends SalusFlowField {
    /** The kind of line: it chooses the phone's keyboard, and what counts as an answer. One of: text, email, tel, url. */
    @api type?: FlowText;

    /** A narrower keyboard than the type's own: numeric, decimal. */
    @api inputMode?: FlowText;

    /** A regular expression that the whole answer must match; where it asks for the digits 0 to 9, those of every script will do. */
    @api pattern?: FlowText;

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

    protected readonly own = ['type', 'inputMode', 'pattern', 'minLength', 'maxLength'];
}
