import { api } from 'lwc';
import { countCharacters, failedTextConstraint, type Constraint } from 'c/salusCoreField';
import {
    endOf,
    identifierOf,
    lengthOf,
    maskIdentifier,
    readFormat,
    spellIdentifier,
    writeIdentifier,
    type IdFormat,
} from 'c/salusCoreIdentifiers';
import { asText, fill, sayCount } from 'c/salusCoreWords';
import SalusField, { type Mistake } from 'c/salusField';
import { Reveal } from 'c/salusHostReveal';
import { locale } from 'c/salusPlatformLocale';
import endingIn from '@salesforce/label/c.Salus_EndingIn';
import idLength from '@salesforce/label/c.Salus_IdLength';
import idUnreadable from '@salesforce/label/c.Salus_IdUnreadable';
import keptPrivate from '@salesforce/label/c.Salus_KeptPrivate';
import show from '@salesforce/label/c.Salus_Show';
import showAnswer from '@salesforce/label/c.Salus_ShowAnswer';

const VISIBLE = 4;
const WITHOUT_GROUPS: Mistake = [
    'bad-property',
    'format',
    'give the lengths of its groups, such as 3-2-4',
];

/**
 * A number that names a person, such as a member number or a social security number. It is typed
 * plainly, and shown masked to its last digits once the person has left it.
 *
 * @status trial
 */
export default class SalusMaskedIdField extends SalusField {
    /** How it is written, such as `3-2-4`: the lengths of its groups, and what stands between them. */
    @api format = '';
    /** How many characters at its end stay in sight: never more than half of them. */
    @api visibleDigits = VISIBLE;
    /** A narrower keyboard than letters: `numeric`. */
    @api inputMode = '';
    /** A regular expression that the whole answer must match, without what is between its groups. */
    @api pattern = '';

    /** Whether the person has pressed “Show”. */
    isRevealed = false;
    /* Whether the person is typing, or has left what is wrong: then it stays as they typed it. */
    private isTyping = false;
    private readonly reveal = new Reveal(() => this.maskUnseen());

    renderedCallback(): void {
        super.renderedCallback();
        this.showTexts();
    }

    disconnectedCallback(): void {
        super.disconnectedCallback();
        this.mask();
    }

    /** Whether the answer is shown as text, and not in the line. */
    get isText(): boolean {
        if (!this.answer) return false;
        return this.isFixed || !(this.isTyping || this.isRevealed);
    }

    get isLine(): boolean {
        return !this.isText;
    }

    get hasButton(): boolean {
        return this.isText || this.isRevealed;
    }

    get showWord(): string {
        return show;
    }

    get showName(): string {
        return fill(showAnswer, this.shownLabel);
    }

    get isPressed(): 'true' | 'false' {
        return this.isWhole ? 'true' : 'false';
    }

    get buttonDescribedBy(): string | undefined {
        return this.isText ? `spoken ${this.describedBy}` : undefined;
    }

    get mode(): string | undefined {
        return asText(this.inputMode) || undefined;
    }

    handleInput(event: Event): void {
        this.isTyping = true;
        super.handleInput(event);
    }

    /* While another window is in front the line keeps the focus: it is not left. */
    handleFocusOut(event: FocusEvent): void {
        super.handleFocusOut(event);
        if (this.isEntered || this.template!.activeElement) return;
        const isWrong = this.isTyping && this.failedConstraint() !== undefined;
        this.mask();
        this.isTyping = isWrong;
    }

    handleReveal(): void {
        const { isRevealed } = this;
        this.mask();
        if (isRevealed) return;
        this.isRevealed = true;
        this.reveal.start();
    }

    protected accept(given: unknown): string {
        return identifierOf(asText(given));
    }

    protected write(answer: string): string {
        return writeIdentifier(answer, this.idFormat);
    }

    protected failedConstraint(): Constraint | undefined {
        const failed = super.failedConstraint();
        if (failed || !this.answer) return failed;
        if (this.isOtherLength) return 'patternMismatch';
        return failedTextConstraint(this.answer, { pattern: this.pattern });
    }

    protected messageFor(failed: Constraint): string {
        if (failed === 'badInput') return idUnreadable;
        if (failed !== 'patternMismatch' || !this.isOtherLength) return super.messageFor(failed);
        return fill(idLength, sayCount(lengthOf(this.idFormat!), locale));
    }

    protected get mistakes(): readonly Mistake[] {
        if (!asText(this.format) || this.idFormat) return super.mistakes;
        return [...super.mistakes, WITHOUT_GROUPS];
    }

    protected get isUnassisted(): boolean {
        return true;
    }

    protected get control(): HTMLElement | null {
        return this.isText ? this.button : super.control;
    }

    protected clearControls(): void {
        this.mask();
        super.clearControls();
        this.showTexts();
    }

    private get idFormat(): IdFormat | undefined {
        return readFormat(asText(this.format).trim());
    }

    private get isOtherLength(): boolean {
        const { idFormat } = this;
        return idFormat !== undefined && countCharacters(this.answer) !== lengthOf(idFormat);
    }

    private get isWhole(): boolean {
        return this.isRevealed && !this.disabled;
    }

    private get visible(): number {
        const given = asText(this.visibleDigits).trim();
        return Number(given || Number.NaN) >= 0 ? Math.floor(Number(given)) : VISIBLE;
    }

    private get button(): HTMLElement | null {
        return this.wrapper?.querySelector('button') ?? null;
    }

    private mask(): void {
        this.isTyping = false;
        this.isRevealed = false;
        this.reveal.stop();
    }

    /* The line goes out of sight: the focus may not go with it. */
    private maskUnseen(): void {
        if (this.template!.activeElement === this.textControl) this.button?.focus();
        this.mask();
    }

    /* By hand, because the old virtual nodes of LWC (9.4.3) keep what a template binds. */
    private showTexts(): void {
        const texts = this.isText ? [this.seenText, this.spokenText] : [];
        this.wrapper?.querySelectorAll('.id-text').forEach((one, index) => {
            one.textContent = texts[index] ?? '';
        });
    }

    private get seenText(): string {
        if (this.isWhole) return this.write(this.answer);
        return maskIdentifier(this.answer, this.visible, this.idFormat);
    }

    private get spokenText(): string {
        if (this.isWhole) return spellIdentifier(this.answer, this.idFormat);
        const end = endOf(this.answer, this.visible);
        return end ? fill(endingIn, spellIdentifier(end)) : keptPrivate;
    }
}
