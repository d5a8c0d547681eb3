/** A count in the digits of a language: 12, or ١٢. Not for doses and results, which stay as received. */
export const sayCount = (count: number, locale: string): string =>
    new Intl.NumberFormat(locale, { useGrouping: false }).format(count);

/** A list of words, joined as in a language: “day, month and year”. */
export const sayList = (words: readonly string[], locale: string): string =>
    new Intl.ListFormat(locale).format(words);
