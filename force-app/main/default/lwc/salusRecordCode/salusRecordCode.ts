import { api } from 'lwc';
import { asText, fill, isolate } from 'c/salusCoreWords';
import SalusDisplay from 'c/salusDisplay';
import { direction } from 'c/salusPlatformLocale';
import codeAs from '@salesforce/label/c.Salus_Record_CodeAs';
import { wordsOfCode } from './words';

/**
 * One code of a health record in words: “Entered in error” for `entered-in-error`. A code that the kit has no
 * words for is shown with the words that came with it, or as it came, and says so.
 *
 * @status trial
 */
export default class SalusRecordCode extends SalusDisplay {
    /** The code, of one of FHIR R4's own lists. */
    @api
    get code(): string {
        return this.givenCode;
    }
    set code(code: string) {
        this.givenCode = asText(code).trim();
    }

    /** Words that came with the code. They are shown where the kit has none. */
    @api
    get text(): string {
        return this.givenText;
    }
    set text(text: string) {
        this.givenText = asText(text).trim();
    }

    /** The element that has the code, such as `criticality`: one code may mean different things in two. */
    @api element = '';

    private givenCode = '';
    private givenText = '';

    get words(): string {
        const { givenCode, givenText } = this;
        const own = wordsOfCode(givenCode, asText(this.element));
        if (own || givenText || !givenCode) return own || givenText;
        return fill(codeAs, isolate(givenCode, direction));
    }

    protected clear(): void {
        this.givenCode = '';
        this.givenText = '';
    }
}
