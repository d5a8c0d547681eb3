import { asHex, type Colour } from './colour';
import { contrast, luminance } from './luminance';
import { fromOklch, isShowable, toOklch, type Oklch } from './oklch';
import { parseColour } from './parse';

const STEP = 1 / 256;

/** The strongest colour of this lightness and hue that a screen can show, so that the hue stays. */
export const fitted = (colour: Oklch): Colour => {
    let { chroma } = colour;
    while (chroma > 0 && !isShowable({ ...colour, chroma }))
        chroma = Math.max(0, chroma - STEP / 2);
    const exact = fromOklch({ ...colour, chroma });
    return parseColour(asHex(exact)) ?? exact; // As it will be written, for rounding can cost contrast.
};

/**
 * The nearest lightness of a colour at which it has at least this contrast (1 to 21) with each of
 * the others. Its hue stays, and so does its strength as far as a screen can show it. Where no
 * lightness will do, it is black or white, whichever is told apart better.
 */
export const clampForContrast = (
    colour: Colour,
    against: readonly Colour[],
    ratio: number,
): Colour => {
    const worst = (one: Colour): number =>
        Math.min(...against.map((other) => contrast(one, other)));
    if (worst(colour) >= ratio) return colour;
    const start = toOklch(colour);
    const brightest = Math.max(...against.map(luminance));
    const downwards = brightest > 0.18; // Above this, black is told apart better than white.
    const ways = downwards ? [-STEP, STEP] : [STEP, -STEP];
    for (const way of ways) {
        for (let lightness = start.lightness; lightness >= 0 && lightness <= 1; lightness += way) {
            const one = fitted({ ...start, lightness });
            if (worst(one) >= ratio) return one;
        }
    }
    const ends = [
        fromOklch({ lightness: 0, chroma: 0, hue: 0 }),
        fromOklch({ lightness: 1, chroma: 0, hue: 0 }),
    ];
    return ends.sort((a, b) => worst(b) - worst(a))[0] ?? colour;
};
