import { api } from 'lwc';
import {
    addMonths,
    dayAfterKey,
    firstWeekday,
    readDateText,
    reasonAgainst,
    sayMonth,
    soundUnavailable,
    weekdayNames,
    withinMonths,
    type UnavailableDays,
    type WeekdayName,
} from 'c/salusCoreDatePicking';
import { composeDate, parseDate, sayDate, type DateRules, type ReadDate } from 'c/salusCoreDates';
import type { Constraint } from 'c/salusCoreField';
import { asText } from 'c/salusCoreWords';
import SalusField, { type Mistake } from 'c/salusField';
import { announce } from 'c/salusHostAnnouncer';
import { clock } from 'c/salusHostClock';
import { locale } from 'c/salusPlatformLocale';
import chooseInCalendar from '@salesforce/label/c.Salus_ChooseInCalendar';
import {
    nameOf,
    shownMonth,
    stepsFrom,
    type CalendarRules,
    type ShownMonth,
    type Step,
} from './calendar';
import { errorWords } from './words';

interface Dialog extends HTMLElement {
    show(first: HTMLElement): void;
    close(): void;
}

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
    private isFocusDue = false;
    private isShown = false;

    renderedCallback(): void {
        super.renderedCallback();
        if (!this.isOpen) return;
        if (!this.isShown) (this.refs!.dialog as Dialog).show(this.cursorButton!);
        else if (this.isFocusDue) this.cursorButton!.focus();
        this.isShown = true;
        this.isFocusDue = false;
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
        return stepsFrom(this.cursor, this.rules.min!, this.rules.max!)[0]!;
    }

    get stepsOn(): readonly Step[] {
        return stepsFrom(this.cursor, this.rules.min!, this.rules.max!)[1]!;
    }

    handleOpen(): void {
        if (this.isFixed) return;
        this.isShown = false;
        this.cursor = this.within(this.answer || this.today);
    }

    handleClose(): void {
        this.cursor = '';
    }

    /* The focus stays on the button, so the new month is announced. */
    handleStep(event: Event): void {
        const { months } = (event.currentTarget as HTMLElement).dataset;
        const there = this.within(addMonths(this.cursor, Number(months)));
        if (there.slice(0, 7) === this.cursor.slice(0, 7)) return;
        this.cursor = there;
        announce({ text: this.monthName, topic: 'status', key: 'month' });
    }

    /* A key with a modifier belongs to the browser or the screen reader. */
    handleGridKey(event: KeyboardEvent): void {
        if (event.altKey || event.ctrlKey || event.metaKey) return;
        const { defaultView } = this.wrapper!.ownerDocument;
        const isRightToLeft = defaultView!.getComputedStyle(this.wrapper!).direction === 'rtl';
        const layout = { firstWeekday: firstWeekday(locale), isRightToLeft };
        const day = dayAfterKey(event, this.cursor, layout);
        if (!day) return;
        event.preventDefault();
        const from = this.cursor;
        this.cursor = this.within(day);
        if (this.cursor.slice(0, 7) !== from.slice(0, 7)) this.leaving = from;
        this.isFocusDue = this.cursor !== from;
    }

    handleGridClick(event: Event): void {
        const { day } = (event.target as HTMLElement).closest('button')?.dataset ?? {};
        if (!day) return;
        this.cursor = composeDate({ ...parseDate(this.cursor)!, day: Number(day) });
        const reason = this.reasonOf(this.cursor);
        if (reason) announce({ text: this.dayName, topic: 'status', key: 'day' });
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
        if (failed || !this.answer) return failed;
        const { min, max } = this.rules;
        if (min && this.answer < min) return 'rangeUnderflow';
        if (max && this.answer > max) return 'rangeOverflow';
        return this.reasonOf(this.answer) ? 'stepMismatch' : undefined;
    }

    protected messageFor(failed: Constraint): string {
        const { error } = this.readDate(this.typed);
        const words = errorWords(failed, error?.code, this.reasonOf(this.answer), this.rules);
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
        (this.refs!.dialog as Dialog).close();
        // The focus goes back to the button, so what is in the line now is said.
        announce({ text: this.typed, topic: 'form', sensitivity: this.sensitivity });
    }

    private readDate(typed: string): ReadDate {
        return readDateText(typed, { locale });
    }

    private reasonOf(date: string): string {
        const { min, max } = this.rules;
        if (min && date < min) return errorWords('rangeUnderflow', undefined, '', this.rules)!;
        if (max && date > max) return errorWords('rangeOverflow', undefined, '', this.rules)!;
        return reasonAgainst(date, this.barred.list);
    }

    private within(date: string): string {
        return withinMonths(date, this.rules.min!, this.rules.max!);
    }

    private get rules(): DateRules {
        return { locale, min: this.accept(asText(this.min)), max: this.accept(asText(this.max)) };
    }

    private get calendarRules(): CalendarRules {
        const { today, answer: chosen } = this;
        const layout = { firstWeekday: firstWeekday(locale) };
        const { min = '', max = '' } = this.rules;
        const reasonOf = (date: string): string => this.reasonOf(date);
        return { locale, layout, today, chosen, min, max, reasonOf };
    }

    /* As the clock of the person's device shows it. */
    private get today(): string {
        const now = new Date(clock().now());
        const [year, month, day] = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
        return composeDate({ year, month, day });
    }

    private get cursorButton(): HTMLElement | null {
        return this.wrapper!.querySelector<HTMLElement>('.day[tabindex="0"]');
    }
}
