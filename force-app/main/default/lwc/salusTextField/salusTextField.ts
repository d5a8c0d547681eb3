import { api } from 'lwc';
import { faultOf, type Fault } from 'c/salusCoreField';
import { asText, fill } from 'c/salusCoreWords';
import SalusField from 'c/salusField';
import tooLong from '@salesforce/label/c.Salus_TooLong';
import tooShort from '@salesforce/label/c.Salus_TooShort';

const TYPES: readonly unknown[] = ['text', 'email', 'tel', 'url'];

/**
 * One line of text that a person types: a name, a telephone number, an e-mail address.
 *
 * @status trial
 */
export default class SalusTextField extends SalusField {
    /** The kind of line, which chooses the phone's keyboard. */
    @api type: 'text' | 'email' | 'tel' | 'url' = 'text';
    /** A narrower keyboard than the type's own: `numeric`, `decimal`. */
    @api inputMode = '';
    /** A regular expression that the whole answer must match. Say what is expected in `hint`. */
    @api pattern = '';
    /** The fewest characters. */
    @api minLength?: number;
    /** The most characters. Typing is never cut off; more is an error that says so. */
    @api maxLength?: number;

    /* The template never holds the answer: it would keep the old one for as long as it lives. */
    renderedCallback(): void {
        this.showAnswer();
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
    get isMarkSilent(): 'true' | undefined {
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

    handleKeyDown(event: KeyboardEvent): void {
        if (event.key !== 'Enter' || event.isComposing) return;
        event.preventDefault(); // In synthetic shadow Enter would send the author's own form.
        this.requestSubmit();
    }

    protected findFault(): Fault | undefined {
        return faultOf(this.answer, this);
    }

    protected messageFor(fault: Fault): string {
        if (fault === 'tooLong') return fill(tooLong, this.maxLength ?? '');
        if (fault === 'tooShort') return fill(tooShort, this.minLength ?? '');
        return super.messageFor(fault);
    }

    protected get control(): HTMLInputElement | null {
        return (this.refs?.control as HTMLInputElement | undefined) ?? null;
    }

    protected showAnswer(): void {
        const { control } = this;
        if (control && control.value !== this.answer) control.value = this.answer;
    }

    protected clearControl(): void {
        this.showAnswer();
    }

    private get isSecret(): boolean {
        return this.sensitivity === 'secret';
    }

    /* Enhanced spell check and writing suggestions send the text to the browser's maker. */
    private get isUnassisted(): boolean {
        return this.isSecret || this.type !== 'text';
    }
}
