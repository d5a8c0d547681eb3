/** A day of the calendar, without a time and without a zone. Months count from 1. */
export interface PlainDate {
    readonly year: number;
    readonly month: number;
    readonly day: number;
}

const LENGTHS = Object.freeze([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** How many days a month has; 0 for a month that there isn't. */
export const daysIn = (year: number, month: number): number =>
    month === 2 && isLeap(year) ? 29 : (LENGTHS[month - 1] ?? 0);

/** Whether the calendar has such a day. Years go from 1 to 9999. */
export const isReal = ({ year, month, day }: PlainDate): boolean =>
    year >= 1 && year <= 9999 && day >= 1 && day <= daysIn(year, month);

/** The parts of `YYYY-MM-DD`; `undefined` where that is no date, such as 2021-02-30. */
export const parseDate = (text: unknown): PlainDate | undefined => {
    const found = typeof text === 'string' ? ISO.exec(text) : null;
    if (!found) return undefined;
    const date = { year: Number(found[1]), month: Number(found[2]), day: Number(found[3]) };
    return isReal(date) ? date : undefined;
};

const padded = (part: number, length: number): string => String(part).padStart(length, '0');

/** A day as `YYYY-MM-DD`: texts of this form also sort as their days do. */
export const composeDate = ({ year, month, day }: PlainDate): string =>
    `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;

/** Milliseconds from 1970 to the day's midnight in UTC: for arithmetic and Intl, never a real time. */
export const utcOf = ({ year, month, day }: PlainDate): number =>
    new Date(0).setUTCFullYear(year, month - 1, day);
