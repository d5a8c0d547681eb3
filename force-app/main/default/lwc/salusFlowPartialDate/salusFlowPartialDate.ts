import { api } from 'lwc';
import SalusFlowField, { inParts, type FlowText } from 'c/salusFlowField';

/** `c-salus-partial-date` on a Flow screen. Written by `npm run flow`. */
export default class SalusFlowPartialDate extends SalusFlowField {
    /** The first day that is right, as YYYY-MM-DD. */
    @api min?: FlowText;

    /** The last day that is right, as YYYY-MM-DD. */
    @api max?: FlowText;

    /** What is known of it, as FHIR writes it: 2021-03-04, 2021-03, 2021; '' if nothing is. */
    @api
    get date(): string {
        return this.answerOf('date') as string;
    }
    set date(given: string | null) {
        this.give('date', given);
    }

    /** How much of it is known; unknown where the person doesn't know it, '' without an answer. */
    @api
    get precision(): string {
        return this.answerOf('precision') as string;
    }
    set precision(given: string | null) {
        this.give('precision', given);
    }

    /** about: near that date. before: on an earlier one. '' : on that date. */
    @api
    get qualifier(): string {
        return this.answerOf('qualifier') as string;
    }
    set qualifier(given: string | null) {
        this.give('qualifier', given);
    }

    protected readonly own = ['min', 'max'];
    protected readonly answer = inParts('date', 'precision', 'qualifier');
}
