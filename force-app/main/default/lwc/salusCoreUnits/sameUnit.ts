import { PREFIXES } from './prefixes';
import type { Unit, UnitPart } from './unit';

interface Canonical {
    readonly power: number;
    readonly factors: bigint;
    readonly divisors: bigint;
    readonly atoms: string;
}

const signed = ({ isPer, exponent }: UnitPart): number => (isPer ? -exponent : exponent);

function powerOf(part: UnitPart): number {
    if (part.atom === '10*') return signed(part);
    return part.prefix ? PREFIXES[part.prefix].power * signed(part) : 0;
}

const productOf = (parts: readonly UnitPart[], isPer: boolean): bigint =>
    parts
        .filter((part) => part.factor && part.isPer === isPer)
        .reduce((product, { factor }) => product * BigInt(factor), 1n);

/* The same for every way to write a unit: `mg/L` and `ug/mL` are both 10⁻³ g per L. What is divided by
   itself stays: `mg/g` and `mmol/mol` are both a thousandth, and measure different things. */
function canonical(parts: readonly UnitPart[]): Canonical {
    const exponents = new Map<string, number>();
    for (const { atom, isPer, exponent } of parts)
        if (atom && atom !== '10*') {
            const side = isPer ? `/${atom}` : atom;
            exponents.set(side, (exponents.get(side) ?? 0) + exponent);
        }
    return {
        power: parts.reduce((sum, part) => sum + powerOf(part), 0),
        factors: productOf(parts, false),
        divisors: productOf(parts, true),
        atoms: JSON.stringify([...exponents].sort()),
    };
}

const annotationsOf = ({ parts }: Unit): string =>
    JSON.stringify(parts.map(({ annotation }) => annotation).filter(Boolean));

/* Rule UCUM-annotation: annotations don't change a unit (UCUM 2.2, “Curly braces”), so one that is missing makes no
   difference. Two that differ do here: a score isn't measured by the range of a ratio. */
function mayBeOfOneKind(one: Unit, other: Unit): boolean {
    const [here, there] = [annotationsOf(one), annotationsOf(other)];
    return here === there || here === '[]' || there === '[]';
}

/**
 * Whether two units are the same, so that a value in one may be compared with a value in the other. Case
 * counts, because UCUM is case sensitive: `mg` isn't `Mg`. `mg/dl` is `mg/dL`, because UCUM has both letters
 * for the liter. Units that are not known are the same only when they are the same text. Units that differ
 * by more than a power of ten of their prefixes, such as `[lb_av]` and `[oz_av]`, are never the same.
 */
export const isSameUnit = (one: Unit, other: Unit): boolean => {
    if (one.textSays === 'other' || other.textSays === 'other') return false;
    // What the code `1` doesn't say: a T-score is no Z-score.
    if (one.textSays === 'more' && other.textSays === 'more' && one.text !== other.text)
        return false;
    if (!one.isKnown || !other.isKnown)
        return one.received === other.received && one.text === other.text;
    const [here, there] = [canonical(one.parts), canonical(other.parts)];
    return (
        here.power === there.power &&
        here.atoms === there.atoms &&
        here.factors * there.divisors === there.factors * here.divisors &&
        mayBeOfOneKind(one, other)
    );
};
