import { asText } from 'c/salusCoreWords';
import type { AtomCode } from './atoms';
import { parseUnit } from './parse';
import type { PrefixCode } from './prefixes';

/** One factor of a unit: `kg` of `kg/m2`, then `m` with the exponent 2, after “per”. */
export interface UnitPart {
    /** '' where there is none. */
    readonly prefix: PrefixCode | '';
    /** '' of a number or an annotation that stands alone. */
    readonly atom: AtomCode | '';
    /** A whole number, such as 24 in `g/(24.h)`; '' where there is none. */
    readonly factor: string;
    /** Never 0; below 0 only for a power of ten. */
    readonly exponent: number;
    /** Whether the unit is divided by this part. */
    readonly isPer: boolean;
    /** What is in braces, without them; '' where there is nothing. */
    readonly annotation: string;
}

/** A unit as it was received, and what of it is understood. */
export interface Unit {
    /** The code, character for character. */
    readonly received: string;
    /** Whether it is UCUM that this kit has words for. Otherwise it is shown as received. */
    readonly isKnown: boolean;
    readonly parts: readonly UnitPart[];
    /** What the sender wrote for people beside the code; '' where that is the code, or nothing. */
    readonly text: string;
    /** What that text says: the `same` unit; `more` than the code, or something that isn't read; or an
     *  `other` unit, so that both have to be shown. */
    readonly textSays: 'same' | 'more' | 'other';
}

/** A unit with the sender's text. */
export const withText = (unit: Unit, text: string, textSays: Unit['textSays']): Unit =>
    Object.freeze({ ...unit, text, textSays });

/** A unit that isn't understood, as received. */
export const unknownUnit = (received: string): Unit =>
    Object.freeze({ received, isKnown: false, parts: [], text: '', textSays: 'same' });

/**
 * Reads a UCUM code, case sensitively (`c/s`): `Mg` is a megagram, and `MG` isn't known. A text that is no
 * UCUM, or has an atom that the kit has no words for, comes back as received, with `isKnown: false`. Never
 * throws.
 */
export const readUnit = (code: unknown): Unit => {
    const received = asText(code).trim();
    const parts = parseUnit(received);
    const unknown = unknownUnit(received);
    return parts ? Object.freeze({ ...unknown, isKnown: true, parts }) : unknown;
};
