import { numberOf } from './wholeNumber';
import type { DatePart, TypedDate } from './locale';
import { monthNamed } from './monthNames';
import { composePartialDate, type Precision } from './partial';
import { daysIn, parseDate } from './plainDate';

/**
 * What can be wrong with a typed date. `missing`: some parts are empty. `too-long`: no part of a date
 * has so many characters. `unreadable`: no number, or no month's name. `no-such-month`,
 * `no-such-day`: out of the calendar. `year-digits`: not four of them. `too-early`, `too-late`:
 * outside what is asked for.
 */
export type DateErrorCode =
    | 'missing'
    | 'too-long'
    | 'unreadable'
    | 'no-such-month'
    | 'no-such-day'
    | 'year-digits'
    | 'too-early'
    | 'too-late';

/** Why a date can't be read, and which parts it is about. It never says what was typed. */
export interface DateError {
    readonly code: DateErrorCode;
    readonly parts: readonly DatePart[];
}

/** What was typed, understood: a date, or an error, or neither where nothing was typed. */
export interface ReadDate {
    /** `YYYY-MM-DD`, or less where less is asked for: `YYYY-MM`, `YYYY`. Also when it is too early or
     *  too late; '' where it is no day. */
    readonly date: string;
    readonly error?: DateError;
}

/** The most characters of one part: the longest name of a month in any language is shorter. */
export const MOST_PART_CHARACTERS = 40;

/** In whose words, and between which days, both included. A limit that is no day limits nothing. */
export interface DateRules {
    readonly locale: string;
    readonly min?: string;
    readonly max?: string;
    /** What has to be known; the rest may be left out. Left out, `day`. */
    readonly least?: Precision;
}

const ALL: readonly DatePart[] = Object.freeze(['year', 'month', 'day'] as const);

const wrong = (code: DateErrorCode, ...parts: readonly DatePart[]): ReadDate => ({
    date: '',
    error: { code, parts },
});

/* A month or a year is outside where all of its days are. */
const outside = (date: string, { min, max }: DateRules): DateError | undefined => {
    const sameLength = (limit: string): string => limit.slice(0, date.length);
    if (min && parseDate(min) && date < sameLength(min)) return { code: 'too-early', parts: ALL };
    const isLate = max && parseDate(max) && date > sameLength(max);
    return isLate ? { code: 'too-late', parts: ALL } : undefined;
};

/* A day needs its month, and a month its year. */
function missingParts(empty: readonly DatePart[], least: Precision): readonly DatePart[] {
    const isDayGiven = !empty.includes('day');
    const needed: readonly DatePart[] = [
        'year',
        ...(least !== 'year' || isDayGiven ? (['month'] as const) : []),
        ...(least === 'day' ? (['day'] as const) : []),
    ];
    return empty.filter((part) => needed.includes(part));
}

/** Reads a date from its typed parts. Of several errors it gives the first kind only. */
export const readDate = (typed: TypedDate, rules: DateRules): ReadDate => {
    const long = ALL.filter((part) => typed[part].length > MOST_PART_CHARACTERS);
    if (long.length) return wrong('too-long', ...long);
    const empty = ALL.filter((part) => !typed[part].trim());
    if (empty.length === ALL.length) return { date: '' };
    const missing = missingParts(empty, rules.least ?? 'day');
    if (missing.length) return wrong('missing', ...missing);

    const year = numberOf(typed.year);
    const month = numberOf(typed.month) ?? monthNamed(typed.month, rules.locale);
    const day = numberOf(typed.day);
    const read = { year, month, day };
    const unread = ALL.filter((part) => read[part] === undefined && !empty.includes(part));
    if (unread.length || year === undefined) return wrong('unreadable', ...unread);
    if (month !== undefined && (month < 1 || month > 12)) return wrong('no-such-month', 'month');
    if (year < 1000 || year > 9999) return wrong('year-digits', 'year');
    if (day !== undefined && (day < 1 || day > daysIn(year, month ?? 1)))
        return wrong('no-such-day', 'day');
    const date = composePartialDate({ year, month, day });
    return { date, error: outside(date, rules) };
};
