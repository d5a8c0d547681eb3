import { asText } from 'c/salusCoreWords';

/** How a number is asked for and shown: `lightning-input`’s names. */
export type Formatter = 'decimal' | 'percent' | 'percent-fixed' | 'currency';

const isPercent = (formatter: Formatter): boolean =>
    formatter === 'percent' || formatter === 'percent-fixed';

/* What people type for percent, in Latin, Arabic and full-width signs. */
const PERCENT = ['%', '٪', '％'];

type Display = 'name' | 'symbol' | 'narrowSymbol' | 'code';

/* A currency as a language writes it: “US dollars”, “$”; '' for a code that is none. */
function currencyWord(given: unknown, currencyDisplay: Display, locale: string): string {
    const currency = asText(given);
    if (!/^[a-z]{3}$/i.test(currency)) return '';
    const format = new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay });
    return format.formatToParts(2).find(({ type }) => type === 'currency')!.value;
}

/** The words after the number where the author gave none. */
export const unitOf = (formatter: Formatter, currency: string, locale: string): string => {
    if (formatter === 'currency') return currencyWord(currency, 'name', locale);
    return isPercent(formatter) ? '%' : '';
};

/** What people write before or after such a number, besides its unit. */
export const wordsAround = (
    formatter: Formatter,
    currency: string,
    locale: string,
): readonly string[] => {
    if (formatter !== 'currency') return isPercent(formatter) ? PERCENT : [];
    const displays = ['symbol', 'narrowSymbol', 'code'] as const;
    return displays.map((display) => currencyWord(currency, display, locale));
};
