/** A colour on a screen: red, green and blue in sRGB, each from 0 to 1, and how solid it is. */
export interface Colour {
    readonly red: number;
    readonly green: number;
    readonly blue: number;
    /** From 0, clear, to 1, solid. */
    readonly alpha: number;
}

const within = (value: number): number => Math.min(1, Math.max(0, value));

/** A colour from its parts. What no screen can show is cut to what it can, as Chromium 156 does. */
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

/** A colour as CSS writes it: `#0b6470`. How solid it is isn't written. */
export const asHex = ({ red, green, blue }: Colour): string =>
    `#${twoDigits(red)}${twoDigits(green)}${twoDigits(blue)}`;

/** What is seen where a colour that isn't solid lies over another. */
export const over = (front: Colour, back: Colour): Colour => {
    const mix = (a: number, b: number): number => a * front.alpha + b * (1 - front.alpha);
    return colourOf(
        mix(front.red, back.red),
        mix(front.green, back.green),
        mix(front.blue, back.blue),
    );
};
