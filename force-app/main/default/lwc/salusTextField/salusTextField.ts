import { api } from 'lwc';
import { faultOf, type Fault } from 'c/salusCoreField';
import SalusField from 'c/salusField';

/* Enhanced spell check and writing suggestions send the text to the browser's maker. */
const UNASSISTED = Object.freeze({
    spellcheck: false,
    autocapitalize: 'off',
    autocorrect: false,
    writingSuggestions: 'false',
});

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

    /* A line that nobody may read over a shoulder: `salusSecretField` adds the button that shows it. */
    get shownType(): string {
        return this.isSecret ? 'password' : this.type;
    }

    get typing(): typeof UNASSISTED | undefined {
        return this.isSecret || this.type !== 'text' ? UNASSISTED : undefined;
    }

    get mode(): string | undefined {
        return this.inputMode || undefined;
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

    private get isSecret(): boolean {
        return this.sensitivity === 'secret';
    }

    protected findFault(): Fault | undefined {
        return faultOf(this.answer, this);
    }

    protected get control(): HTMLInputElement | null {
        return (this.refs?.control as HTMLInputElement | undefined) ?? null;
    }

    protected clearControl(): void {
        const { control } = this;
        if (control) control.value = '';
    }
}
