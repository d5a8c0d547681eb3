import { composeDate, parseDate, type PlainDate } from './plainDate';

/** How much of a date is known. */
export type Precision = 'day' | 'month' | 'year';

/** The parts of a date that are known: a year, a month of it, a day of that. */
export interface KnownParts {
    readonly year: number;
    readonly month?: number;
    readonly day?: number;
}

const PARTIAL = /^\d{4}(?:-\d{2})?$/;

/** The parts of `YYYY-MM-DD`, `YYYY-MM` or `YYYY`, as FHIR writes dates; `undefined` for no date. */
export const parsePartialDate = (text: unknown): KnownParts | undefined => {
    const whole = parseDate(text);
    if (whole || typeof text !== 'string' || !PARTIAL.test(text)) return whole;
    const [, month] = text.split('-');
    const first = parseDate(month ? `${text}-01` : `${text}-01-01`);
    if (!first) return undefined;
    return month ? { year: first.year, month: first.month } : { year: first.year };
};

/** The parts as FHIR writes them: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
export const composePartialDate = ({ year, month, day }: KnownParts): string => {
    const whole: PlainDate = { year, month: month ?? 1, day: day ?? 1 };
    return composeDate(whole).slice(0, 4 + (month ? 3 : 0) + (day ? 3 : 0));
};

/** How much of a date is known; `undefined` for no date. */
export const precisionOf = (text: unknown): Precision | undefined => {
    const parts = parsePartialDate(text);
    if (!parts) return undefined;
    if (!parts.month) return 'year';
    return parts.day ? 'day' : 'month';
};

const KNOWN: Readonly<Record<Precision, number>> = { year: 1, month: 2, day: 3 };

/** Whether a date is known at least as well as is asked for. */
export const isPrecise = (text: unknown, least: Precision): boolean => {
    const precision = precisionOf(text);
    return precision !== undefined && KNOWN[precision] >= KNOWN[least];
};
