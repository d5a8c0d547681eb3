import type { Scheme } from './accents';
import type { Colour } from './colour';
import { fromOklch, toOklch } from './oklch';

/* The same bounds as in salusStyleTokens, which applies them on pages without a theme. */
const LIGHT = 0.6;
const LEAST_LIGHT = 0.964;
const LEAST_DARK = 0.27;

/** Which of the kit's palettes has contrast on a surface: a page's own may not follow its scheme. */
export const schemeOf = (surface: Colour): Scheme =>
    toOklch(surface).lightness > LIGHT ? 'light' : 'dark';

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

/** The surface of read-only and empty content on another. */
export const softSurface = (surface: Colour): Colour => {
    const { lightness, ...colour } = toOklch(surface);
    return fromOklch({ ...colour, lightness: lightness + (lightness > LIGHT ? -0.025 : 0.05) });
};
