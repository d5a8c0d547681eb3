import { parsePartialDate, sayDate } from 'c/salusCoreDates';
import { sayDecimal } from 'c/salusCoreDecimal';
import type { Value, Words } from 'c/salusCoreQuestionnaire';
import { sayTime } from 'c/salusCoreTimes';
import { isInstant, sayWhen } from 'c/salusCoreZones';
import type { Asking } from './asking';
import { plainDecimal } from './numbers';

/** An answer with the words that the form has for it. */
export interface SaidAnswer {
    readonly value: Value;
    readonly words?: Words;
}

/** What answers are said with. */
export type Saying = Pick<Asking, 'locale' | 'zone'> & {
    readonly words: Pick<Asking['words'], 'yes' | 'no'>;
};

/* A day, a month of a year, or a year, as it is known. */
function sayPartialDate(date: string, locale: string): string {
    const { year, month, day } = parsePartialDate(date) ?? {};
    if (day) return sayDate(date, locale) || date;
    if (!year) return date;
    const common = { year: 'numeric', calendar: 'gregory', timeZone: 'UTC' } as const;
    const form = month ? ({ ...common, month: 'long' } as const) : common;
    const moment = new Date(0);
    moment.setUTCFullYear(year, (month ?? 1) - 1, 1);
    return new Intl.DateTimeFormat(locale, form).format(moment);
}

function sayDateTime(text: string, { locale, zone }: Saying): string {
    if (!isInstant(text)) return sayPartialDate(text, locale);
    return zone ? sayWhen(text, zone, locale).join(', ') : text;
}

const sayNumber = (text: string, locale: string): string =>
    sayDecimal(plainDecimal(text), locale) || text;

/** An answer as the person reads it: in the words of the form where it has them, and with every digit. */
export function sayAnswer({ value, words }: SaidAnswer, saying: Saying): string {
    if (words?.text) return words.text;
    const { locale } = saying;
    switch (value.type) {
        case 'boolean':
            return value.value ? saying.words.yes : saying.words.no;
        case 'decimal':
        case 'integer':
            return sayNumber(value.value, locale);
        case 'date':
            return sayPartialDate(value.value, locale);
        case 'dateTime':
            return sayDateTime(value.value, saying);
        case 'time':
            return sayTime(value.value, locale) || value.value;
        case 'Coding':
            return value.display ?? value.code ?? '';
        case 'Quantity':
            return [sayNumber(value.value, locale), value.unit ?? value.code]
                .filter(Boolean)
                .join('\u00a0');
        case 'Attachment':
            return value.title ?? value.url;
        case 'Reference':
            return value.display ?? value.reference ?? '';
        default:
            return value.value;
    }
}
