import { api } from 'lwc';
import type { Fault } from 'c/salusCoreField';
import type { PurgeReason } from 'c/salusCoreSensitivity';
import {
    byDay,
    nextAvailable,
    openChoices,
    type Slot,
    type SlotChoice,
    type SlotDay,
} from 'c/salusCoreSlots';
import { fill } from 'c/salusCoreWords';
import { dayOf, isZone } from 'c/salusCoreZones';
import SalusField from 'c/salusField';
import { announce } from 'c/salusHostAnnouncer';
import { clock } from 'c/salusHostClock';
import chooseNextAvailable from '@salesforce/label/c.Salus_ChooseNextAvailable';
import earlierDays from '@salesforce/label/c.Salus_EarlierDays';
import goToDay from '@salesforce/label/c.Salus_GoToDay';
import laterDays from '@salesforce/label/c.Salus_LaterDays';
import nextAvailableLabel from '@salesforce/label/c.Salus_NextAvailable';
import noEarlierDays from '@salesforce/label/c.Salus_NoEarlierDays';
import noLaterDays from '@salesforce/label/c.Salus_NoLaterDays';
import noOpenTimes from '@salesforce/label/c.Salus_NoOpenTimes';
import noOpenTimesText from '@salesforce/label/c.Salus_NoOpenTimesText';
import { pagesOf, pageWith } from './pages';
import { withoutTwins } from './parts';
import { dayViews, type DayView } from './view';
import { choiceWords, dayWords, pageWords } from './words';

/**
 * The open times of one place, by day: days are headings, times are native radios, and the next
 * available time is one press away. Times are read in the place's own zone, which is always named;
 * without a zone no time is shown. Choosing a time holds nothing.
 *
 * The answer is the key of the choice; `choice` is the choice itself. Source: design, section 9.
 *
 * @status trial
 */
export default class SalusSlotPicker extends SalusField {
    /** The IANA zone of the place, given by the app: `America/New_York`. Never guessed. */
    @api zone = '';
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

    readonly labels = {
        earlierDays,
        goToDay,
        laterDays,
        nextAvailable: nextAvailableLabel,
        noOpenTimes,
        noOpenTimesText,
    };

    private given: readonly Slot[] = [];
    private pages?: readonly (readonly SlotDay[])[];
    private day?: string;
    private readonly group = `g${Math.random().toString(36).slice(2)}`;

    get hasZone(): boolean {
        return isZone(this.zone);
    }

    get isEmpty(): boolean {
        return this.allPages.length === 0;
    }

    get days(): readonly DayView[] {
        return dayViews(this.page, { zone: this.zone, chosen: this.answer, group: this.group });
    }

    /* The zones are compared at the first of the times: they may differ in March and not in May. */
    get firstInstant(): string {
        return this.page[0]?.choices[0]?.start ?? this.now;
    }

    get nextWords(): string {
        const next = nextAvailable(this.choices);
        return next ? fill(chooseNextAvailable, choiceWords(next, this.zone)) : '';
    }

    get hasPages(): boolean {
        return this.allPages.length > 1;
    }

    get dayOptions(): readonly { index: string; words: string; isShown: boolean }[] {
        const shown = this.day ?? this.page[0]?.date;
        return this.allPages.flat().map((day, index) => ({
            index: String(index),
            words: dayWords(day),
            isShown: day.date === shown,
        }));
    }

    get noEarlier(): string {
        return this.pageIndex === 0 ? noEarlierDays : '';
    }

    get noLater(): string {
        return this.pageIndex === this.allPages.length - 1 ? noLaterDays : '';
    }

    handleChoose(event: Event): void {
        event.stopPropagation();
        const [day, time] = (event.target as HTMLInputElement).value.split('.').map(Number);
        this.answered(this.page[day ?? 0]?.choices[time ?? 0]?.key ?? '');
    }

    handleNext(): void {
        const next = nextAvailable(this.choices);
        if (!next) return;
        this.day = dayOf(next.start, this.zone);
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
    }

    private get now(): string {
        return new Date(clock().now()).toISOString();
    }

    private get choices(): readonly SlotChoice[] {
        return this.allPages.flat().flatMap(({ choices }) => choices);
    }

    /* Worked out once for each set of slots: ten thousand of them are sorted and cut into days. */
    private get allPages(): readonly (readonly SlotDay[])[] {
        if (!this.hasZone) return [];
        this.pages ??= pagesOf(byDay(withoutTwins(openChoices(this.given, this.now)), this.zone));
        return this.pages;
    }

    private get pageIndex(): number {
        return pageWith(this.allPages, this.day);
    }

    private get page(): readonly SlotDay[] {
        return this.allPages[this.pageIndex] ?? [];
    }

    private turnTo(day: SlotDay | undefined): void {
        if (!day) return;
        this.day = day.date;
        announce({ text: pageWords(this.page), topic: 'status', key: 'days' });
    }

    protected findFault(): Fault | undefined {
        return this.required && !this.choice ? 'valueMissing' : undefined;
    }

    protected get control(): HTMLElement | null {
        return (
            this.template?.querySelector<HTMLElement>('input:checked') ??
            this.template?.querySelector<HTMLElement>('input') ??
            null
        );
    }

    protected clearControl(): void {
        this.template
            ?.querySelectorAll<HTMLInputElement>('input:checked')
            .forEach((radio) => (radio.checked = false));
    }
}
