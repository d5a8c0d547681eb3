// Works out colours as a browser would: `var()`, `light-dark()`, `color-mix()`, `oklch(from …)`.
import { compileFunction } from 'node:vm';
import { kitTokens } from '../tokens.mjs';
import * as colours from './colours.mjs';
import { contrast } from './kitCore.mjs';

/* Splits a text at a character, but not inside parentheses. */
function split(text, at) {
    const parts = [''];
    let depth = 0;
    for (const letter of text) {
        depth += (letter === '(') - (letter === ')');
        if (depth === 0 && letter === at) parts.push('');
        else parts[parts.length - 1] += letter;
    }
    return parts.map((part) => part.trim()).filter(Boolean);
}

const call = (text, name) =>
    text.startsWith(`${name}(`) && text.endsWith(')') ? text.slice(name.length + 1, -1) : undefined;

/** What is given to a function of CSS, where a value is a call of it. */
export function partsInside(value, name) {
    const inside = call(value, name);
    return inside === undefined ? undefined : split(inside, ',');
}

/* CSS's arithmetic is that of JavaScript, but for its functions. */
const FUNCTIONS = {
    calc: (value) => value,
    clamp: (low, value, high) => Math.max(low, Math.min(value, high)),
    min: Math.min,
    max: Math.max,
};
const KNOWN = new RegExp(`\\b(?:${Object.keys(FUNCTIONS).join('|')}|[lch]|\\d+e\\d+)\\b`, 'g');
const compiled = new Map();

/* A number that is worked out from the lightness, chroma and hue of another colour. */
function amount(text, { l, c, h }) {
    if (/[^\d\s.,()*/+-]/.test(text.replace(KNOWN, ''))) return NaN;
    const names = [...Object.keys(FUNCTIONS), 'l', 'c', 'h'];
    if (!compiled.has(text)) compiled.set(text, compileFunction(`return ${text};`, names));
    return compiled.get(text)(...Object.values(FUNCTIONS), l, c, h);
}

/* The value after `var()` and `light-dark()` are resolved. */
function settled(value, scheme, properties) {
    const both = call(value, 'light-dark');
    if (both !== undefined) {
        return settled(split(both, ',')[scheme === 'dark' ? 1 : 0] ?? '', scheme, properties);
    }
    const variable = call(value, 'var');
    if (variable === undefined) return value;
    const [name, ...fallback] = split(variable, ',');
    return settled(properties.get(name) ?? fallback.join(', '), scheme, properties);
}

const SHARE = /^(.+?) ([\d.]+)%$/;

/* Both shares, or one, or none is given; together they are all of it. */
function mixOf(inside, scheme, properties) {
    const [space, ...both] = split(inside, ',');
    const given = both.map((text) => SHARE.exec(text) ?? [text, text]);
    const [one, other] = given.map(([, text]) => text && exact(text, scheme, properties));
    const [first, second] = given.map(([, , share]) => share && Number(share));
    if (!/^in [\w-]+$/.test(space) || !one || !other) return undefined;
    const share = first ?? (second === undefined ? 50 : 100 - second);
    const whole = share + (second ?? 100 - share);
    return colours.mix(one, other, share / whole, space.slice('in '.length));
}

/* The grey with the luminance of another colour. */
function greyOf(value, scheme, properties) {
    const from = exact(value, scheme, properties);
    const y = from && colours.luminanceOf(from);
    return from && colours.readColour(`color(xyz ${y} ${y} ${y})`);
}

/* `oklch(from <colour> <l> <c> <h> / <alpha>)`. */
function relativeOf(inside, scheme, properties) {
    const [parts, opacity = '1'] = split(inside, '/');
    const [, origin, ...wanted] = split(parts, ' ');
    const from = exact(origin, scheme, properties);
    if (!from) return undefined;
    const [l, c, h, alpha] = [...wanted, opacity].map((part) =>
        amount(part, colours.partsOf(from)),
    );
    if ([l, c, h, alpha].some(Number.isNaN)) return undefined;
    return colours.fromParts({ l, c, h }, alpha);
}

/* What was read with the same properties: the tokens name each other over and over. */
const readBefore = new WeakMap();

/* A colour, or undefined if it can't be read. One outside of sRGB keeps its chroma until it is shown. */
function exact(value, scheme, properties) {
    if (!readBefore.has(properties)) readBefore.set(properties, new Map());
    const known = readBefore.get(properties);
    const key = `${scheme} ${value}`;
    if (!known.has(key))
        known.set(key, read(settled(value, scheme, properties), scheme, properties));
    return known.get(key);
}

function read(text, scheme, properties) {
    const mixed = call(text, 'color-mix');
    if (mixed !== undefined) return mixOf(mixed, scheme, properties);
    const grey = /^color\(from (.+) xyz y y y\)$/.exec(text);
    if (grey) return greyOf(grey[1], scheme, properties);
    const relative = call(text, 'oklch');
    if (relative?.startsWith('from ')) return relativeOf(relative, scheme, properties);
    return colours.readColour(text);
}

/** The colour that a browser shows for a value, or undefined if it can't be read. */
export function colourOf(value, scheme, properties) {
    const colour = exact(value, scheme, properties);
    return colour && colours.shown(colour);
}

/** Every colour token in one scheme, under a theme's own properties. */
export function coloursOf(scheme, theme = new Map(), tokens = kitTokens()) {
    const properties = new Map([
        ...tokens.map(({ name, value }) => [`--_${name}`, value]),
        ...theme,
    ]);
    return Object.fromEntries(
        tokens.map(({ name, value }) => [name, colourOf(value, scheme, properties)]),
    );
}

/** The pairs of tokens with too little contrast: with the ratio that each has, and APCA's Lc. */
export const brokenPairs = (shown) =>
    contrast.PAIRS.flatMap((pair) => {
        const [front, back] = [shown[pair.front], shown[pair.back]];
        const actual = front && back ? colours.ratioOf(front, back) : Infinity;
        return actual < pair.ratio ? [{ ...pair, actual, lc: colours.lcOf(front, back) }] : [];
    });

/** One line per pair of tokens with too little contrast, in one scheme. */
export const pairProblems = (shown, scheme) =>
    brokenPairs(shown).map(
        ({ front, back, ratio, actual }) =>
            `${scheme}: ${front} (${colours.asHex(shown[front])}) on ` +
            `${back} (${colours.asHex(shown[back])}): ${actual.toFixed(2)}:1, needs ${ratio}:1`,
    );
