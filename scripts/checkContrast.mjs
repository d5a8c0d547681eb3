// Whether every pair of colour tokens is told apart: 4.5:1 for text, 3:1 for parts (WCAG 2.2).
//   node scripts/checkContrast.mjs              the kit's own tokens, under brands all around the wheel
//   node scripts/checkContrast.mjs theme.css    a theme of yours
// One line per fault; exits 1 if there is any.
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { bundles, LWC, ROOT } from './kit.mjs';
import {
    contrast,
    coloursOf,
    customProperties,
    faultsOf,
    kitTokens,
    withoutComments,
} from './tokens.mjs';

const SCHEMES = ['light', 'dark'];
const SYSTEM =
    /^(?:accentcolor|accentcolortext|activetext|buttonborder|buttonface|buttontext|canvas|canvastext|currentcolor|field|fieldtext|graytext|highlight|highlighttext|linktext|mark|marktext|selecteditem|selecteditemtext|transparent|visitedtext|inherit|none)$/i;

/* Each hue, lightness and strength that a brand may have, also stronger than a screen can show. */
function* brands() {
    for (let hue = 0; hue < 360; hue += 10)
        for (let lightness = 0; lightness <= 1; lightness += 0.1)
            for (const chroma of [0, 0.05, 0.12, 0.2, 0.3, 0.4])
                yield `oklch(${lightness.toFixed(1)} ${chroma} ${hue})`;
}

/** Whether the kit's own tokens keep their contrast, alone and under any brand. */
export function kitFaults(tokens) {
    const alone = SCHEMES.flatMap((scheme) =>
        faultsOf(coloursOf(scheme, new Map(), tokens), scheme),
    );
    if (alone.length) return alone;
    for (const brand of brands())
        for (const scheme of SCHEMES) {
            const colours = coloursOf(scheme, new Map([['--salus-brand', brand]]), tokens);
            const faults = faultsOf(colours, `${scheme}, brand ${brand}`);
            if (faults.length) return faults; // One brand tells enough.
        }
    return [];
}

/** Whether a theme keeps the contrast, names only what the kit knows and can be read. */
export function themeFaults(css) {
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
        return [...unread, ...faultsOf(colours, scheme)];
    });
    return [...unknown, ...judged];
}

/** In forced colours the person's own colours hold: a style may name the system's, and no other. */
export function forcedFaults(css, name) {
    const blocks = withoutComments(css).matchAll(
        /@media[^{]*forced-colors:\s*active[^{]*\{((?:[^{}]*\{[^{}]*\})*[^{}]*)\}/g,
    );
    return [...blocks].flatMap(([, block]) =>
        [...block.matchAll(/(?:^|[\s;{-])((?:color|background|fill|stroke))\s*:\s*([^;}]+)/g)]
            .filter(([, , value]) => !SYSTEM.test(value.trim()))
            .map(([, property, value]) => `forced colours: ${name}: ${property}: ${value.trim()}`),
    );
}

const kitStyles = () =>
    bundles()
        .map((name) => join(ROOT, LWC, name, `${name}.css`))
        .filter((file) => existsSync(file))
        .flatMap((file) => forcedFaults(readFileSync(file, 'utf8'), basename(file)));

if (process.argv[1] === import.meta.filename) {
    const [, , file] = process.argv;
    const faults = file
        ? themeFaults(readFileSync(file, 'utf8'))
        : [...kitFaults(), ...kitStyles()];
    for (const fault of faults) console.log(fault);
    if (!faults.length) console.log(`${contrast.PAIRS.length} pairs hold in light and in dark`);
    process.exitCode = faults.length ? 1 : 0;
}
