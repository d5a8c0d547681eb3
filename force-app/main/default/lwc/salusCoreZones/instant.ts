import { isReal, utcOf } from 'c/salusCoreDates';
import { unreadable } from './unreadable';

/* Apex and FHIR write `Z` or `+05:00`; Salesforce's REST interface writes `+0000`. */
const INSTANT =
    /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d)(?:[.,](\d+))?)?(?:Z|([+-])(\d\d):?(\d\d))$/;
const MINUTE = 60_000;
/* The greatest offset from UTC, in minutes. Source: FHIR R4, dateTime. */
const MAX_OFFSET = 14 * 60;

/* A day at either end, so that an instant has a date in every zone: years go from 1 to 9999. */
const FIRST = utcOf({ year: 1, month: 1, day: 2 });
const LAST = utcOf({ year: 9999, month: 12, day: 31 });

const read = (text: unknown): number | undefined => {
    const found = typeof text === 'string' ? INSTANT.exec(text) : null;
    if (!found) return undefined;
    const part = (at: number): number => Number(found[at] ?? 0);
    const date = { year: part(1), month: part(2), day: part(3) };
    const [hour, minute, second] = [part(4), part(5), part(6)];
    const offset = part(9) * 60 + part(10);
    const isTime = hour < 24 && minute < 60 && second < 60;
    if (!isTime || !isReal(date) || offset > MAX_OFFSET || part(10) > 59) return undefined;
    const milliseconds = found[7] ? Math.trunc(Number(`0.${found[7]}`) * 1000) : 0;
    const wall = utcOf(date) + (hour * 60 + minute) * MINUTE + second * 1000;
    const epoch = wall + milliseconds - (found[8] === '-' ? -offset : offset) * MINUTE;
    return epoch >= FIRST && epoch < LAST ? epoch : undefined;
};

/**
 * Whether a value is an instant: a real date and a time in ISO 8601 with `Z` or an offset. Seconds
 * are optional. A time without an offset isn't an instant, because it doesn't say when it is. Nor is one on
 * the first day of year 1 or the last of 9999, which in some zones are in a year that no date has.
 */
export const isInstant = (text: unknown): text is string => read(text) !== undefined;

/** An instant as milliseconds since 1970; `NaN` where it is none: 100,000 exceptions would take a second. */
export const momentOf = (instant: unknown): number => read(instant) ?? NaN;

/** An instant as milliseconds since 1970. @throws SalusProblem `bad-instant` */
export const epochOf = (instant: string): number => {
    const epoch = read(instant);
    if (epoch === undefined) throw unreadable('instant');
    return epoch;
};
