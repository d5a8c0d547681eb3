import { colourOf, type Colour } from './colour';
import { gamma, linear } from './luminance';

/** A colour in OKLCH, which is close to how people see colours. Source: CSS Color 4. */
export interface Oklch {
    /** From 0 to 1. */
    readonly lightness: number;
    /** 0 is grey. */
    readonly chroma: number;
    /** Degrees: about 30 is red, 140 green, 260 blue. */
    readonly hue: number;
}

type Triple = readonly [number, number, number];
const RADIANS = Math.PI / 180;

/* The matrices are Björn Ottosson's: https://bottosson.github.io/posts/oklab/ */
const lightsOf = ({ lightness, chroma, hue }: Oklch): Triple => {
    const a = chroma * Math.cos(hue * RADIANS);
    const b = chroma * Math.sin(hue * RADIANS);
    const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
    const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
    const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
    return [
        4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
        -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
        -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
    ];
};

/** Whether the colour is within sRGB. */
export const isInGamut = (colour: Oklch): boolean =>
    lightsOf(colour).every((light) => light >= -0.0001 && light <= 1.0001);

/** The sRGB colour, clipped. */
export const fromOklch = (colour: Oklch, alpha = 1): Colour => {
    const [red, green, blue] = lightsOf(colour);
    return colourOf(gamma(red), gamma(green), gamma(blue), alpha);
};

/** An sRGB colour in OKLCH. A grey has the hue 0. */
export const toOklch = (colour: Colour): Oklch => {
    const red = linear(colour.red);
    const green = linear(colour.green);
    const blue = linear(colour.blue);
    const l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
    const m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
    const s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
    const a = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s;
    const b = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s;
    const chroma = Math.hypot(a, b);
    const hue = chroma < 0.0001 ? 0 : (Math.atan2(b, a) / RADIANS + 360) % 360;
    return { lightness: 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s, chroma, hue };
};
