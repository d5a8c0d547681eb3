import type { Colour } from './colour';
import { clampForContrast, fitted } from './clamp';
import { contrast } from './luminance';
import { toOklch } from './oklch';
import { parseColour } from './parse';

export type Scheme = 'light' | 'dark';

/** The colours that a brand gives to a page. */
export interface Accents {
    readonly accent: Colour;
    readonly accentStrong: Colour;
    readonly accentSoft: Colour;
    readonly onAccent: Colour;
}

const TEXT = 4.5; // WCAG 2.2, 1.4.3
const BLACK = parseColour('black')!;
const WHITE = parseColour('white')!;

/* The same as in salusStyleTokens, which has them for pages without a theme. */
const TONES = Object.freeze({
    light: {
        accent: { limit: Math.min, lightness: 0.47, chroma: 0.2 },
        strong: { limit: Math.min, lightness: 0.38, chroma: 0.17 },
        soft: { limit: () => 0.955, lightness: 0.955, chroma: 0.02 },
        on: [WHITE, BLACK],
    },
    dark: {
        accent: { limit: Math.max, lightness: 0.78, chroma: 0.13 },
        strong: { limit: Math.max, lightness: 0.88, chroma: 0.09 },
        soft: { limit: () => 0.29, lightness: 0.29, chroma: 0.04 },
        on: [parseColour('#0c1316')!, BLACK, WHITE],
    },
});

/**
 * A brand's accent, held where it has 4.5:1 on each of the surfaces and on its own soft form, and
 * text on it has, too. Its hue stays.
 */
export const accentsFor = (brand: Colour, scheme: Scheme, surfaces: readonly Colour[]): Accents => {
    const { lightness, chroma, hue } = toOklch(brand);
    const { accent, strong, soft, on } = TONES[scheme];
    const toned = (tone: typeof accent | typeof soft): Colour =>
        fitted({
            lightness: tone.limit(lightness, tone.lightness),
            chroma: Math.min(chroma, tone.chroma),
            hue,
        });
    const accentSoft = toned(soft);
    const backs = [...surfaces, accentSoft];
    const held = clampForContrast(toned(accent), backs, TEXT);
    const heldStrong = clampForContrast(toned(strong), backs, TEXT);
    const isTold = (text: Colour): boolean =>
        [held, heldStrong].every((back) => contrast(text, back) >= TEXT);
    const onAccent = on.find(isTold) ?? BLACK;
    return { accent: held, accentStrong: heldStrong, accentSoft, onAccent };
};
