/* Creating an Intl formatter takes about a hundred times as long as using it. A key holds a language
   and a zone, and nothing about a person. */
const cache = new Map<string, unknown>();

const cached = <T>(key: string, make: () => T): T => {
    if (!cache.has(key)) cache.set(key, make());
    return cache.get(key) as T;
};

/** The date formatter for a language, a zone and a form, always in the Gregorian calendar. */
export const formatter = (
    locale: string,
    timeZone: string,
    options: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat =>
    cached(
        // A zone's name has millions of spellings in capitals and small letters.
        `${locale} ${timeZone.toLowerCase()} ${Object.values(options).join()}`,
        () => new Intl.DateTimeFormat(locale, { calendar: 'gregory', ...options, timeZone }),
    );

/** The formatter for a number of hours or minutes, in words, without rounding. */
export const unitFormatter = (locale: string, unit: 'hour' | 'minute'): Intl.NumberFormat =>
    cached(
        `${locale} ${unit}`,
        () =>
            new Intl.NumberFormat(locale, {
                style: 'unit',
                unit,
                unitDisplay: 'long',
                maximumFractionDigits: 20,
            }),
    );

/** The formatter that joins “1 hour” and “30 minutes”. */
export const listFormatter = (locale: string): Intl.ListFormat =>
    cached(`${locale} list`, () => new Intl.ListFormat(locale, { type: 'unit' }));
