import { api } from 'lwc';
import SalusFlowField, { inParts, type FlowBoolean } from 'c/salusFlowField';

/** `c-salus-phone-field` on a Flow screen. Written by `npm run flow`. */
export default class SalusFlowPhoneField extends SalusFlowField {
    /** Whether an extension is asked for as well. */
    @api withExtension?: FlowBoolean;

    /** The two letters of its country (ISO 3166), or '' where the calling code is not known. */
    @api
    get country(): string {
        return this.answerOf('country') as string;
    }
    set country(given: string | null) {
        this.give('country', given);
    }

    /** A part of the answer: number. */
    @api
    get number(): string {
        return this.answerOf('number') as string;
    }
    set number(given: string | null) {
        this.give('number', given);
    }

    /** The digits of an extension, or ''. */
    @api
    get extension(): string {
        return this.answerOf('extension') as string;
    }
    set extension(given: string | null) {
        this.give('extension', given);
    }

    protected readonly own = ['withExtension'];
    protected readonly answer = inParts('country', 'number', 'extension');
}
