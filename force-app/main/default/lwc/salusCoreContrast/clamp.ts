import { asHex, type Colour } from './colour';
import { contrast, luminance } from './luminance';
import { fromOklch, isInGamut, toOklch, type Oklch } from './oklch';
import { parseColour } from './parse';

const STEP = 1 / 256;

/** The colour of this lightness and hue with the highest chroma within sRGB, so that the hue stays. */
export const inGamut = (colour: Oklch): Colour => {
    let { chroma } = colour;
    while (chroma > 0 && !isInGamut({ ...colour, chroma })) chroma = Math.max(0, chroma - STEP / 2);
    const exact = fromOklch({ ...colour, chroma });
    return parseColour(asHex(exact)) ?? exact; // Rounded as in CSS: rounding can reduce contrast.
};

/**
 * A colour that has at least this contrast ratio (1 to 21) with each of the others. It is as little
 * darker as possible where black has more contrast with the brightest of them than white, and as
 * little lighter as possible elsewhere; in the other direction only if nothing in the first will do.
 * Hue and, within sRGB, chroma stay. If no lightness has enough contrast: black or white, whichever
 * has more.
 */
export const clampForContrast = (
    colour: Colour,
    against: readonly Colour[],
    ratio: number,
): Colour => {
    const lowest = (candidate: Colour): number =>
        Math.min(...against.map((other) => contrast(candidate, other)));
    if (lowest(colour) >= ratio) return colour;
    const start = toOklch(colour);
    const brightest = Math.max(...against.map(luminance));
    const isDarkerFirst = brightest > 0.18; // Above this luminance black has more contrast than white.
    const steps = isDarkerFirst ? [-STEP, STEP] : [STEP, -STEP];
    for (const step of steps) {
        for (let lightness = start.lightness; lightness >= 0 && lightness <= 1; lightness += step) {
            const candidate = inGamut({ ...start, lightness });
            if (lowest(candidate) >= ratio) return candidate;
        }
    }
    const ends = [
        fromOklch({ lightness: 0, chroma: 0, hue: 0 }),
        fromOklch({ lightness: 1, chroma: 0, hue: 0 }),
    ];
    return ends.sort((a, b) => lowest(b) - lowest(a))[0] ?? colour;
};
