import { composeDate, daysIn, parseDate, utcOf } from 'c/salusCoreDates';

const DAY = 86_400_000;

const first = (date: string): string => `${date.slice(0, 7)}-01`;
const partsOf = (date: string): { year: number; month: number; day: number } =>
    parseDate(date) ?? { year: 1970, month: 1, day: 1 };

/** A day some days later, or earlier; the day itself where the calendar ends. */
export const addDays = (date: string, count: number): string => {
    const moved = new Date(utcOf(partsOf(date)) + count * DAY).toISOString().slice(0, 10);
    return parseDate(moved) ? moved : date;
};

/** The same day of another month, or that month's last day; the day itself where the calendar ends. */
export const addMonths = (date: string, count: number): string => {
    const { year, month, day } = partsOf(date);
    const months = year * 12 + month - 1 + count;
    const [newYear, newMonth] = [Math.floor(months / 12), (months % 12) + 1];
    if (newYear < 1 || newYear > 9999) return date;
    const newDay = Math.min(day, daysIn(newYear, newMonth));
    return composeDate({ year: newYear, month: newMonth, day: newDay });
};

/** The day of the week, from 1, Monday, to 7. */
export const weekdayOf = (date: string): number => {
    const days = utcOf(partsOf(date)) / DAY; // 1 January 1970 was a Thursday.
    return ((((days + 3) % 7) + 7) % 7) + 1;
};

/** How many days a day is after the first of its week. */
export const daysIntoWeek = (date: string, firstWeekday: number): number =>
    (weekdayOf(date) - firstWeekday + 7) % 7;

/** The weeks of a day's month; '' stands for a day of another month. */
export const weeksOf = (date: string, firstWeekday: number): readonly (readonly string[])[] => {
    const { year, month } = partsOf(date);
    const before = daysIntoWeek(first(date), firstWeekday);
    const count = daysIn(year, month);
    const weeks = Array.from({ length: Math.ceil((before + count) / 7) }, (_, week) => week * 7);
    return weeks.map((start) =>
        Array.from({ length: 7 }, (_, weekday) => {
            const day = start + weekday - before + 1;
            return day < 1 || day > count ? '' : composeDate({ year, month, day });
        }),
    );
};

/** The nearest day that is in the months from `min` to `max`; a limit that is no day limits nothing. */
export const withinMonths = (date: string, min: string, max: string): string => {
    if (parseDate(min) && date < first(min)) return first(min);
    const isAfter = parseDate(max) && first(date) > max;
    return isAfter ? addDays(first(addMonths(max, 1)), -1) : date;
};
