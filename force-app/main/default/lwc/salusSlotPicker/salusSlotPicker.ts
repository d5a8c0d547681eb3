import { api } from 'lwc';
import type { Constraint } from 'c/salusCoreField';
import { headingLevelOf, levelBelow, type HeadingLevel } from 'c/salusCoreHeading';
import type { PurgeReason } from 'c/salusCoreSensitivity';
import type { Slot, SlotChoice, SlotDay } from 'c/salusCoreSlots';
import { asText } from 'c/salusCoreWords';
import SalusField, { type Mistake } from 'c/salusField';
import { announce } from 'c/salusHostAnnouncer';
import { moveFocus } from 'c/salusHostFocus';
import { comparedInstant } from './compared';
import { labels } from './labels';
import { OpenSlots } from './openSlots';
import { Paging } from './paging';
import { dayViews, type DayView } from './view';
import { WatchedSlots } from './watchedSlots';
import { pageWords } from './words';

/**
 * The open times of one location, by day: days are headings, times are native radios, and the next
 * available time is one press away. Times are read in the location's own zone, which is always named;
 * without a zone no time is shown. Choosing a time holds nothing. The answer is the key of the
 * choice; `choice` is the choice itself. Rules: docs/scheduling.md.
 *
 * @status trial
 */
export default class SalusSlotPicker extends SalusField {
    /** The IANA zone of the location, given by the app: `America/New_York`. Never guessed. */
    @api
    get zone(): string {
        return this.open.zone;
    }
    set zone(zone: string) {
        this.watched.show(this.slots, zone);
    }

    /** The slots that the location offers. What is past, full or taken is left out. */
    @api
    get slots(): readonly Slot[] {
        return this.open.slots;
    }
    set slots(slots: readonly Slot[]) {
        this.watched.show(slots, this.zone);
    }

    /** The person's own IANA zone, named as well where it reads differently. */
    @api patientZone = '';

    /** The level of the heading that it stands under, 2 to 6: its days are one level below. */
    @api
    get headingLevel(): HeadingLevel {
        return headingLevelOf(this.givenLevel) ?? 2;
    }
    set headingLevel(level: HeadingLevel) {
        this.givenLevel = level;
        this.reportMistakes('headingLevel');
    }

    /** The time that is chosen now. */
    @api
    get choice(): SlotChoice | undefined {
        return this.open.choiceOf(this.answer);
    }

    /** Moves the focus to the chosen time or the first; where there is none, to the whole group. */
    @api
    focus(): void {
        if (this.control || !this.wrapper) super.focus();
        else moveFocus(this.wrapper);
    }

    readonly labels = labels;
    open = new OpenSlots([], '');
    private givenLevel: HeadingLevel = 2;
    private readonly watched = new WatchedSlots(this);
    /* The day to which the person went by hand. */
    private day?: string;
    private withdrawDays?: () => void;
    private readonly group = `g${Math.random().toString(36).slice(2)}`;

    connectedCallback(): void {
        super.connectedCallback();
        this.watched.start();
    }

    disconnectedCallback(): void {
        super.disconnectedCallback();
        this.watched.stop();
        this.withdrawDays?.();
    }

    /* The chosen time is on the page, except where the person went to another one. */
    get paging(): Paging {
        return new Paging(this.open.pages, this.day ?? this.open.dayOf(this.answer));
    }

    get dayLevel(): HeadingLevel {
        return levelBelow(this.headingLevel);
    }

    get days(): readonly DayView[] {
        const { zone, answer: chosen, group, describedBy, dayLevel } = this;
        return dayViews(this.paging.page, { zone, chosen, group, describedBy, dayLevel });
    }

    get comparedInstant(): string {
        return comparedInstant(this.paging.page, this.zone, this.patientZone) ?? this.open.now;
    }

    handleChoose(event: Event): void {
        event.stopPropagation();
        this.answered(this.paging.choiceAt((event.target as HTMLInputElement).value)?.key ?? '');
    }

    handleNext(): void {
        const { next } = this.open;
        if (!next) return;
        this.day = undefined;
        this.answered(next.key);
        // The radio is there once the page with it is rendered.
        void Promise.resolve().then(() => this.focus());
    }

    readonly handleEarlier = (): void => this.showPage(this.paging.earlier);
    readonly handleLater = (): void => this.showPage(this.paging.later);

    handleGoToDay(event: Event): void {
        event.stopPropagation();
        this.showPage(this.paging.days[(event.target as HTMLSelectElement).selectedIndex]);
    }

    purge(reason: PurgeReason): void {
        super.purge(reason);
        this.watched.show([], this.zone);
        this.day = undefined;
    }

    private showPage(day: SlotDay | undefined): void {
        if (!day) return;
        this.day = day.date;
        this.withdrawDays?.();
        this.withdrawDays = announce({ text: pageWords(this.paging.page), topic: 'status' });
    }

    protected accept(given: unknown): string {
        return asText(given);
    }

    protected failedConstraint(): Constraint | undefined {
        return this.required && !this.choice ? 'valueMissing' : undefined;
    }

    protected messageFor(failed: Constraint): string {
        return failed === 'valueMissing' ? labels.chooseTime : super.messageFor(failed);
    }

    protected get mistakes(): readonly Mistake[] {
        if (headingLevelOf(this.givenLevel)) return super.mistakes;
        return [...super.mistakes, ['bad-property', 'headingLevel', 'give a level from 2 to 6']];
    }

    protected get isGroup(): boolean {
        return true;
    }

    protected get control(): HTMLElement | null {
        const radios = this.nativeControls as readonly HTMLInputElement[];
        return radios.find(({ checked }) => checked) ?? radios[0] ?? null;
    }
}
