// Checks the contrast of every pair of colour tokens: 4.5:1 for text, 3:1 for parts (WCAG 2.2).
//   node scripts/checkContrast.mjs              the kit's own tokens, with brands and surfaces of every hue
//   node scripts/checkContrast.mjs theme.css    a theme of yours
// Prints one line per problem; exits 1 if there is any.
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { bundles, LWC, ROOT } from './kit.mjs';
import {
    contrast,
    coloursOf,
    customProperties,
    pairProblems,
    kitTokens,
    takeBlocks,
} from './tokens.mjs';

const SCHEMES = ['light', 'dark'];
const SYSTEM =
    /^(?:accentcolor|accentcolortext|activetext|buttonborder|buttonface|buttontext|canvas|canvastext|currentcolor|field|fieldtext|graytext|highlight|highlighttext|linktext|mark|marktext|selecteditem|selecteditemtext|transparent|visitedtext|inherit|none)$/i;

/* Colours of every hue, lightness and chroma, also outside of sRGB. */
function* colours(chromas, step) {
    for (let hue = 0; hue < 360; hue += step)
        for (let lightness = 0; lightness <= 1; lightness += 0.1)
            for (const chroma of chromas) yield `oklch(${lightness.toFixed(1)} ${chroma} ${hue})`;
}

/* Any brand, on the kit's own surfaces and on the least light and least dark one of a page; and any
   surface of a page, also with a text of its own that can't be read on it. */
function* themes() {
    const chromas = [0, 0.05, 0.12, 0.2, 0.3, 0.4];
    for (const brand of colours(chromas, 10)) yield { '--salus-brand': brand };
    for (const brand of colours(chromas, 30))
        for (const root of ['#9a9a9a', '#606060'])
            yield { '--salus-brand': brand, '--dxp-g-root': root };
    for (const root of colours([0, 0.1, 0.3], 20)) {
        yield { '--dxp-g-root': root };
        yield { '--dxp-g-root': root, '--dxp-g-root-contrast': root };
        yield { '--slds-g-color-surface-1': root, '--slds-g-color-on-surface-1': '#757575' };
    }
}

/** Problems of the kit's own tokens: alone, with any brand, and on any page. */
export function kitProblems(tokens) {
    const alone = SCHEMES.flatMap((scheme) =>
        pairProblems(coloursOf(scheme, new Map(), tokens), scheme),
    );
    if (alone.length) return alone;
    for (const theme of themes())
        for (const scheme of SCHEMES) {
            const words = Object.entries(theme).map((pair) => pair.join(': '));
            const shown = coloursOf(scheme, new Map(Object.entries(theme)), tokens);
            const problems = pairProblems(shown, [scheme, ...words].join(', '));
            if (problems.length) return problems; // One theme is enough.
        }
    return [];
}

/** Problems of a theme: too little contrast, unknown properties, unreadable colours. */
export function themeProblems(css) {
    const theme = customProperties(css);
    const tokens = kitTokens();
    const known = new Set(tokens.flatMap(({ value }) => value.match(/--(?!_)[\w-]+/g) ?? []));
    const unknown = [...theme.dark.keys()]
        .filter((name) => name.startsWith('--salus-') && !known.has(name))
        .map((name) => `${name}: the kit has no such property`);
    const judged = SCHEMES.flatMap((scheme) => {
        const colours = coloursOf(scheme, theme[scheme]);
        const unread = contrast.PAIRS.flatMap(({ front, back }) => [front, back])
            .filter((name, index, all) => all.indexOf(name) === index && !colours[name])
            .map((name) => `${scheme}: ${name}: its colour can't be read`);
        return [...unread, ...pairProblems(colours, scheme)];
    });
    return [...unknown, ...judged];
}

/** In forced colours a stylesheet may name only system colours. */
export function forcedColourProblems(css, name) {
    const { blocks } = takeBlocks(css, /@media[^{]*forced-colors:\s*active[^{]*\{/);
    return blocks.flatMap((block) =>
        [...block.matchAll(/(?:^|[\s;{-])((?:color|background|fill|stroke))\s*:\s*([^;}]+)/g)]
            .filter(([, , value]) => !SYSTEM.test(value.trim()))
            .map(([, property, value]) => `forced colours: ${name}: ${property}: ${value.trim()}`),
    );
}

const kitStyles = () =>
    bundles()
        .map((name) => join(ROOT, LWC, name, `${name}.css`))
        .filter((file) => existsSync(file))
        .flatMap((file) => forcedColourProblems(readFileSync(file, 'utf8'), basename(file)));

if (process.argv[1] === import.meta.filename) {
    const [, , file] = process.argv;
    const problems = file
        ? themeProblems(readFileSync(file, 'utf8'))
        : [...kitProblems(), ...kitStyles()];
    for (const problem of problems) console.log(problem);
    if (!problems.length) console.log(`${contrast.PAIRS.length} pairs hold in light and in dark`);
    process.exitCode = problems.length ? 1 : 0;
}
