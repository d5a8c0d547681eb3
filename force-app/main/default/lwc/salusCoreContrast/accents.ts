import type { Colour } from './colour';
import { clampForContrast, inGamut } from './clamp';
import { contrast } from './luminance';
import { toOklch } from './oklch';
import { parseColour } from './parse';

export type Scheme = 'light' | 'dark';

/** The accent colours that are derived from a brand. */
export interface Accents {
    readonly accent: Colour;
    readonly accentStrong: Colour;
    readonly accentSoft: Colour;
    readonly onAccent: Colour;
}

const TEXT = 4.5; // WCAG 2.2, 1.4.3
const BLACK = parseColour('black')!;
const WHITE = parseColour('white')!;

/* The same limits as in salusStyleTokens, which applies them on pages without a theme. */
const TONES = Object.freeze({
    light: {
        accent: { limit: Math.min, lightness: 0.465, chroma: 0.2 },
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
 * The accents of a brand: each has 4.5:1 on all of the surfaces and on the soft accent, and so has
 * text on it. The hue stays.
 */
export const accentsFor = (brand: Colour, scheme: Scheme, surfaces: readonly Colour[]): Accents => {
    const { lightness, chroma, hue } = toOklch(brand);
    const { accent, strong, soft, on } = TONES[scheme];
    const toned = (tone: typeof accent | typeof soft): Colour =>
        inGamut({
            lightness: tone.limit(lightness, tone.lightness),
            chroma: Math.min(chroma, tone.chroma),
            hue,
        });
    const accentSoft = toned(soft);
    const backgrounds = [...surfaces, accentSoft];
    const main = clampForContrast(toned(accent), backgrounds, TEXT);
    const strongAccent = clampForContrast(toned(strong), backgrounds, TEXT);
    const isReadable = (text: Colour): boolean =>
        [main, strongAccent].every((back) => contrast(text, back) >= TEXT);
    const onAccent = on.find(isReadable) ?? BLACK;
    return { accent: main, accentStrong: strongAccent, accentSoft, onAccent };
};
