// The check of contrast can fail: in the light, in the dark, under a brand, in a customer's theme.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import fc from 'fast-check';
import { forcedColourProblems, kitProblems } from '../checkContrast.mjs';
import { asHex, luminanceOf, ratioOf, readColour } from '../contrast/colours.mjs';
import { contrast } from '../contrast/kitCore.mjs';
import { coloursOf, pairProblems } from '../contrast/resolve.mjs';
import { kitTokens, TOKENS, withoutSupports } from '../tokens.mjs';

const css = readFileSync(TOKENS, 'utf8');
const withChange = (from, to) => {
    assert.ok(css.includes(from), `the tokens no longer hold ${from}`);
    return kitTokens(css.replaceAll(from, to));
};

test('the kit’s own tokens hold', () => {
    assert.deepEqual(kitProblems(), []);
});

test('a browser without the newer colours gets every colour of the light palette', () => {
    const plain = kitTokens(withoutSupports(css)).filter(({ property }) => property);
    const all = coloursOf('light');
    const light = Object.fromEntries(plain.map(({ name }) => [name, all[name]]));
    const shown = (colours) =>
        Object.fromEntries(
            Object.entries(colours).map(([name, colour]) => [name, colour && asHex(colour)]),
        );
    assert.ok(Object.values(light).filter(Boolean).length >= 19);
    assert.deepEqual(shown(coloursOf('light', new Map(), plain)), shown(light));
});

