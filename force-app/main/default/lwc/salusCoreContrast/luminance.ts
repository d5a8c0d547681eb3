import { over, type Colour } from './colour';

/** The linear light of an sRGB component. Source: IEC 61966-2-1 (sRGB). */
export const linear = (part: number): number => {
    const size = Math.abs(part);
    return size <= 0.04045 ? part / 12.92 : Math.sign(part) * ((size + 0.055) / 1.055) ** 2.4;
};

/** The sRGB component of a linear light: the inverse of `linear`. */
export const gamma = (light: number): number => {
    const size = Math.abs(light);
    return size <= 0.0031308
        ? light * 12.92
        : Math.sign(light) * (1.055 * size ** (1 / 2.4) - 0.055);
};

/** The relative luminance of an opaque colour, from 0, black, to 1, white. Source: WCAG 2.2. */
export const luminance = ({ red, green, blue }: Colour): number =>
    0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);

/**
 * The contrast ratio of two colours, from 1, none, to 21, black on white. A translucent front is
 * composited over the back first. Source: WCAG 2.2, contrast ratio.
 */
export const contrast = (front: Colour, back: Colour): number => {
    const lights = [luminance(over(front, back)), luminance(back)];
    return (Math.max(...lights) + 0.05) / (Math.min(...lights) + 0.05);
};
