// Checks the contrast of every pair of colour tokens: 4.5:1 for text, 3:1 for parts (WCAG 2.2).
//   npm run contrast                   the kit's own tokens, with brands and surfaces of every hue
//   npm run contrast -- theme.css      a theme of yours: each broken pair, and the nearest colour that passes
// Exits with 1 if there is any problem, and with 2 where there is no such file.
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { contrast } from './contrast/kitCore.mjs';
import { coloursOf, pairProblems } from './contrast/resolve.mjs';
import { judgeTheme, SCHEMES } from './contrast/theme.mjs';
import { bundles, LWC, ROOT } from './kit.mjs';
import { takeBlocks } from './tokens.mjs';

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

/* The words of a theme's problems are read from the docs and the styles, which the kit's own don't need. */
async function checkTheme(file) {
    const { report } = await import('./contrast/report.mjs');
    const isColoured = process.stdout.isTTY && !process.env.NO_COLOR;
    const { count, text } = report(judgeTheme(readFileSync(file, 'utf8')), isColoured);
    console.log(text);
    return count ? 1 : 0;
}

function checkKit() {
    const problems = [...kitProblems(), ...kitStyles()];
    for (const problem of problems) console.log(problem);
    if (!problems.length) console.log(`${contrast.PAIRS.length} pairs hold in light and in dark`);
    return problems.length ? 1 : 0;
}

if (process.argv[1] === import.meta.filename) {
    const [, , file] = process.argv;
    if (file && !existsSync(file)) {
        console.error(`There is no file ${file}.`);
        process.exitCode = 2;
    } else process.exitCode = file ? await checkTheme(file) : checkKit();
}
