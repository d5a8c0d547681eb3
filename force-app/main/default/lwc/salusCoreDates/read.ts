import { numberOf } from './digits';
import type { DatePart, TypedDate } from './locale';
import { monthNamed } from './monthNames';
import { composeDate, daysIn, parseDate } from './plainDate';

/**
 * What can be wrong with a typed date. `missing`: some parts are empty. `unreadable`: no number, or
 * no month's name. `no-such-month`, `no-such-day`: out of the calendar. `year-digits`: not four of
 * them. `too-early`, `too-late`: outside what is asked for.
 */
export type DateFaultCode =
    | 'missing'
    | 'unreadable'
    | 'no-such-month'
    | 'no-such-day'
    | 'year-digits'
    | 'too-early'
    | 'too-late';

/** What is wrong, and with which parts. It never says what was typed. */
export interface DateFault {
    readonly code: DateFaultCode;
    readonly parts: readonly DatePart[];
}

/** What was typed, understood: a date, or a fault, or neither where nothing was typed. */
export interface ReadDate {
    /** `YYYY-MM-DD`; also when it is too early or too late; '' where it is no day. */
    readonly date: string;
    readonly fault?: DateFault;
}

/** In whose words, and between which days, both included. A limit that is no day limits nothing. */
export interface DateRules {
    readonly locale: string;
    readonly min?: string;
    readonly max?: string;
}

const ALL: readonly DatePart[] = Object.freeze(['year', 'month', 'day'] as const);

const wrong = (code: DateFaultCode, ...parts: readonly DatePart[]): ReadDate => ({
    date: '',
    fault: { code, parts },
});

const outside = (date: string, { min, max }: DateRules): DateFault | undefined => {
    if (min && parseDate(min) && date < min) return { code: 'too-early', parts: ALL };
    return max && parseDate(max) && date > max ? { code: 'too-late', parts: ALL } : undefined;
};

/** Reads a date from its typed parts. What is wrong is said of the first kind of fault only. */
export const readDate = (typed: TypedDate, rules: DateRules): ReadDate => {
    const empty = ALL.filter((part) => !typed[part].trim());
    if (empty.length === ALL.length) return { date: '' };
    const year = numberOf(typed.year);
    const month = numberOf(typed.month) ?? monthNamed(typed.month, rules.locale);
    const day = numberOf(typed.day);
    if (empty.length) return wrong('missing', ...empty);

    if (year === undefined || month === undefined || day === undefined) {
        const read = { year, month, day };
        return wrong('unreadable', ...ALL.filter((part) => read[part] === undefined));
    }
    if (month < 1 || month > 12) return wrong('no-such-month', 'month');
    if (year < 1000 || year > 9999) return wrong('year-digits', 'year');
    if (day < 1 || day > daysIn(year, month)) return wrong('no-such-day', 'day');
    const date = composeDate({ year, month, day });
    return { date, fault: outside(date, rules) };
};
