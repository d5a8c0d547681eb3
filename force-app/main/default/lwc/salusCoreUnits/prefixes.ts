/** A prefix of a metric atom: its sign for the eye, and its power of ten. */
interface Prefix {
    readonly short: string;
    readonly power: number;
}

/* Source: UCUM 2.2, the table of prefixes. Those of binary numbers and those beyond peta and atto measure nothing in
   health; a unit that has one is unknown. */
export const PREFIXES = Object.freeze({
    P: { short: 'P', power: 15 },
    T: { short: 'T', power: 12 },
    G: { short: 'G', power: 9 },
    M: { short: 'M', power: 6 },
    k: { short: 'k', power: 3 },
    h: { short: 'h', power: 2 },
    da: { short: 'da', power: 1 },
    d: { short: 'd', power: -1 },
    c: { short: 'c', power: -2 },
    m: { short: 'm', power: -3 },
    u: { short: 'µ', power: -6 },
    n: { short: 'n', power: -9 },
    p: { short: 'p', power: -12 },
    f: { short: 'f', power: -15 },
    a: { short: 'a', power: -18 },
} satisfies Readonly<Record<string, Prefix>>);

export type PrefixCode = keyof typeof PREFIXES;

export const PREFIX_CODES = Object.keys(PREFIXES) as readonly PrefixCode[];
