import type { Colour } from './colour';
import { contrast } from './luminance';

/** Two colour tokens that are used together, and the contrast ratio that they need. */
export interface Pair {
    readonly front: string;
    readonly back: string;
    readonly ratio: number;
}

/** A pair with too little contrast, and the contrast that it has. */
export interface BrokenPair extends Pair {
    readonly actual: number;
}

const TEXT = 4.5; // WCAG 2.2, 1.4.3
const PART = 3; // WCAG 2.2, 1.4.11
const SURFACES = ['surface', 'surface-soft'];
const TINTS = ['accent-soft', 'error-soft', 'warning-soft', 'success-soft'];

const every = (fronts: readonly string[], backs: readonly string[], ratio: number): Pair[] =>
    fronts.flatMap((front) => backs.map((back) => ({ front, back, ratio })));

/** Every pair of colour tokens that the kit's styles use together. */
export const PAIRS: readonly Pair[] = Object.freeze([
    ...every(['text', 'text-muted'], [...SURFACES, ...TINTS], TEXT),
    ...every(['accent', 'accent-strong'], [...SURFACES, 'accent-soft'], TEXT),
    ...every(['error'], [...SURFACES, 'error-soft'], TEXT),
    ...every(['warning'], [...SURFACES, 'warning-soft'], TEXT),
    ...every(['success'], [...SURFACES, 'success-soft'], TEXT),
    ...every(['on-accent'], ['accent', 'accent-strong'], TEXT),
    ...every(['on-error'], ['error', 'error-strong'], TEXT),
    ...every(['surface'], ['error', 'warning', 'success'], TEXT),
    ...every(['line', 'focus'], [...SURFACES, ...TINTS], PART),
]);

/** The pairs with too little contrast. A pair with a missing colour is left out. */
export const brokenPairs = (
    colours: Readonly<Record<string, Colour | undefined>>,
    pairs: readonly Pair[] = PAIRS,
): BrokenPair[] =>
    pairs.flatMap((pair) => {
        const front = colours[pair.front];
        const back = colours[pair.back];
        const actual = front && back ? contrast(front, back) : Infinity;
        return actual < pair.ratio ? [{ ...pair, actual }] : [];
    });
