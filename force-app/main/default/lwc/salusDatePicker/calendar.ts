import { addMonths, sayFullDay, weeksOf } from 'c/salusCoreDatePicking';
import { parseDate } from 'c/salusCoreDates';
import { fill, sayCount } from 'c/salusCoreWords';
import chosenWord from '@salesforce/label/c.Salus_DayChosen';
import nextMonth from '@salesforce/label/c.Salus_NextMonth';
import nextYear from '@salesforce/label/c.Salus_NextYear';
import notAvailable from '@salesforce/label/c.Salus_DayNotAvailable';
import previousMonth from '@salesforce/label/c.Salus_PreviousMonth';
import previousYear from '@salesforce/label/c.Salus_PreviousYear';
import todayWord from '@salesforce/label/c.Salus_DayToday';
import withState from '@salesforce/label/c.Salus_DayWithState';
import type { AllowedDays } from './allowedDays';

/** What the calendar shows: facts of the field. */
export interface CalendarRules {
    readonly locale: string;
    readonly firstWeekday: number;
    readonly today: string;
    readonly chosen: string;
    readonly allowed: AllowedDays;
}

/** One day of a month, or the empty place of another month's day. */
export interface ShownDay {
    readonly key: string;
    /** Its number in the month, from 1. */
    readonly day?: number;
    readonly text?: string;
    readonly name?: string;
    readonly look?: string;
    readonly tabIndex?: 0 | -1;
    readonly isChosen?: 'true' | 'false';
    readonly isUnavailable?: 'true';
    readonly current?: 'date';
}

/** A month, and whether it only waits for the focus to leave it. */
export interface ShownMonth {
    readonly key: string;
    readonly look: string;
    readonly weeks: readonly { readonly key: number; readonly days: readonly ShownDay[] }[];
}

/** A day by its full name, and what is to be known of it: “Thursday, June 4, 2026, today”. */
export function nameOf(date: string, rules: CalendarRules): string {
    const reason = rules.allowed.reasonOf(date);
    const states = [
        date === rules.today && todayWord,
        date === rules.chosen && chosenWord,
        reason && fill(notAvailable, reason),
    ];
    return (states.filter(Boolean) as string[]).reduce(
        (name, state) => fill(withState, name, state),
        sayFullDay(date, rules.locale),
    );
}

function shownDay(date: string, cursor: string, rules: CalendarRules): ShownDay {
    const { day } = parseDate(date)!;
    const isUnavailable = rules.allowed.failedBy(date) !== undefined;
    const isToday = date === rules.today;
    const look = ['day', isUnavailable && 'day-unavailable', isToday && 'day-today'];
    return {
        key: date,
        day,
        text: sayCount(day, rules.locale),
        name: nameOf(date, rules),
        look: look.filter(Boolean).join(' '),
        tabIndex: date === cursor ? 0 : -1,
        isChosen: date === rules.chosen ? 'true' : 'false',
        isUnavailable: isUnavailable ? 'true' : undefined,
        current: isToday ? 'date' : undefined,
    };
}

/** The month of a day. Its only tab stop is the cursor. */
export const shownMonth = (date: string, cursor: string, rules: CalendarRules): ShownMonth => ({
    key: date.slice(0, 7),
    look: date.slice(0, 7) === cursor.slice(0, 7) ? 'month' : 'month leaving',
    weeks: weeksOf(date, rules.firstWeekday).map((week, index) => ({
        key: index,
        days: week.map((one, weekday) =>
            one ? shownDay(one, cursor, rules) : { key: String(weekday) },
        ),
    })),
});

/** A button that goes to another month. */
export interface Step {
    readonly months: number;
    readonly label: string;
    readonly isYear: boolean;
    /** There is no day to choose that way. */
    readonly isUnavailable?: 'true';
}

/** The buttons before and after the name of the month. */
export function stepsFrom(cursor: string, allowed: AllowedDays): readonly (readonly Step[])[] {
    const step = (months: number, label: string): Step => {
        const there = allowed.nearest(addMonths(cursor, months));
        const isSame = there.slice(0, 7) === cursor.slice(0, 7);
        return {
            months,
            label,
            isYear: Math.abs(months) > 1,
            isUnavailable: isSame ? 'true' : undefined,
        };
    };
    return [
        [step(-12, previousYear), step(-1, previousMonth)],
        [step(1, nextMonth), step(12, nextYear)],
    ];
}
