// Colours by colorjs.io: an implementation of CSS Color 4 that shares no code with the kit's own.
import {
    ColorSpace,
    contrastAPCA,
    contrastWCAG21,
    getLuminance,
    mix as mixed,
    OKLCH,
    parse,
    serialize,
    spaces,
    sRGB,
    to,
    toGamut,
} from 'colorjs.io/fn';

for (const space of Object.values(spaces)) ColorSpace.register(space);

const readBefore = new Map();

/** A colour in any notation of CSS Color 4 that stands alone; undefined for any other text. */
export function readColour(text) {
    if (!readBefore.has(text)) readBefore.set(text, tryToRead(text));
    return readBefore.get(text);
}

function tryToRead(text) {
    try {
        return parse(text);
    } catch {
        return undefined;
    }
}

/* A missing component (`none`, or the hue of a grey) is 0 wherever a colour is shown. */
const solidParts = ({ coords }) => coords.map((part) => part ?? 0);

const within = (part) => Math.min(1, Math.max(0, part));

/** A colour as the screen shows it: what is outside of sRGB is clipped, as Chromium 156 does. */
export const shown = (colour) => ({
    space: sRGB,
    coords: solidParts(to(colour, sRGB)).map(within),
    alpha: colour.alpha ?? 0,
});

/** Lightness, chroma and hue, with 0 for what a grey has not. */
export const partsOf = (colour) => {
    const [l, c, h] = solidParts(to(colour, OKLCH));
    return { l, c, h };
};

export const fromParts = ({ l, c, h }, alpha = 1) => ({ space: OKLCH, coords: [l, c, h], alpha });

/** A share (0 to 1) of one colour and the rest of another, as `color-mix()` in CSS. */
export const mix = (one, other, share, space) =>
    mixed(one, other, 1 - share, { space, outputSpace: space, premultiplied: true });

const opaque = (colour) => ({ ...shown(colour), alpha: 1 });

/* What is seen of a translucent colour in front of another. */
const over = (front, back) =>
    front.alpha === 1 ? front : mix(opaque(front), opaque(back), front.alpha, sRGB);

/** The contrast ratio of WCAG 2.2, from 1 to 21. */
export const ratioOf = (front, back) => contrastWCAG21(over(front, back), back);

/** The lightness contrast of APCA, from -108 (white on black) to 106 (black on white). */
export const lcOf = (front, back) => contrastAPCA(back, over(front, back));

export const luminanceOf = (colour) => getLuminance(colour);

/** `#0b6470`. Alpha is not written. */
export const asHex = (colour) => serialize(opaque(colour), { format: 'hex', collapse: false });

/** The colour of the same lightness and hue with the highest chroma that a screen can show. */
export const inGamut = (colour) => toGamut(to(colour, sRGB), { method: 'oklch.c' });
