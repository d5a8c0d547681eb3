/* Making a formatter costs a hundred times what using it does. They hold a language and a zone,
   which are nobody's. */
const made = new Map<string, unknown>();

const once = <T>(key: string, make: () => T): T => {
    if (!made.has(key)) made.set(key, make());
    return made.get(key) as T;
};

/** The formatter for a language, a zone and a form. Days are always those of the common calendar. */
export const formatter = (
    locale: string,
    timeZone: string,
    options: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat =>
    once(
        `${locale} ${timeZone} ${Object.values(options).join()}`,
        () => new Intl.DateTimeFormat(locale, { calendar: 'gregory', ...options, timeZone }),
    );

/** The formatter for a number of hours or minutes, in words and as exact as it is given. */
export const counter = (locale: string, unit: 'hour' | 'minute'): Intl.NumberFormat =>
    once(
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
export const joiner = (locale: string): Intl.ListFormat =>
    once(`${locale} list`, () => new Intl.ListFormat(locale, { type: 'unit' }));
