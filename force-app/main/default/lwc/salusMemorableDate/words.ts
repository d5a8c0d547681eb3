import {
    MOST_PART_CHARACTERS,
    sayDate,
    type DateError,
    type DatePart,
    type DateRules,
    type Precision,
} from 'c/salusCoreDates';
import { fill, sayCount, sayList } from 'c/salusCoreWords';
import dateTooEarly from '@salesforce/label/c.Salus_DateTooEarly';
import dateTooLate from '@salesforce/label/c.Salus_DateTooLate';
import day from '@salesforce/label/c.Salus_Day';
import missing from '@salesforce/label/c.Salus_DatePartsMissing';
import leftOut from '@salesforce/label/c.Salus_Optional';
import month from '@salesforce/label/c.Salus_Month';
import noSuchDay from '@salesforce/label/c.Salus_NoSuchDay';
import noSuchMonth from '@salesforce/label/c.Salus_NoSuchMonth';
import tooLong from '@salesforce/label/c.Salus_TooLong';
import unreadable from '@salesforce/label/c.Salus_DatePartsUnreadable';
import yearDigits from '@salesforce/label/c.Salus_YearDigits';
import yearNeedsDigits from '@salesforce/label/c.Salus_YearNeedsDigits';

const NAMES: Readonly<Record<DatePart, string>> = { day, month, year: yearDigits };

/** What a part is called: “Month”, “Year (4 digits)”. */
export const partName = (part: DatePart, locale: string): string =>
    fill(NAMES[part], sayCount(4, locale));

const MAY_BE_LEFT_OUT: Readonly<Record<Precision, readonly DatePart[]>> = {
    day: [],
    month: ['day'],
    year: ['day', 'month'],
};

/** What stands over a part: its name, and that it may be left out. */
export const partLabel = (part: DatePart, least: Precision, locale: string): string => {
    const isLeftOut = MAY_BE_LEFT_OUT[least].includes(part);
    return [partName(part, locale), isLeftOut && leftOut].filter(Boolean).join(' ');
};

/** What is wrong and what to do, never what was typed. Parts are named in the order they stand in. */
export const errorWords = (
    { code, parts }: DateError,
    order: readonly DatePart[],
    { locale, min = '', max = '' }: DateRules,
): string => {
    const named = order
        .filter((part) => parts.includes(part))
        .map((part) => partName(part, locale));
    const list = sayList(named, locale);
    const words: Readonly<Record<DateError['code'], () => string>> = {
        missing: () => fill(missing, list),
        'too-long': () => fill(tooLong, sayCount(MOST_PART_CHARACTERS, locale)),
        unreadable: () => fill(unreadable, list),
        'no-such-month': () => fill(noSuchMonth, sayCount(1, locale), sayCount(12, locale)),
        'no-such-day': () => noSuchDay,
        'year-digits': () => fill(yearNeedsDigits, sayCount(4, locale)),
        'too-early': () => fill(dateTooEarly, sayDate(min, locale)),
        'too-late': () => fill(dateTooLate, sayDate(max, locale)),
    };
    return words[code]();
};
