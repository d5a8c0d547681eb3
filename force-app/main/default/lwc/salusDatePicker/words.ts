import { sayDate, type DateErrorCode, type DateRules } from 'c/salusCoreDates';
import type { Constraint } from 'c/salusCoreField';
import { fill, sayCount } from 'c/salusCoreWords';
import dateTooEarly from '@salesforce/label/c.Salus_DateTooEarly';
import dateTooLate from '@salesforce/label/c.Salus_DateTooLate';
import enterDate from '@salesforce/label/c.Salus_EnterDate';
import noSuchDay from '@salesforce/label/c.Salus_NoSuchDay';
import noSuchMonth from '@salesforce/label/c.Salus_NoSuchMonth';
import unavailable from '@salesforce/label/c.Salus_DayUnavailable';
import unreadable from '@salesforce/label/c.Salus_DateUnreadable';
import yearNeedsDigits from '@salesforce/label/c.Salus_YearNeedsDigits';

const EXAMPLE = '2026-06-24';

const unreadWords = (code: DateErrorCode | undefined, locale: string): string => {
    const say = (count: number): string => sayCount(count, locale);
    if (code === 'no-such-day') return noSuchDay;
    if (code === 'no-such-month') return fill(noSuchMonth, say(1), say(12));
    if (code === 'year-digits') return fill(yearNeedsDigits, say(4));
    return fill(unreadable, sayDate(EXAMPLE, locale));
};

/** What is wrong with a date and what to do, never what was typed. */
export function errorWords(
    failed: Constraint,
    code: DateErrorCode | undefined,
    reason: string,
    { locale, min = '', max = '' }: DateRules,
): string | undefined {
    const words: Readonly<Partial<Record<Constraint, () => string>>> = {
        valueMissing: () => enterDate,
        badInput: () => unreadWords(code, locale),
        rangeUnderflow: () => fill(dateTooEarly, sayDate(min, locale)),
        rangeOverflow: () => fill(dateTooLate, sayDate(max, locale)),
        stepMismatch: () => fill(unavailable, reason),
    };
    return words[failed]?.();
}
