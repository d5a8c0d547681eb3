import { annotationOf } from './annotations';
import type { UnitPart } from './unit';

/** What is measured, and what it is divided by. */
export interface Sides {
    readonly measured: readonly UnitPart[];
    readonly divisors: readonly Divisor[];
}

/** One thing that a unit is divided by, with its number where it has one: 24 h, 1.73 m². */
export interface Divisor {
    /** '' where it has none. */
    readonly factor: string;
    /** Undefined where there is the number only: “per 100”. */
    readonly part: UnitPart | undefined;
}

/* `{1.73_m2}` is an annotation for UCUM, and 1.73 square meters of body surface for everybody. */
const withArea = (part: UnitPart): readonly UnitPart[] =>
    part.atom === '' && !part.factor && annotationOf(part.annotation) === '1.73_m2'
        ? [
              { ...part, factor: '1.73', annotation: '' },
              { ...part, atom: 'm', exponent: 2, annotation: '' },
          ]
        : [part];

/* A number belongs to the unit after it: dividing by 24 and by hours is dividing by 24 hours. */
function divisorsOf(parts: readonly UnitPart[]): readonly Divisor[] {
    const divisors: Divisor[] = [];
    for (const part of parts) {
        const last = divisors.at(-1);
        const isOpen = last?.factor !== '' && last?.part === undefined;
        if (part.factor && part.annotation)
            divisors.push({ factor: part.factor, part: { ...part, factor: '' } });
        else if (part.factor) divisors.push({ factor: part.factor, part: undefined });
        else if (last && isOpen) divisors.splice(-1, 1, { ...last, part });
        else divisors.push({ factor: '', part });
    }
    return divisors;
}

/** The two sides of a unit, in the order in which they were written. `1` says nothing where there is
 *  something else: `1/min` is “per minute”. */
export function sidesOf(all: readonly UnitPart[]): Sides {
    const parts = all.flatMap(withArea).filter(({ factor }) => factor !== '1');
    return {
        measured: parts.filter(({ isPer }) => !isPer),
        divisors: divisorsOf(parts.filter(({ isPer }) => isPer)),
    };
}
