/** An sRGB colour: red, green, blue and alpha, each from 0 to 1. */
export interface Colour {
    readonly red: number;
    readonly green: number;
    readonly blue: number;
    /** From 0, transparent, to 1, opaque. */
    readonly alpha: number;
}

const within = (value: number): number => Math.min(1, Math.max(0, value));

/** A colour from its components. Values outside of sRGB are clipped, as Chromium 156 does. */
export const colourOf = (red: number, green: number, blue: number, alpha = 1): Colour => ({
    red: within(red),
    green: within(green),
    blue: within(blue),
    alpha: within(alpha),
});

const twoDigits = (part: number): string =>
    Math.round(part * 255)
        .toString(16)
        .padStart(2, '0');

/** A colour in CSS: `#0b6470`. Alpha is not written. */
export const asHex = ({ red, green, blue }: Colour): string =>
    `#${twoDigits(red)}${twoDigits(green)}${twoDigits(blue)}`;

/** The visible colour where a translucent one is painted over an opaque one. */
export const over = (front: Colour, back: Colour): Colour => {
    const mix = (a: number, b: number): number => a * front.alpha + b * (1 - front.alpha);
    return colourOf(
        mix(front.red, back.red),
        mix(front.green, back.green),
        mix(front.blue, back.blue),
    );
};
