import { api } from 'lwc';
import {
    addMonths,
    firstWeekday,
    readDateText,
    sayMonth,
    soundUnavailable,
    weekdayNames,
    type UnavailableDays,
    type WeekdayName,
} from 'c/salusCoreDatePicking';
import { composeDate, parseDate, sayDate, type ReadDate } from 'c/salusCoreDates';
import type { Constraint } from 'c/salusCoreField';
import { asText } from 'c/salusCoreWords';
import SalusField, { type Mistake } from 'c/salusField';
import { announce } from 'c/salusHostAnnouncer';
import { clock } from 'c/salusHostClock';
import { locale } from 'c/salusPlatformLocale';
import chooseInCalendar from '@salesforce/label/c.Salus_ChooseInCalendar';
import { AllowedDays } from './allowedDays';
import {
    nameOf,
    shownMonth,
    stepsFrom,
    type CalendarRules,
    type ShownMonth,
    type Step,
} from './calendar';
import { CalendarDialog, type Dialog } from './calendarDialog';
import { dayAfterGridKey } from './gridKeys';
import { errorWords } from './words';

/**
 * A date that a person types as people of their language write it, or chooses in a calendar: a near
 * one, whose day of the week matters. The answer is `YYYY-MM-DD`.
 *
 * @status trial
 */
export default class SalusDatePicker extends SalusField {
    /** The first day that is right, as `YYYY-MM-DD`. */
    @api min = '';
    /** The last day that is right, as `YYYY-MM-DD`. */
    @api max = '';
    /** Days that can't be chosen, and why: `{ reason, date }`, `{ reason, from, to, weekdays }`. */
    @api
    get unavailable(): readonly UnavailableDays[] {
        return this.barred.list;
    }
    set unavailable(given: readonly UnavailableDays[]) {
        this.barred = soundUnavailable(given);
        this.reportMistakes('unavailable');
    }

    private barred = soundUnavailable([]);
    readonly chooseLabel = chooseInCalendar;
    /* The day in the open calendar that the keys move from; '' while it is closed. */
    private cursor = '';
    /* A day of the month that is shown until the focus has left it. */
    private leaving = '';
    private readonly calendarDialog = new CalendarDialog();

    renderedCallback(): void {
        super.renderedCallback();
        if (!this.isOpen) return;
        this.calendarDialog.follow(this.dialog, this.cursorButton!);
        this.leaving = '';
    }

    get isOpen(): boolean {
        return this.cursor !== '' && !this.isFixed;
    }

    get monthName(): string {
        return sayMonth(this.cursor, locale);
    }

    get dayName(): string {
        return nameOf(this.cursor, this.calendarRules);
    }

    get weekdays(): readonly WeekdayName[] {
        return weekdayNames(firstWeekday(locale), locale);
    }

    /* Of the month before, the day that had the focus stays until the new one has it: Orca (43.1) is
       silent where what had the focus goes in the same moment. */
    get months(): readonly ShownMonth[] {
        const days = this.leaving ? [this.leaving, this.cursor] : [this.cursor];
        return days.map((day) => shownMonth(day, this.cursor, this.calendarRules));
    }

    get stepsBack(): readonly Step[] {
        return stepsFrom(this.cursor, this.allowed)[0]!;
    }

    get stepsOn(): readonly Step[] {
        return stepsFrom(this.cursor, this.allowed)[1]!;
    }

    handleOpen(): void {
        if (this.isFixed) return;
        this.calendarDialog.open();
        this.cursor = this.allowed.nearest(this.answer || this.today);
    }

    handleClose(): void {
        this.cursor = '';
    }

    /* The focus stays on the button, so the new month is announced. */
    handleStep(event: Event): void {
        const { months } = (event.currentTarget as HTMLElement).dataset;
        const there = this.allowed.nearest(addMonths(this.cursor, Number(months)));
        if (there.slice(0, 7) === this.cursor.slice(0, 7)) return;
        this.cursor = there;
        announce({ text: this.monthName, topic: 'status', key: 'month' });
    }

    handleGridKey(event: KeyboardEvent): void {
        const day = dayAfterGridKey(event, this.cursor, locale);
        if (!day) return;
        event.preventDefault();
        const from = this.cursor;
        this.cursor = this.allowed.nearest(day);
        if (this.cursor === from) return;
        this.calendarDialog.move();
        if (this.cursor.slice(0, 7) !== from.slice(0, 7)) this.leaving = from;
    }

    handleGridClick(event: Event): void {
        const { day } = (event.target as HTMLElement).closest('button')?.dataset ?? {};
        if (!day) return;
        this.cursor = composeDate({ ...parseDate(this.cursor)!, day: Number(day) });
        if (this.allowed.failedBy(this.cursor))
            announce({ text: this.dayName, topic: 'status', key: 'day' });
        else this.choose(this.cursor);
    }

    protected accept(given: unknown): string {
        return parseDate(given) ? (given as string) : '';
    }

    protected read(typed: string): string {
        return this.readDate(typed).date;
    }

    protected write(answer: string): string {
        return sayDate(answer, locale);
    }

    protected failedConstraint(): Constraint | undefined {
        const failed = super.failedConstraint();
        return failed || !this.answer ? failed : this.allowed.failedBy(this.answer);
    }

    protected messageFor(failed: Constraint): string {
        const { error } = this.readDate(this.typed);
        const { allowed } = this;
        const reason = allowed.reasonOf(this.answer);
        const words = errorWords(failed, error?.code, reason, allowed.rules);
        return words ?? super.messageFor(failed);
    }

    protected get mistakes(): readonly Mistake[] {
        const limits = Object.entries({ min: this.min, max: this.max });
        const wrong = limits.filter(([, given]) => given && !parseDate(given));
        const help = 'give each a reason, and days as YYYY-MM-DD or weekdays from 1 to 7';
        return [
            ...super.mistakes,
            ...wrong.map(([name]): Mistake => ['bad-property', name, 'give a day as YYYY-MM-DD']),
            ...(this.barred.isWhole ? [] : [['bad-property', 'unavailable', help] as const]),
        ];
    }

    protected clearControls(): void {
        this.handleClose();
        super.clearControls();
    }

    protected get isUnassisted(): boolean {
        return true;
    }

    private choose(date: string): void {
        this.typed = this.write(date);
        this.answered(date);
        this.showAnswer();
        this.dialog.close();
        // The focus goes back to the button, so what is in the line now is said.
        announce({ text: this.typed, topic: 'form', sensitivity: this.sensitivity });
    }

    private readDate(typed: string): ReadDate {
        return readDateText(typed, { locale });
    }

    private get allowed(): AllowedDays {
        const [min, max] = [this.min, this.max].map((day) => this.accept(asText(day)));
        return new AllowedDays({ locale, min, max }, this.barred.list);
    }

    private get calendarRules(): CalendarRules {
        const { today, answer: chosen, allowed } = this;
        return { locale, firstWeekday: firstWeekday(locale), today, chosen, allowed };
    }

    /* As the clock of the person's device shows it. */
    private get today(): string {
        const now = new Date(clock().now());
        const [year, month, day] = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
        return composeDate({ year, month, day });
    }

    private get dialog(): Dialog {
        return this.refs!.dialog as Dialog;
    }

    private get cursorButton(): HTMLElement | null {
        return this.wrapper!.querySelector<HTMLElement>('.day[tabindex="0"]');
    }
}
