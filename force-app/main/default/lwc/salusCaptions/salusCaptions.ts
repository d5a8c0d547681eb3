import { api } from 'lwc';
import type { CaptionLine, Participant } from 'c/salusCoreCall';
import { goneFrom } from 'c/salusCoreLongList';
import SalusDisplay from 'c/salusDisplay';
import { EndInSight } from 'c/salusHostScrolling';
import captions from '@salesforce/label/c.Salus_Captions_Heading';
import latest from '@salesforce/label/c.Salus_Captions_Latest';
import none from '@salesforce/label/c.Salus_Captions_None';
import pause from '@salesforce/label/c.Salus_Captions_Pause';
import { linesOf, newLines, rowsOf, sayPaused, type CaptionRow } from './lines';

/**
 * What is said in a call, as text that can be read again: it stands still while it is paused, and is never
 * announced by itself.
 *
 * @status trial
 */
export default class SalusCaptions extends SalusDisplay {
    /** The lines, oldest first. Of two with one id the later counts; the last 500 to 549 are kept. */
    @api
    get lines(): readonly CaptionLine[] {
        return this.given;
    }
    set lines(given: readonly CaptionLine[]) {
        const before = this.given;
        this.given = linesOf(given);
        if (!this.held) this.going = goneFrom(before, this.given);
    }

    /** Who takes part: each line is shown under its speaker's name, or else their role. */
    @api
    get participants(): readonly Participant[] {
        return this.speakers;
    }
    set participants(given: readonly Participant[]) {
        this.speakers = Array.isArray(given) ? given : [];
    }

    /** Moves the focus to the lines. */
    @api
    focus(): void {
        this.region?.focus();
    }

    readonly words = { captions, pause, latest, none };
    private given: readonly CaptionLine[] = [];
    private speakers: readonly Participant[] = [];
    /* What stands still while it is paused. */
    private held?: readonly CaptionLine[];
    /* What is shown once more, so that what is new moves nothing. */
    private going: readonly CaptionLine[] = [];
    private readonly end = new EndInSight();

    renderedCallback(): void {
        super.renderedCallback();
        if (!this.held) this.end.follow(this.region);
        if (this.going.length) this.going = [];
    }

    get rows(): readonly CaptionRow[] {
        return rowsOf(this.held ?? [...this.going, ...this.given], this.speakers);
    }

    get isEmpty(): boolean {
        return !(this.held ?? this.given).length;
    }

    get pressed(): 'true' | 'false' {
        return this.held ? 'true' : 'false';
    }

    /** How many lines have come meanwhile; '' unless it is paused. */
    get pausedText(): string {
        return this.held ? sayPaused(newLines(this.held, this.given)) : '';
    }

    handlePause(): void {
        if (this.held) this.goOn();
        else this.held = this.given;
    }

    handleLatest(): void {
        this.goOn();
        this.end.show(this.region);
    }

    handleScroll(event: Event): void {
        this.end.scrolled(event.currentTarget as HTMLElement);
    }

    protected clear(): void {
        this.given = [];
        this.speakers = [];
        this.held = undefined;
        this.going = [];
    }

    private goOn(): void {
        if (this.held) this.going = goneFrom(this.held, this.given);
        this.held = undefined;
    }

    private get region(): HTMLElement | undefined {
        return this.refs?.region as HTMLElement | undefined;
    }
}
