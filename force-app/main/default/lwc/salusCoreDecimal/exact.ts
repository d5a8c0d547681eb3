/*
 * Numbers of records. They are longer than what a person types, and may have an exponent: “1.0e-7”. No
 * comparison goes through a number of JavaScript. Source: FHIR R4, datatypes, decimal.
 */
const RECORDED = /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d{1,4}))?$/;
const MOST_CHARACTERS = 100;
/* An exponent that measures nothing would make a number of a thousand digits. */
const MOST_POWER = 400;

/** A number, exactly: digits times a power of ten. */
interface Exact {
    readonly units: bigint;
    readonly power: number;
}

function exactOf(text: string): Exact | undefined {
    const found = text.length > MOST_CHARACTERS ? null : RECORDED.exec(text);
    if (!found) return undefined;
    const [, sign = '', whole = '', fraction = '', exponent = '0'] = found;
    const power = Number(exponent) - fraction.length;
    return Math.abs(power) > MOST_POWER
        ? undefined
        : { units: BigInt(sign + whole + fraction), power };
}

/** Several numbers as whole numbers of one power of ten. */
export function inOnePower(
    texts: readonly string[],
): { readonly units: readonly bigint[]; readonly power: number } | undefined {
    const all = texts.map(exactOf);
    if (!all.every((one) => one !== undefined)) return undefined;
    const least = Math.min(...all.map(({ power }) => power));
    return {
        units: all.map(({ units, power }) => units * 10n ** BigInt(power - least)),
        power: least,
    };
}

const aligned = (texts: readonly string[]): readonly bigint[] | undefined =>
    inOnePower(texts)?.units;

/**
 * Which of two recorded numbers is less: -1, the first; 1, the other; 0, neither: 4.0 is 4. Undefined
 * where one is no number, or has an exponent beyond 400.
 */
export const compareRecorded = (one: string, other: string): -1 | 0 | 1 | undefined => {
    const [here, there] = aligned([one, other]) ?? [];
    if (here === undefined || there === undefined) return undefined;
    if (here === there) return 0;
    return here < there ? -1 : 1;
};

const STEPS = 1_000_000n;
const FURTHEST = 1000n * STEPS;

/**
 * Where a recorded number is between two others: 0 at the first, 1 at the second, below 0 or above 1
 * outside. Exact to a millionth, and no further than 1,000; for drawing, and never to be shown. Undefined
 * where one is no number, and where the second isn't greater than the first.
 */
export const positionBetween = (
    text: string,
    first: string,
    second: string,
): number | undefined => {
    const [value, from, to] = aligned([text, first, second]) ?? [];
    if (value === undefined || from === undefined || to === undefined || to <= from)
        return undefined;
    const steps = ((value - from) * STEPS) / (to - from);
    const bounded = steps > FURTHEST ? FURTHEST : steps < -FURTHEST ? -FURTHEST : steps;
    return Number(bounded) / Number(STEPS);
};
