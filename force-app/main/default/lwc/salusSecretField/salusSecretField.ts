import { api } from 'lwc';
import { tokenFor, type TextRules } from 'c/salusCoreField';
import type { Sensitivity } from 'c/salusCoreSensitivity';
import { asText, fill } from 'c/salusCoreWords';
import SalusField from 'c/salusField';
import { Reveal } from 'c/salusHostReveal';
import show from '@salesforce/label/c.Salus_Show';
import showAnswer from '@salesforce/label/c.Salus_ShowAnswer';

/**
 * A secret, such as a password or an access code: dots, and a button that shows what was typed.
 * Pasting and password managers work. It is always `secret`.
 *
 * @status trial
 */
export default class SalusSecretField extends SalusField {
    /** A narrower keyboard than letters: `numeric`. */
    @api inputMode = '';
    /** A regular expression that the whole answer must match. Say what is expected in `hint`. */
    @api pattern = '';
    /** The fewest characters. */
    @api minLength?: number;
    /** The most characters. Typing is never cut off; more is an error that says so. */
    @api maxLength?: number;

    /**
     * Always `secret`: another level changes nothing.
     *
     * @default 'secret'
     */
    @api
    get sensitivity(): Sensitivity {
        return 'secret';
    }
    set sensitivity(level: Sensitivity) {
        super.sensitivity = level;
    }

    /** Hides the answer as well, because a form calls it when it is submitted. */
    @api
    reportValidity(): boolean {
        this.hide();
        return super.reportValidity();
    }

    isRevealed = false;
    private readonly reveal = new Reveal(() => this.hide());

    disconnectedCallback(): void {
        super.disconnectedCallback();
        this.hide();
    }

    get shownType(): 'text' | 'password' {
        return this.isRevealed && !this.disabled ? 'text' : 'password';
    }

    get showWord(): string {
        return show;
    }

    get showName(): string {
        return fill(showAnswer, this.shownLabel);
    }

    get isPressed(): 'true' | 'false' {
        return this.shownType === 'text' ? 'true' : 'false';
    }

    get mode(): string | undefined {
        return asText(this.inputMode) || undefined;
    }

    /* Without a token a password manager would have to guess (WCAG 2.2, 3.3.8). */
    get token(): string {
        return tokenFor(this.autocomplete || 'current-password', this.subject);
    }

    handleReveal(): void {
        if (this.isRevealed) {
            this.hide();
            return;
        }
        this.isRevealed = true;
        this.reveal.start();
    }

    protected accept(given: unknown): string {
        return asText(given);
    }

    protected get textRules(): TextRules {
        const { required, pattern, minLength, maxLength } = this;
        return { required, pattern, minLength, maxLength };
    }

    protected clearControls(): void {
        this.hide();
        super.clearControls();
    }

    /* On Enter. A browser keeps what stood in a line of text, and offers it again. */
    protected requestSubmit(): void {
        this.hide();
        super.requestSubmit();
    }

    private hide(): void {
        this.isRevealed = false;
        this.reveal.stop();
    }
}
