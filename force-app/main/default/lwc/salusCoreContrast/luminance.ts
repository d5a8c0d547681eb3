import { over, type Colour } from './colour';

/** How much light a part of a colour gives, from 0 to 1. Source: IEC 61966-2-1 (sRGB). */
export const linear = (part: number): number => {
    const size = Math.abs(part);
    return size <= 0.04045 ? part / 12.92 : Math.sign(part) * ((size + 0.055) / 1.055) ** 2.4;
};

/** The part of a colour that gives this much light. */
export const gamma = (light: number): number => {
    const size = Math.abs(light);
    return size <= 0.0031308
        ? light * 12.92
        : Math.sign(light) * (1.055 * size ** (1 / 2.4) - 0.055);
};

/** How bright a solid colour is, from 0, black, to 1, white. Source: WCAG 2.2, relative luminance. */
export const luminance = ({ red, green, blue }: Colour): number =>
    0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);

/**
 * How well the front is told from the back: from 1, not at all, to 21, black on white.
 * A front that isn't solid is taken as it is seen over the back. Source: WCAG 2.2, contrast ratio.
 */
export const contrast = (front: Colour, back: Colour): number => {
    const lights = [luminance(over(front, back)), luminance(back)];
    return (Math.max(...lights) + 0.05) / (Math.min(...lights) + 0.05);
};
