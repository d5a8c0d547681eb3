import { api } from 'lwc';
import type { Constraint } from 'c/salusCoreField';
import type { PurgeReason } from 'c/salusCoreSensitivity';
import { nextAvailable, type Slot, type SlotChoice, type SlotDay } from 'c/salusCoreSlots';
import { asText, fill } from 'c/salusCoreWords';
import { isZone } from 'c/salusCoreZones';
import SalusField from 'c/salusField';
import { announce } from 'c/salusHostAnnouncer';
import { clock } from 'c/salusHostClock';
import { moveFocus } from 'c/salusHostFocus';
import { comparedInstant } from './compared';
import { labels } from './labels';
import { dayWith, openPages, pageWith } from './pages';
import { dayOptions, dayViews, type DayOption, type DayView } from './view';
import { choiceWords, pageWords } from './words';

/**
 * The open times of one place, by day: days are headings, times are native radios, and the next
 * available time is one press away. Times are read in the place's own zone, which is always named;
 * without a zone no time is shown. Choosing a time holds nothing.
 *
 * The answer is the key of the choice; `choice` is the choice itself. Rules: docs/scheduling.md.
 *
 * @status trial
 */
export default class SalusSlotPicker extends SalusField {
    /** The IANA zone of the place, given by the app: `America/New_York`. Never guessed. */
    @api
    get zone(): string {
        return this.givenZone;
    }
    set zone(zone: string) {
        this.givenZone = zone;
        this.pages = undefined;
    }

    /** The person's own IANA zone, named as well where it reads differently. */
    @api patientZone = '';

    /** The slots that the place offers. What is past, full or taken is left out. */
    @api
    get slots(): readonly Slot[] {
        return this.given;
    }
    set slots(slots: readonly Slot[]) {
        this.given = Array.isArray(slots) ? slots : [];
        this.pages = undefined;
    }

    /** The time that is chosen now. */
    @api
    get choice(): SlotChoice | undefined {
        return this.choices.find(({ key }) => key === this.answer);
    }

    /** Moves the focus to the chosen time or the first; where there is none, to the whole group. */
    @api
    focus(): void {
        if (this.control || !this.wrapper) super.focus();
        else moveFocus(this.wrapper);
    }

    readonly labels = labels;
    private givenZone = '';
    private given: readonly Slot[] = [];
    private pages?: readonly (readonly SlotDay[])[];
    /* The day to which the person went by hand. */
    private day?: string;
    private readonly group = `g${Math.random().toString(36).slice(2)}`;

    get hasZone(): boolean {
        return isZone(this.zone);
    }

    /* Where nothing is given, there is nothing to refuse for want of a zone. */
    get isEmpty(): boolean {
        return this.given.length === 0 || (this.hasZone && this.allPages.length === 0);
    }

    get hasZoneNote(): boolean {
        return this.hasZone || !this.isEmpty;
    }

    get days(): readonly DayView[] {
        const { zone, answer: chosen, group, describedBy } = this;
        return dayViews(this.page, { zone, chosen, group, describedBy });
    }

    get isReadOnly(): 'true' | undefined {
        return this.readOnly ? 'true' : undefined;
    }

    /* While the answer is only for reading, a person may still look at other days. */
    get isFixed(): boolean {
        return this.disabled || this.readOnly;
    }

    get comparedInstant(): string {
        return comparedInstant(this.page, this.zone, this.patientZone) ?? this.now;
    }

    get nextWords(): string {
        const next = nextAvailable(this.choices);
        return next ? fill(labels.chooseNextAvailable, choiceWords(next, this.zone)) : '';
    }

    get hasPages(): boolean {
        return this.allPages.length > 1;
    }

    get dayOptions(): readonly DayOption[] {
        return dayOptions(this.allPages.flat(), this.shownDay ?? this.page[0]?.date);
    }

    get noEarlier(): string {
        return this.pageIndex === 0 ? labels.noEarlierDays : '';
    }

    get noLater(): string {
        return this.pageIndex === this.allPages.length - 1 ? labels.noLaterDays : '';
    }

    handleChoose(event: Event): void {
        event.stopPropagation();
        const [day, time] = (event.target as HTMLInputElement).value.split('.').map(Number);
        this.answered(this.page[day ?? 0]?.choices[time ?? 0]?.key ?? '');
    }

    handleNext(): void {
        const next = nextAvailable(this.choices);
        if (!next) return;
        this.day = undefined;
        this.answered(next.key);
        // The radio is there once the page with it is rendered.
        void Promise.resolve().then(() => this.focus());
    }

    handleEarlier(): void {
        this.turnTo(this.allPages[this.pageIndex - 1]?.[0]);
    }

    handleLater(): void {
        this.turnTo(this.allPages[this.pageIndex + 1]?.[0]);
    }

    handleGoToDay(event: Event): void {
        event.stopPropagation();
        this.turnTo(this.allPages.flat()[(event.target as HTMLSelectElement).selectedIndex]);
    }

    purge(reason: PurgeReason): void {
        super.purge(reason);
        this.given = [];
        this.pages = undefined;
        this.day = undefined;
    }

    private get now(): string {
        return new Date(clock().now()).toISOString();
    }

    private get choices(): readonly SlotChoice[] {
        return this.allPages.flat().flatMap(({ choices }) => choices);
    }

    /* Worked out once for slots and zone: ten thousand of them are sorted and cut into days. */
    private get allPages(): readonly (readonly SlotDay[])[] {
        if (!this.hasZone) return [];
        this.pages ??= openPages(this.given, this.zone, this.now);
        return this.pages;
    }

    /* The chosen time is never out of sight, except where the person turned away from it. */
    private get shownDay(): string | undefined {
        return this.day ?? dayWith(this.allPages, this.answer);
    }

    private get pageIndex(): number {
        return pageWith(this.allPages, this.shownDay);
    }

    private get page(): readonly SlotDay[] {
        return this.allPages[this.pageIndex] ?? [];
    }

    private turnTo(day: SlotDay | undefined): void {
        if (!day) return;
        this.day = day.date;
        announce({ text: pageWords(this.page), topic: 'status', key: 'days' });
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

    protected get control(): HTMLElement | null {
        return this.inputs.find(({ checked }) => checked) ?? this.inputs[0] ?? null;
    }
}