const NEWER = /light-dark\(|color-mix\(|\(from |:has\(/;

test('the tokens have no newer colour outside of @supports', () => {
    assert.doesNotMatch(withoutSupports(css), NEWER);
    assert.match(css, NEWER);
    assert.match(withoutSupports(css.replace('#17242b)', 'light-dark(#17242b, #fff))')), NEWER);
});

test('a block is taken out whole, with the blocks in it', () => {
    const nested = 'a { } @supports (x) { @media (y) { b { } c { } } } d { }';
    assert.equal(withoutSupports(nested).replace(/\s+/g, ' '), 'a { } d { }');
});

test('any brand that a screen can show keeps every pair told apart, in light and in dark', () => {
    const part = fc.nat(255);
    fc.assert(
        fc.property(
            part,
            part,
            part,
            fc.constantFrom('light', 'dark'),
            (red, green, blue, scheme) => {
                const theme = new Map([['--salus-brand', `rgb(${red} ${green} ${blue})`]]);
                assert.deepEqual(pairProblems(coloursOf(scheme, theme), scheme), []);
            },
        ),
        { numRuns: 500 },
    );
});

test('a muted text that is too light is found', () => {
    const problems = kitProblems(withChange('clamp(0.457,', 'clamp(0.67,'));
    assert.match(
        problems[0],
        /^light: text-muted \(#\w+\) on surface \(#ffffff\): 2\.\d\d:1, needs 4\.5:1$/,
    );
});

test('a line that is too faint in the dark is found', () => {
    const problems = kitProblems(withChange('clamp(0.584, l, 0.664)', 'clamp(0.37, 1 - l, 0.584)'));
    assert.ok(
        problems.length && problems.every((problem) => problem.startsWith('dark: line ')),
        problems.join(),
    );
});

test('a clamp that lets some brand through is found', () => {
    const problems = kitProblems(withChange('min(l / 0.49, 0.465)', 'min(l / 0.49, 0.6)'));
    assert.match(problems[0], /^light, --salus-brand: oklch\(.+\): accent /);
});

test('a clamp of lightness alone is found: what a screen can’t show is cut to something lighter', () => {
    const problems = kitProblems(
        withChange('min(c / 0.49, clamp(0.13, (0.5 - l) * 999, 0.2))', 'calc(c / 0.49)'),
    );
    assert.match(problems[0], /brand: oklch\(0\.\d 0\.[34] /);
});

const roots = fc.tuple(fc.nat(255), fc.nat(255), fc.nat(255)).map((rgb) => `rgb(${rgb.join(' ')})`);
const schemes = fc.constantFrom('light', 'dark');

test('any surface that a page gives keeps every pair told apart, whatever text it gives with it', () => {
    const fronts = ['--dxp-g-root-contrast', '--slds-g-color-on-surface-1'];
    const backs = fc.constantFrom('--dxp-g-root', '--slds-g-color-surface-1');
    fc.assert(
        fc.property(backs, roots, fc.constantFrom(...fronts), roots, schemes, (...given) => {
            const [back, root, front, text, scheme] = given;
            const theme = new Map([
                [back, root],
                [front, text],
            ]);
            assert.deepEqual(pairProblems(coloursOf(scheme, theme), scheme), []);
        }),
        { numRuns: 500 },
    );
});

test('a dark surface of the page has light text in a light scheme, and its own where that can be read', () => {
    const lightness = (theme) =>
        luminanceOf(coloursOf('light', new Map(Object.entries(theme))).text);
    assert.ok(lightness({ '--dxp-g-root': '#101418' }) > 0.5);
    assert.ok(lightness({ '--salus-color-surface': '#101418' }) > 0.5);
    const navy = { '--dxp-g-root': '#ffffff', '--dxp-g-root-contrast': '#0a2540' };
    assert.equal(asHex(coloursOf('dark', new Map(Object.entries(navy))).text), '#0a2540');
});

test('a surface of the page that is left between light and dark is found', () => {
    const problems = kitProblems(withChange('max(l, 0.964)', 'max(l, 0.8)'));
    assert.match(problems[0], /--dxp-g-root: /);
});

test('a text that ignores which surface it is on is found', () => {
    const problems = kitProblems(withChange('max(min(l / 0.49, 0.36),', 'max(min(l / 0.49, 1),'));
    assert.match(problems[0], /: text \(#\w+\) on surface /);
});

const SHADES = Array.from({ length: 256 }, (_, part) => `rgb(${part} ${part} ${part})`);

test('black or white can be read on any surface of your own and on its soft one, and the tokens and the theme choose the same', () => {
    const judge = (own) => {
        const theme = new Map([['--salus-color-surface', own]]);
        const shown = coloursOf('light', theme);
        const luminance = contrast.luminance(contrast.parseColour(own));
        const isDark = luminanceOf(shown.text) > luminanceOf(shown.surface);
        if (Math.abs(luminance - 0.179) > 0.001)
            assert.equal(
                contrast.schemeOf(contrast.parseColour(own)),
                isDark ? 'dark' : 'light',
                own,
            );
        const end = readColour(isDark ? 'white' : 'black');
        for (const back of [shown.surface, shown['surface-soft']])
            assert.ok(ratioOf(end, back) >= 4.5, own);
    };
    for (const shade of SHADES) judge(shade);
    for (let red = 0; red < 256; red += 15)
        for (let green = 0; green < 256; green += 15)
            for (let blue = 0; blue < 256; blue += 15) judge(`rgb(${red} ${green} ${blue})`);
});

test('the theme works out the surfaces and accents that the tokens do', () => {
    const near = (one, other, words) => {
        for (const [index, part] of ['red', 'green', 'blue'].entries())
            assert.ok(Math.abs(one[part] - other.coords[index]) < 2 / 255, words);
    };
    fc.assert(
        fc.property(roots, roots, (root, brand) => {
            const theme = new Map([
                ['--dxp-g-root', root],
                ['--salus-brand', brand],
            ]);
            const shown = coloursOf('light', theme);
            const surface = contrast.pageSurface(contrast.parseColour(root));
            near(surface, shown.surface, `surface of ${root}`);
            const own = contrast.asHex(surface);
            const { 'surface-soft': soft } = coloursOf(
                'light',
                new Map([['--salus-color-surface', own]]),
            );
            near(contrast.softSurface(contrast.parseColour(own)), soft, `soft surface of ${own}`);
            const scheme = contrast.schemeOf(surface);
            // Of a low chroma, since CSS clips what is outside of sRGB and the theme doesn't.
            const { lightness, hue } = contrast.toOklch(contrast.parseColour(brand));
            const pale = contrast.asHex(contrast.fromOklch({ lightness, chroma: 0.02, hue }));
            const accents = contrast.accentsFor(contrast.parseColour(pale), scheme, [surface]);
            const tokens = coloursOf('light', new Map(theme).set('--salus-brand', pale));
            near(accents.accent, tokens.accent, `accent of ${brand} on ${root}`);
            near(accents.accentStrong, tokens['accent-strong'], `strong accent of ${brand}`);
            near(accents.accentSoft, tokens['accent-soft'], `soft accent of ${brand} on ${root}`);
        }),
        { numRuns: 300 },
    );
});

test('a colour of the kit’s own is found in forced colours, and the system’s are not', () => {
    const style = (colour) => `@media (forced-colors: active) { .a { outline-color: ${colour}; } }`;
    assert.deepEqual(forcedColourProblems(style('Highlight'), 'x.css'), []);
    assert.deepEqual(forcedColourProblems(style('var(--_focus)'), 'x.css'), [
        'forced colours: x.css: color: var(--_focus)',
    ]);
});

test('a colour of the kit’s own is found in forced colours within a block, too', () => {
    const style = `@media (forced-colors: active) { @supports (x) { .a { color: var(--_focus); } } }`;
    assert.equal(forcedColourProblems(style, 'x.css').length, 1);
});
