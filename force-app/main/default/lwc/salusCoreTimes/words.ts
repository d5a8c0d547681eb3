/** The words that a language writes beside a time, and whether it counts the hours to 12. */
export interface TimeWords {
    readonly isTwelveHour: boolean;
    /** The hours of 24 at which each word is written, such as “pm” from 12 on. One of all hours, such
     *  as the French “h”, says nothing of them. Words are folded. */
    readonly hours: ReadonlyMap<string, ReadonlySet<number>>;
    /** As the language writes them at nine: “AM”, “PM”. */
    readonly am: string;
    readonly pm: string;
}

/** Letters as people type them: without accents, capitals, points and spaces. */
export const foldedLetters = (text: string): string =>
    text
        .normalize('NFKD')
        .toLowerCase()
        .replace(/[^\p{L}]/gu, '');

const HOURS = Object.freeze(Array.from({ length: 24 }, (_, hour) => hour));
const isMorning = (hour: number): boolean => hour < 12;
const isLater = (hour: number): boolean => hour >= 12;

/* Typed in every language. */
const TYPED: Readonly<Record<string, (hour: number) => boolean>> = Object.freeze({
    a: isMorning,
    am: isMorning,
    p: isLater,
    pm: isLater,
    h: () => true,
});

const made = new Map<string, TimeWords>();

function wordsIn(locale: string): TimeWords {
    const options = { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' } as const;
    const own = new Intl.DateTimeFormat(locale, options);
    const twelve = new Intl.DateTimeFormat(locale, { ...options, hour12: true });
    const spoken = new Intl.DateTimeFormat(locale, { ...options, hour12: true, dayPeriod: 'long' });
    const hours = new Map<string, Set<number>>();
    const add = (word: string, hour: number): unknown =>
        hours.set(word, (hours.get(word) ?? new Set()).add(hour));
    for (const hour of HOURS) {
        for (const format of [own, twelve, spoken])
            add(foldedLetters(format.format(hour * 3_600_000)), hour);
        for (const [word, isAt] of Object.entries(TYPED)) if (isAt(hour)) add(word, hour);
    }
    const wordAt = (hour: number): string =>
        twelve
            .formatToParts(hour * 3_600_000)
            .filter(({ type }) => type === 'dayPeriod')
            .map(({ value }) => value)
            .join(' ');
    const isTwelveHour = own.resolvedOptions().hour12 === true;
    return { isTwelveHour, hours, am: wordAt(9), pm: wordAt(21) };
}

/** The words of a language, made once. */
export const timeWords = (locale: string): TimeWords => {
    const words = made.get(locale) ?? wordsIn(locale);
    made.set(locale, words);
    return words;
};
