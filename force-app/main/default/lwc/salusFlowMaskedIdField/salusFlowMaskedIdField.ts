import { api } from 'lwc';
import SalusFlowField, { type FlowText } from 'c/salusFlowField';

/** `c-salus-masked-id-field` on a Flow screen. Written by `npm run flow`. */
export default class SalusFlowMaskedIdField extends SalusFlowField {
    /** How it is written, such as 3-2-4: the lengths of its groups, and what stands between them. */
    @api format?: FlowText;

    /** How many characters at its end stay in sight: never more than half of them. */
    @api visibleDigits?: number | null;

    /** A narrower keyboard than letters: numeric. */
    @api inputMode?: FlowText;

    /** A regular expression that the whole answer must match, without what is between its groups. */
    @api pattern?: FlowText;

    /** The answer. */
    @api
    get value(): string {
        return this.answerOf('value') as string;
    }
    set value(given: string | null) {
        this.give('value', given);
    }

    protected readonly own = ['format', 'visibleDigits', 'inputMode', 'pattern'];
}
