/** How people of a language write numbers. */
export interface Signs {
    /** Before the decimals: “.”, or “,”. */
    readonly decimal: string;
    /** Between thousands: “,”, “.”, a space. */
    readonly group: string;
    /** Before a negative number, with a mark of direction in Arabic. */
    readonly minus: string;
    /** How many digits stand between two group signs further left: 2 in India, elsewhere 3. */
    readonly groupSize: number;
    /** The ten digits. */
    readonly digits: readonly string[];
    /** A whole number with its group signs. */
    readonly write: (whole: string) => string;
}

const made = new Map<string, Signs>();

function signsIn(locale: string): Signs {
    const format = new Intl.NumberFormat(locale);
    const parts = format.formatToParts(-123456789.5);
    const texts = (wanted: string): readonly string[] =>
        parts.filter(({ type }) => type === wanted).map(({ value }) => value);
    const first = parts.findIndex(({ type }) => type === 'integer');
    return {
        decimal: texts('decimal').join(''),
        group: texts('group')[0] ?? '',
        minus: parts.slice(0, first).reduce((text, { value }) => text + value, ''),
        groupSize: texts('integer')[1]?.length ?? 3,
        digits: Array.from({ length: 10 }, (_, digit) => format.format(digit)),
        write: (whole) => format.format(BigInt(whole)),
    };
}

/** The signs of a language, made once. */
export const signsOf = (locale: string): Signs => {
    const signs = made.get(locale) ?? signsIn(locale);
    made.set(locale, signs);
    return signs;
};
