import { api } from 'lwc';
import type { Constraint, TextRules } from 'c/salusCoreField';
import { asText } from 'c/salusCoreWords';
import SalusField from 'c/salusField';
import emailFormat from '@salesforce/label/c.Salus_EmailFormat';
import phoneFormat from '@salesforce/label/c.Salus_PhoneFormat';
import urlFormat from '@salesforce/label/c.Salus_UrlFormat';

type LineType = 'text' | 'email' | 'tel' | 'url';

const TYPES: readonly unknown[] = ['text', 'email', 'tel', 'url'];
const FORMATS: Readonly<Partial<Record<LineType, string>>> = {
    email: emailFormat,
    tel: phoneFormat,
    url: urlFormat,
};

/**
 * One line of text that a person types: a name, a telephone number, an e-mail address.
 *
 * @status trial
 */
export default class SalusTextField extends SalusField {
    /** The kind of line: it chooses the phone's keyboard, and what counts as an answer. */
    @api type: LineType = 'text';
    /** A narrower keyboard than the type's own: `numeric`, `decimal`. */
    @api inputMode = '';
    /** A regular expression that the whole answer must match; where it asks for the digits 0 to 9,
     *  those of every script will do. Say what is expected in `hint`. */
    @api pattern = '';
    /** The fewest characters. */
    @api minLength?: number;
    /** The most characters. Typing is never cut off; more is an error that says so. */
    @api maxLength?: number;

    /* A line that nobody may read over a shoulder: `salusSecretField` adds the button that shows it. */
    get shownType(): string {
        if (this.sensitivity === 'secret') return 'password';
        return TYPES.includes(this.type) ? this.type : 'text';
    }

    /* In a right-to-left page the groups of a telephone number would change places. */
    get direction(): 'ltr' | 'auto' {
        return this.shownType === 'text' ? 'auto' : 'ltr';
    }

    get mode(): string | undefined {
        return asText(this.inputMode) || undefined;
    }

    protected accept(given: unknown): string {
        return asText(given);
    }

    protected get textRules(): TextRules {
        return this;
    }

    protected messageFor(failed: Constraint): string {
        return (failed === 'typeMismatch' && FORMATS[this.type]) || super.messageFor(failed);
    }

    protected get isUnassisted(): boolean {
        return super.isUnassisted || this.type !== 'text';
    }
}
