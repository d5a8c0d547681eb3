import { colourOf, type Colour } from './colour';
import { fromOklch } from './oklch';

const HEX = /^#(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/i;
const CALL = /^(rgb|hsl|oklch)a?\(([^()]*)\)$/i;
const PART = /^([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)(%|deg|grad|rad|turn)?$/i;
const NAMES: ReadonlyMap<string, Colour> = new Map([
    ['black', colourOf(0, 0, 0)],
    ['white', colourOf(1, 1, 1)],
    ['transparent', colourOf(0, 0, 0, 0)],
]);
const DEGREES: Readonly<Record<string, number>> = Object.freeze({
    deg: 1,
    grad: 0.9,
    rad: 180 / Math.PI,
    turn: 360,
});

/* A number in CSS. `whole` is the value of 100%; without it, the number is a hue in degrees. */
const number = (text: string, whole?: number): number => {
    if (text.toLowerCase() === 'none') return 0;
    const [, digits, unit = ''] = PART.exec(text) ?? [];
    if (unit === '%') return whole === undefined ? NaN : (Number(digits) * whole) / 100;
    if (whole !== undefined && unit) return NaN;
    return Number(digits) * (DEGREES[unit.toLowerCase()] ?? 1);
};

const fromHex = (text: string): Colour => {
    const digits = text.length < 6 ? [...text.slice(1)].map((d) => d + d).join('') : text.slice(1);
    const part = (start: number): number =>
        parseInt(digits.slice(start, start + 2) || 'ff', 16) / 255;
    return colourOf(part(0), part(2), part(4), part(6));
};

const fromHsl = (hue: number, saturation: number, lightness: number, alpha: number): Colour => {
    const range = saturation * Math.min(lightness, 1 - lightness);
    const part = (offset: number): number => {
        const k = (((offset + hue / 30) % 12) + 12) % 12;
        return lightness - range * Math.max(-1, Math.min(k - 3, 9 - k, 1));
    };
    return colourOf(part(0), part(8), part(4), alpha);
};

type Read = (one: string, two: string, three: string, alpha: number) => Colour;

const READ: Readonly<Record<string, Read>> = Object.freeze({
    rgb: (red, green, blue, alpha) =>
        colourOf(number(red, 255) / 255, number(green, 255) / 255, number(blue, 255) / 255, alpha),
    hsl: (hue, saturation, lightness, alpha) =>
        fromHsl(number(hue), number(saturation, 100) / 100, number(lightness, 100) / 100, alpha),
    oklch: (lightness, chroma, hue, alpha) =>
        fromOklch(
            { lightness: number(lightness, 1), chroma: number(chroma, 0.4), hue: number(hue) },
            alpha,
        ),
});

/**
 * A colour from CSS: `#abc`, `#0b6470`, `rgb(…)`, `hsl(…)`, `oklch(…)`, `black`, `white`.
 * @returns undefined for any other text
 */
export const parseColour = (text: string): Colour | undefined => {
    const trimmed = text.trim().toLowerCase();
    if (HEX.test(trimmed)) return fromHex(trimmed);
    const [, kind = '', inside = ''] = CALL.exec(trimmed) ?? [];
    const [one = '', two = '', three = '', solid = '1', ...rest] = inside.trim().split(/[\s,/]+/);
    const colour = rest.length ? undefined : READ[kind]?.(one, two, three, number(solid, 1));
    if (!colour) return NAMES.get(trimmed);
    return Object.values(colour).some(Number.isNaN) ? undefined : colour;
};
