import type { Scheme } from './accents';
import type { Colour } from './colour';
import { luminance } from './luminance';
import { fromOklch, toOklch } from './oklch';

/* The same bounds as in salusStyleTokens. */
const EQUAL = 0.179; // The luminance on which black and white have the same contrast, 4.58:1.
const LIGHT = 0.6;
const LEAST_LIGHT = 0.964;
const LEAST_DARK = 0.27;

/** Which of the kit's palettes has contrast on a surface: a page's own may not follow its scheme. */
export const schemeOf = (surface: Colour): Scheme =>
    luminance(surface) > EQUAL ? 'light' : 'dark';

/** The surface of a page as the kit paints it: light or dark enough for text with 4.5:1. */
export const pageSurface = (colour: Colour): Colour => {
    const { lightness, chroma, hue } = toOklch(colour);
    return fromOklch({
        lightness:
            lightness > LIGHT ? Math.max(lightness, LEAST_LIGHT) : Math.min(lightness, LEAST_DARK),
        chroma: Math.min(chroma, 0.04),
        hue,
    });
};

/**
 * The surface of read-only and empty content on another. It is nearer to the text, so that a surface
 * of a middle lightness, on which black or white alone can be read, has none.
 */
export const softSurface = (surface: Colour): Colour => {
    const { lightness, ...colour } = toOklch(surface);
    const change = lightness < 0.45 ? 0.05 : lightness > 0.65 ? -0.025 : 0;
    return change ? fromOklch({ ...colour, lightness: lightness + change }) : surface;
};
