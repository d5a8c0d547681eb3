import { ruleOf, type PhoneError } from 'c/salusCorePhone';
import { fill, sayCount } from 'c/salusCoreWords';
import { locale } from 'c/salusPlatformLocale';
import extensionDigits from '@salesforce/label/c.Salus_PhoneExtensionDigits';
import international from '@salesforce/label/c.Salus_PhoneInternational';
import lead from '@salesforce/label/c.Salus_PhoneLead';
import length from '@salesforce/label/c.Salus_PhoneLength';
import { nameOf } from './phoneOptions';

/** What is wrong with the number or the extension. */
export type PhoneFieldError = PhoneError | 'extension';

/* The least and the most: “10”, or “9–11”. */
const lengthsOf = (lengths: readonly number[]): string =>
    [...new Set([Math.min(...lengths), Math.max(...lengths)])]
        .map((count) => sayCount(count, locale))
        .join('–');

/** What is wrong, in words that never repeat the number. '' is no country. */
export function errorWords(error: PhoneFieldError, country: string): string {
    if (error === 'extension') return extensionDigits;
    const rule = ruleOf(country);
    if (!rule) return international;
    return error === 'lead'
        ? fill(lead, nameOf(country))
        : fill(length, lengthsOf(rule.lengths), nameOf(country));
}
