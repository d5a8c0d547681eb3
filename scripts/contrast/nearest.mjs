// The nearest colour that passes: of the same hue, with the least change of lightness, in the notation
// that the author used.
import { serialize, to } from 'colorjs.io/fn';
import { fromParts, inGamut, partsOf, readColour } from './colours.mjs';

const STEPS = 400; // Of lightness, from black to white: fewer than a screen shows of most hues.

const rounded = (number, digits) => Number((number ?? 0).toFixed(digits));

/* Each notation as people write it; any other one, such as a name, becomes #rrggbb. */
const NOTATIONS = [
    {
        is: /^rgba?\(/i,
        write: (colour) => {
            const parts = to(colour, 'srgb').coords.map((part) => rounded(part * 255, 0));
            return [`rgb(${parts.join(' ')}`, ')'];
        },
    },
    {
        is: /^hsla?\(/i,
        write: (colour) => {
            const [h, s, l] = to(colour, 'hsl').coords.map((part) => rounded(part, 1));
            return [`hsl(${h} ${s}% ${l}%`, ')'];
        },
    },
    {
        is: /^oklch\(/i,
        write: (colour) => {
            const [l, c, h] = to(colour, 'oklch').coords;
            return [`oklch(${rounded(l * 100, 1)}% ${rounded(c, 3)} ${rounded(h, 1)}`, ')'];
        },
    },
];

/** A colour in the notation of another text, with the same opacity. */
export function writtenAs(text, colour) {
    const alpha = readColour(text)?.alpha ?? 1;
    const notation = NOTATIONS.find(({ is }) => is.test(text) && readColour(text));
    if (!notation) return serialize({ ...colour, alpha }, { format: 'hex', collapse: false });
    const [start, end] = notation.write(colour);
    return alpha < 1 ? `${start} / ${rounded(alpha, 2)}${end}` : start + end;
}

/**
 * The colour nearest to another that passes, as text in the notation of that one: of the same hue and,
 * within what a screen can show, chroma. What is asked is the text itself, so that rounding can't make
 * it fail. One that is worked out from others, such as a `color-mix()`, becomes a plain one.
 * @returns undefined where no lightness passes
 */
export function nearestPassing(text, colour, passes) {
    const { l, c, h } = partsOf(readColour(text) ?? colour);
    const tried = new Set();
    for (let step = 1; step <= STEPS; step++)
        for (const lightness of [l - step / STEPS, l + step / STEPS]) {
            if (lightness < -1 / STEPS || lightness > 1 + 1 / STEPS) continue;
            const within = Math.min(1, Math.max(0, lightness));
            const candidate = writtenAs(text, inGamut(fromParts({ l: within, c, h })));
            if (tried.has(candidate)) continue;
            tried.add(candidate);
            if (passes(candidate)) return candidate;
        }
    return undefined;
}
