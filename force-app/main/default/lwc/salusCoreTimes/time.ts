const TIME = /^([01]\d|2[0-3]):([0-5]\d)(?::00(?:\.0+)?)?$/;

/** A time of the day as `HH:MM`, which sorts as times do; '' for any other text. Seconds may follow
 *  where they are 0, as `lightning-input` writes them. */
export const asTime = (given: unknown): string =>
    typeof given === 'string' && TIME.test(given) ? given.slice(0, 5) : '';

const made = new Map<string, Intl.DateTimeFormat>();

/** A time as people say it, counting the hours to 12 or to 24 as they do: “9:00 PM”, “21:00”. */
export const sayTime = (time: string, locale: string): string => {
    if (!asTime(time)) return '';
    const format =
        made.get(locale) ??
        new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' });
    made.set(locale, format);
    const [hour, minute] = time.split(':').map(Number);
    return format.format((hour! * 60 + minute!) * 60_000);
};
