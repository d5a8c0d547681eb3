// Reads the custom properties of a style sheet: the kit's tokens, or a theme's.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LWC, ROOT } from './kit.mjs';

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
