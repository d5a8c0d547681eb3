import { api } from 'lwc';
import { countCharacters, type TextRules } from 'c/salusCoreField';
import { asText, fill, sayCount } from 'c/salusCoreWords';
import SalusField from 'c/salusField';
import { announce } from 'c/salusHostAnnouncer';
import { Alarm, clock } from 'c/salusHostClock';
import { locale } from 'c/salusPlatformLocale';
import charactersLeft from '@salesforce/label/c.Salus_CharactersLeft';
import charactersOver from '@salesforce/label/c.Salus_CharactersOver';
import tooLong from '@salesforce/label/c.Salus_TooLong';

/* The most characters where the author sets no limit. */
const MOST_CHARACTERS = 10_000;
/* Who types goes on sooner than this. */
const PAUSE_MS = 1000;
const ROWS = { least: 2, usual: 4, most: 40 };

let areas = 0;

/**
 * Several lines of text in a person's own words. Where there is a limit, it says how many characters
 * are left.
 *
 * @status trial
 */
export default class SalusTextArea extends SalusField {
    /** How many lines are in sight before anything is typed: 2 to 40. The area grows with the text,
     *  or the person makes it larger. */
    @api rows: number = ROWS.usual;
    /** The fewest characters. */
    @api minLength?: number;
    /** The most characters. Typing is never cut off; more is an error that says so. */
    @api maxLength?: number;

    private readonly pause = new Alarm();
    private readonly key = `count-${(areas += 1)}`;
    private withdrawCount?: () => void;

    renderedCallback(): void {
        super.renderedCallback();
        this.wrapper!.style.setProperty('--_rows', String(this.shownRows));
    }

    disconnectedCallback(): void {
        super.disconnectedCallback();
        this.stopCounting();
    }

    get shownRows(): number {
        const rows = Math.floor(Number(asText(this.rows))) || ROWS.usual;
        return Math.min(Math.max(rows, ROWS.least), ROWS.most);
    }

    /** What is left of the limit, in words; below zero it is how many are too many. */
    get countText(): string {
        const { limit, left } = this;
        if (!limit || this.isFixed) return '';
        const words = left < 0 ? charactersOver : charactersLeft;
        return fill(words, sayCount(Math.abs(left), locale));
    }

    get isOver(): 'true' | undefined {
        return this.limit && this.left < 0 ? 'true' : undefined;
    }

    /* The count changes with each key, and Orca reads a description again that changes. */
    get limitText(): string {
        const { limit } = this;
        return limit && !this.errorText ? fill(tooLong, sayCount(limit, locale)) : '';
    }

    get describedBy(): string {
        return this.countText ? `${super.describedBy} limit` : super.describedBy;
    }

    handleInput(event: Event): void {
        super.handleInput(event);
        this.stopCounting();
        if (this.limit) this.pause.set(clock().now() + PAUSE_MS, () => this.announceCount());
    }

    handleFocusOut(event: FocusEvent): void {
        super.handleFocusOut(event);
        if (!this.isEntered) this.stopCounting();
    }

    protected accept(given: unknown): string {
        return asText(given);
    }

    protected get textRules(): TextRules {
        const { required, minLength, limit } = this;
        return { required, minLength, maxLength: limit || MOST_CHARACTERS };
    }

    protected clearControls(): void {
        this.stopCounting();
        super.clearControls();
    }

    private get limit(): number {
        return Math.max(Math.floor(Number(asText(this.maxLength))), 0) || 0;
    }

    private get left(): number {
        return this.limit - countCharacters(this.answer.trim());
    }

    private announceCount(): void {
        this.withdrawCount = announce({ text: this.countText, topic: 'status', key: this.key });
    }

    private stopCounting(): void {
        this.pause.stop();
        this.withdrawCount?.();
    }
}
