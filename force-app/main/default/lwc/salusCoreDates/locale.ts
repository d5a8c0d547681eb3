import { sayCount } from 'c/salusCoreWords';
import { parsePartialDate } from './partial';
import { parseDate, utcOf, type PlainDate } from './plainDate';

/** The parts of a date, by name. */
export type DatePart = keyof PlainDate;

/** The parts of a date as a person types them. */
export type TypedDate = Readonly<Record<DatePart, string>>;

const LONG = Object.freeze({ year: 'numeric', month: 'long', day: 'numeric' } as const);
const SHORT = Object.freeze({ year: 'numeric', month: 'numeric', day: 'numeric' } as const);
const MONTH = Object.freeze({ year: 'numeric', month: 'long', day: undefined } as const);
const YEAR = Object.freeze({ year: 'numeric', month: undefined, day: undefined } as const);
const made = new Map<string, Intl.DateTimeFormat>();

/* A plain date is said in UTC and in the common calendar, wherever the browser is. */
const formatter = (
    locale: string,
    form: typeof LONG | typeof SHORT | typeof MONTH | typeof YEAR,
): Intl.DateTimeFormat => {
    const key = `${locale} ${form.month} ${form.day}`;
    const found =
        made.get(key) ??
        new Intl.DateTimeFormat(locale, { ...form, calendar: 'gregory', timeZone: 'UTC' });
    made.set(key, found);
    return found;
};

const isPart = (type: string): type is DatePart => /^(year|month|day)$/.test(type);

/** The order in which people of a language write a date: month, day, year in the United States. */
export const partsInOrder = (locale: string): readonly DatePart[] =>
    formatter(locale, SHORT)
        .formatToParts(0)
        .map(({ type }) => type)
        .filter(isPart);

/** A day as people say it: “March 4, 2021”; '' for a text that is no day. */
export const sayDate = (date: string, locale: string): string => {
    const day = parseDate(date);
    return day ? formatter(locale, LONG).format(utcOf(day)) : '';
};

/** A day, a month or a year as people say it: “March 2021” for `2021-03`; '' for a text that is no date. */
export const sayPartialDate = (date: string, locale: string): string => {
    const known = parsePartialDate(date);
    if (!known) return '';
    const { year, month, day } = known;
    const form = day ? LONG : month ? MONTH : YEAR;
    return formatter(locale, form).format(utcOf({ year, month: month ?? 1, day: day ?? 1 }));
};

/** The parts of `YYYY-MM-DD`, `YYYY-MM` or `YYYY` as a person would type them, in their digits; '' for
 *  what is not known, and for all where it is no date. */
export const typedDate = (date: string, locale: string): TypedDate => {
    const { year, month, day } = parsePartialDate(date) ?? {};
    const say = (part?: number): string => (part ? sayCount(part, locale) : '');
    return { year: say(year), month: say(month), day: say(day) };
};
