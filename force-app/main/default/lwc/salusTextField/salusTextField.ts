import { api } from 'lwc';
import { failedTextConstraint, mostCharacters, type Constraint } from 'c/salusCoreField';
import { asText, fill } from 'c/salusCoreWords';
import SalusField from 'c/salusField';
import emailFormat from '@salesforce/label/c.Salus_EmailFormat';
import phoneFormat from '@salesforce/label/c.Salus_PhoneFormat';
import tooLong from '@salesforce/label/c.Salus_TooLong';
import tooShort from '@salesforce/label/c.Salus_TooShort';
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

    renderedCallback(): void {
        super.renderedCallback();
        if (!this.isUnassisted) return;
        this.control?.setAttribute('autocorrect', 'off');
        this.control?.setAttribute('writingsuggestions', 'false');
    }

    /* A line that nobody may read over a shoulder: `salusSecretField` adds the button that shows it. */
    get shownType(): string {
        if (this.isSecret) return 'password';
        return TYPES.includes(this.type) ? this.type : 'text';
    }

    /* The control itself says that it is required. */
    get isMarkHidden(): 'true' | undefined {
        return this.required ? 'true' : undefined;
    }

    get spellCheck(): 'false' | undefined {
        return this.isUnassisted ? 'false' : undefined;
    }

    get capitals(): 'off' | undefined {
        return this.isUnassisted ? 'off' : undefined;
    }

    /* In a right-to-left page the groups of a telephone number would change places. */
    get direction(): 'ltr' | 'auto' {
        return this.shownType === 'text' ? 'auto' : 'ltr';
    }

    get mode(): string | undefined {
        return asText(this.inputMode) || undefined;
    }

    handleInput(event: InputEvent): void {
        event.stopPropagation();
        this.answered((event.target as HTMLInputElement).value);
    }

    protected accept(given: unknown): string {
        return asText(given);
    }

    protected failedConstraint(): Constraint | undefined {
        return failedTextConstraint(this.answer, this);
    }

    protected messageFor(failed: Constraint): string {
        if (failed === 'tooLong') return fill(tooLong, mostCharacters(this.maxLength));
        if (failed === 'tooShort') return fill(tooShort, this.minLength ?? '');
        return (failed === 'typeMismatch' && FORMATS[this.type]) || super.messageFor(failed);
    }

    protected showAnswer(): void {
        const { control } = this;
        if (control && control.value !== this.answer) control.value = this.answer;
    }

    protected get control(): HTMLInputElement | null {
        return this.inputs[0] ?? null;
    }

    private get isSecret(): boolean {
        return this.sensitivity === 'secret';
    }

    /* Enhanced spell check and writing suggestions send the text to the browser's maker. */
    private get isUnassisted(): boolean {
        return this.isSecret || this.type !== 'text';
    }
}
