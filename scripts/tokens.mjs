// Reads the kit's tokens as a browser would: `var()`, `light-dark()`, `color-mix()`, `oklch(from …)`.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileFunction } from 'node:vm';
import { buildSync } from 'esbuild';
import { LWC, ROOT } from './kit.mjs';

/* The one implementation of colours is the kit's own, in TypeScript. */
const bundle = buildSync({
    entryPoints: [join(ROOT, LWC, 'salusCoreContrast/salusCoreContrast.ts')],
    bundle: true,
    format: 'esm',
    write: false,
});
const code = Buffer.from(bundle.outputFiles[0].contents).toString('base64');
export const contrast = await import(`data:text/javascript;base64,${code}`);
const { asHex, brokenPairs, fromOklch, luminance, parseColour, toOklch } = contrast;

export const TOKENS = join(ROOT, LWC, 'salusStyleTokens/salusStyleTokens.css');

export const withoutComments = (css) => css.replace(/\/\*[\s\S]*?\*\//g, '');

/** Takes the blocks out whose heads match: `outside` is the rest of the style sheet. */
export function takeBlocks(css, head) {
    let outside = withoutComments(css);
    const blocks = [];
    for (let found = head.exec(outside); found; found = head.exec(outside)) {
        const start = outside.indexOf('{', found.index);
        let end = start;
        for (let depth = 1; depth > 0 && end < outside.length;) {
            end += 1;
            depth += (outside[end] === '{') - (outside[end] === '}');
        }
        blocks.push(outside.slice(start + 1, end));
        outside = outside.slice(0, found.index) + outside.slice(end + 1);
    }
    return { blocks, outside };
}

/** Every `--name: value` of a style sheet, and those that hold in the dark alone. Forced colours are
 *  the person's own, and no part of either. */
export function customProperties(css) {
    const { outside } = takeBlocks(css, /@media[^{]*forced-colors:\s*active[^{]*\{/);
    const { blocks: dark, outside: rest } = takeBlocks(
        outside,
        /@media[^{]*prefers-color-scheme:\s*dark[^{]*\{/,
    );
    const read = (text) =>
        new Map(
            [...text.matchAll(/(--[\w-]+)\s*:\s*([^;{}]+)[;}]/g)].map(([, name, value]) => [
                name,
                value
                    .replace(/\s+/g, ' ')
                    .replace(/\( | (?=\))/g, (gap) => gap.trim())
                    .trim(),
            ]),
        );
    return { light: read(rest), dark: new Map([...read(rest), ...read(dark.join('\n'))]) };
}

/** Each token of the kit: its private name, the public property that sets it and its own value. */
export function kitTokens(css = readFileSync(TOKENS, 'utf8')) {
    const { light } = customProperties(css);
    return [...light].map(([name, value]) => {
        const [property] = /--salus-[\w-]+/.exec(value) ?? [];
        const inside = /^max\([^,]+, (.*)\)$/.exec(value)?.[1] ?? value;
        const [, fallback = ''] = /^var\( ?--[\w-]+, ?(.*)\)$/.exec(inside) ?? [];
        return { name: name.slice(3), property, fallback: fallback.trim(), value };
    });
}

/** A stylesheet as a browser applies it that supports none of its `@supports` conditions. */
export const withoutSupports = (css) => takeBlocks(css, /@supports[^{]*\{/).outside;

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

/* A colour outside of sRGB keeps its chroma until it is shown. */
const EXACT = /^oklch\(([\d.]+) ([\d.]+) ([\d.]+)\)$/;

/* In OKLab the axes a and b are chroma in the direction of the hue. */
function mixOf(inside, scheme, properties) {
    const [space, first, second] = split(inside, ',');
    const [, colour, share] = /^(.*) ([\d.]+)%$/.exec(first) ?? [];
    const [one, other] = [colour, second].map((text) => text && partsOf(text, scheme, properties));
    if (space !== 'in oklab' || !one || !other) return undefined;
    const mix = (read) => (read(one) * share + read(other) * (100 - share)) / 100;
    const [a, b] = [Math.cos, Math.sin].map((axis) =>
        mix(({ c, h }) => c * axis((h * Math.PI) / 180)),
    );
    return {
        l: mix(({ l }) => l),
        c: Math.hypot(a, b),
        h: ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360,
    };
}

/* The grey with the luminance of another colour. */
function greyOf(value, scheme, properties) {
    const from = partsOf(value, scheme, properties);
    if (!from) return undefined;
    const y = luminance(fromOklch({ lightness: from.l, chroma: from.c, hue: from.h }));
    return { l: 1.0033 * Math.cbrt(y), c: 0, h: 0 }; // 1.0033 is the lightness of `color(xyz 1 1 1)`.
}

/* Lightness, chroma and hue of a colour, or undefined if it can't be read. */
function partsOf(value, scheme, properties) {
    const text = settled(value, scheme, properties);
    const mixed = call(text, 'color-mix');
    if (mixed !== undefined) return mixOf(mixed, scheme, properties);
    const grey = /^color\(from (.+) xyz y y y\)$/.exec(text);
    if (grey) return greyOf(grey[1], scheme, properties);
    const relative = call(text, 'oklch');
    if (relative?.startsWith('from ')) {
        const [colour, opacity = '1'] = split(relative, '/');
        const [, origin, ...wanted] = split(colour, ' ');
        const from = partsOf(origin, scheme, properties);
        const [l, c, h, alpha] = [...wanted, opacity].map((part) =>
            from ? amount(part, from) : NaN,
        );
        return [l, c, h, alpha].some(Number.isNaN) ? undefined : { l, c, h, alpha };
    }
    const [, ...exact] = EXACT.exec(text) ?? [];
    if (exact.length) return { l: Number(exact[0]), c: Number(exact[1]), h: Number(exact[2]) };
    const colour = parseColour(text);
    if (!colour) return undefined;
    const { lightness: l, chroma: c, hue: h } = toOklch(colour);
    return { l, c, h };
}

/** The colour that a browser shows for a value, or undefined if it can't be read. */
export function colourOf(value, scheme, properties) {
    const text = settled(value, scheme, properties);
    const isDerived = /^(?:oklch\(from|color-mix\() ?/.test(text);
    if (!isDerived) return parseColour(text);
    const parts = partsOf(text, scheme, properties);
    return parts && fromOklch({ lightness: parts.l, chroma: parts.c, hue: parts.h }, parts.alpha);
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

/** One line per pair of tokens with too little contrast, in one scheme. */
export const pairProblems = (colours, scheme) =>
    brokenPairs(colours).map(
        ({ front, back, ratio, actual }) =>
            `${scheme}: ${front} (${asHex(colours[front])}) on ${back} (${asHex(colours[back])}): ` +
            `${actual.toFixed(2)}:1, needs ${ratio}:1`,
    );
