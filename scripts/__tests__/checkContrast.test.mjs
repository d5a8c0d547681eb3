// The check of contrast can fail: in the light, in the dark, under a brand, in a customer's theme.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import fc from 'fast-check';
import { forcedColourProblems, kitProblems, themeProblems } from '../checkContrast.mjs';
import { ROOT } from '../kit.mjs';
import {
    coloursOf,
    contrast,
    pairProblems,
    kitTokens,
    TOKENS,
    withoutSupports,
} from '../tokens.mjs';

const css = readFileSync(TOKENS, 'utf8');
const withChange = (from, to) => {
    assert.ok(css.includes(from), `the tokens no longer hold ${from}`);
    return kitTokens(css.replaceAll(from, to));
};

test('the kit’s own tokens hold', () => {
    assert.deepEqual(kitProblems(), []);
});

test('a browser without light-dark() gets every colour of the light palette', () => {
    const plain = kitTokens(withoutSupports(css)).filter(({ name }) => name !== 'brand');
    const { brand, ...light } = coloursOf('light');
    const shown = (colours) =>
        Object.fromEntries(
            Object.entries(colours).map(([name, colour]) => [
                name,
                colour && contrast.asHex(colour),
            ]),
        );
    assert.ok(brand);
    assert.deepEqual(shown(coloursOf('light', new Map(), plain)), shown(light));
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
    const problems = kitProblems(withChange('light-dark(#4a5a62', 'light-dark(#8a9aa2'));
    assert.match(
        problems[0],
        /^light: text-muted \(#8a9aa2\) on surface \(#ffffff\): 2\.\d\d:1, needs 4\.5:1$/,
    );
});

test('a line that is too faint in the dark is found', () => {
    const problems = kitProblems(withChange('#8497a0', '#33434a'));
    assert.ok(
        problems.length && problems.every((problem) => problem.startsWith('dark: line ')),
        problems.join(),
    );
});

test('a clamp that lets some brand through is found', () => {
    const problems = kitProblems(withChange('min(l, 0.47)', 'min(l, 0.6)'));
    assert.match(problems[0], /^light, brand oklch\(.+\): accent /);
});

test('a clamp of lightness alone is found: what a screen can’t show is cut to something lighter', () => {
    const problems = kitProblems(withChange('min(l, 0.47) min(c, 0.2) h', 'min(l, 0.47) c h'));
    assert.match(problems[0], /brand oklch\(0\.\d 0\.[34] /);
});

test('a theme of good colours holds, also with a scheme of its own for the dark', () => {
    const theme = `:root { --salus-color-text: #111; --salus-brand: hsl(280 60% 40%); }
        @media (prefers-color-scheme: dark) { :root { --salus-color-text: #eee } }`;
    assert.deepEqual(themeProblems(theme), []);
});

test('a theme’s broken pair, its unknown property and its unread colour each get a line', () => {
    const problems = themeProblems(`:root {
        --salus-color-error: light-dark(#f66, #ffaeb2);
        --salus-colour-text: #000;
        --salus-color-line: rebeccapurple;
    }`);
    assert.match(problems[0], /^--salus-colour-text: the kit has no such property$/);
    assert.ok(problems.includes("light: line: its colour can't be read"));
    assert.ok(problems.some((problem) => problem.startsWith('light: error (#ff6666) on surface ')));
    assert.ok(!problems.some((problem) => problem.startsWith('dark: error')));
});

test('a colour of the kit’s own is found in forced colours, and the system’s are not', () => {
    const style = (colour) => `@media (forced-colors: active) { .a { outline-color: ${colour}; } }`;
    assert.deepEqual(forcedColourProblems(style('Highlight'), 'x.css'), []);
    assert.deepEqual(forcedColourProblems(style('var(--_focus)'), 'x.css'), [
        'forced colours: x.css: color: var(--_focus)',
    ]);
});

test('the command ends in 1 with one line per problem, and in 0 without one', () => {
    const folder = mkdtempSync(join(tmpdir(), 'salus-theme-'));
    const run = (text) => {
        const file = join(folder, 'theme.css');
        writeFileSync(file, text);
        return spawnSync('node', ['scripts/checkContrast.mjs', file], {
            cwd: ROOT,
            encoding: 'utf8',
        });
    };
    const bad = run('html { --salus-color-focus: light-dark(#ddd, #fff); }');
    assert.equal(bad.status, 1);
    assert.equal(bad.stdout.trim().split('\n').length, 6);
    assert.equal(run('html { --salus-brand: #a50044; }').status, 0);
    rmSync(folder, { recursive: true });
});
