import { api } from 'lwc';
import SalusFlowField, { type FlowText } from 'c/salusFlowField';

/** `c-salus-number-field` on a Flow screen. Written by `npm run flow`. */
export default class SalusFlowNumberField extends SalusFlowField {
    /** The least number that is right. */
    @api min?: FlowText;

    /** The greatest number that is right. */
    @api max?: FlowText;

    /** What lies between two numbers that are right, counted from min or 0: 1 for whole numbers. */
    @api step?: FlowText;

    /** What is counted, after the number: “mg”, “pounds”. */
    @api unit?: FlowText;

    /** How the answer is shown: percent shows 0.5 as 50, percent-fixed 50 as 50. One of: decimal, percent, percent-fixed, currency. */
    @api formatter?: FlowText;

    /** The code of the currency that is asked for: USD. */
    @api currency?: FlowText;

    /** The answer. */
    @api
    get value(): string {
        return this.answerOf('value') as string;
    }
    set value(given: string | null) {
        this.give('value', given);
    }

    protected readonly own = ['min', 'max', 'step', 'unit', 'formatter', 'currency'];
}
