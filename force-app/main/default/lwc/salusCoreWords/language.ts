/** A count in the digits of a language: 12, or ١٢. Not for doses and results, which stay as received. */
export const sayCount = (count: number, locale: string): string =>
    new Intl.NumberFormat(locale, { useGrouping: false }).format(count);

/**
 * A name or a number in a sentence of the page's direction. In a right-to-left page it is put between
 * isolation marks (U+2068, U+2069): without them the telephone number “555 0100” is shown as “0100 555”.
 */
export const isolate = (text: string, direction: 'ltr' | 'rtl'): string =>
    direction === 'rtl' && text ? `\u2068${text}\u2069` : text;

/** A list of words, joined as in a language: “day, month and year”. */
export const sayList = (words: readonly string[], locale: string): string =>
    new Intl.ListFormat(locale).format(words);
