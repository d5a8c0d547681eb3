import { parseDate, utcOf } from 'c/salusCoreDates';

const made = new Map<string, Intl.DateTimeFormat>();

function say(date: string, locale: string, options: Intl.DateTimeFormatOptions): string {
    const key = JSON.stringify([locale, options]);
    const format =
        made.get(key) ??
        new Intl.DateTimeFormat(locale, { ...options, calendar: 'gregory', timeZone: 'UTC' });
    made.set(key, format);
    const day = parseDate(date);
    return day ? format.format(utcOf(day)) : '';
}

/** A day by its full name: “Thursday, June 4, 2026”. */
export const sayFullDay = (date: string, locale: string): string =>
    say(date, locale, { weekday: 'long', year: 'numeric', month: 'long', day: 'numeric' });

/** The month of a day: “June 2026”. */
export const sayMonth = (date: string, locale: string): string =>
    say(date, locale, { year: 'numeric', month: 'long' });

/** A day of the week: its full name, and a short one that fits over a column. */
export interface WeekdayName {
    readonly long: string;
    readonly short: string;
}

const MOST_LETTERS = 4;

/** The days of the week in the order of the calendar, from `firstWeekday` on. */
export const weekdayNames = (firstWeekday: number, locale: string): readonly WeekdayName[] =>
    Array.from({ length: 7 }, (_, index) => {
        const day = ((firstWeekday + index - 1) % 7) + 1;
        const date = `2024-01-0${day}`; // A Monday is the first.
        const short = say(date, locale, { weekday: 'short' });
        const narrow = say(date, locale, { weekday: 'narrow' });
        const fits = short.length <= MOST_LETTERS;
        return { long: say(date, locale, { weekday: 'long' }), short: fits ? short : narrow };
    });
