// `npm run contrast -- theme.css`: what it says of themes as customers write them, and that its advice holds.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { partsOf, readColour } from '../contrast/colours.mjs';
import { writtenAs } from '../contrast/nearest.mjs';
import { report } from '../contrast/report.mjs';
import { judgeTheme } from '../contrast/theme.mjs';
import { ROOT } from '../kit.mjs';
import { temporaryFolder } from './project.mjs';

const said = (css) => report(judgeTheme(css)).text;
const findingsOf = (css) =>
    judgeTheme(css).findings.map(({ property, schemes, pairs, advice }) => ({
        property,
        schemes: schemes.join(),
        pairs: pairs.map(({ scheme, front, back }) => `${scheme} ${front}/${back}`),
        advice: advice?.value,
    }));
const holds = (css) => assert.equal(report(judgeTheme(css)).count, 0, said(css));

/* As an org with Cosmos has them: names of SLDS 2 and of Experience Cloud, and of others beside them. */
const COSMOS = `
    :root, :host {
        --slds-g-color-surface-1: #ffffff;
        --slds-g-color-surface-container-2: #f3f3f3;
        --slds-g-color-on-surface-1: #5c5c5c;
        --slds-g-color-accent-1: #066afe;
        --slds-g-radius-border-2: 0.5rem;
        --slds-g-font-family-base: 'Salesforce Sans', system-ui, sans-serif;
    }
    .slds-button { border-radius: var(--slds-g-radius-border-2); color: #777 }`;
const COSMOS_DARK = `:root {
        color-scheme: dark;
        --slds-g-color-surface-1: #242424;
        --slds-g-color-on-surface-1: #e5e5e5;
        --slds-g-color-accent-1: #57a3fd;
    }`;

for (const [name, css] of Object.entries({
    'the Lightning Design System 2': COSMOS,
    'its dark mode': COSMOS_DARK,
    'a brand alone, as bright as any': 'html { --dxp-g-brand: #ffd100 }',
    'a brand of each scheme': 'html { --salus-brand: light-dark(navy, hotpink) }',
    'a site that is dark throughout': `body {
        --dxp-g-root: #101418; --dxp-g-root-contrast: #fafafa; --dxp-g-brand: #00a3e0;
    }`,
    'a surface of parchment': 'main { --salus-color-surface: #fdf6e3; --salus-brand: #7a1f5c }',
    'colours made from one another': `:root {
        --ink: rebeccapurple;
        --salus-color-text: light-dark(color-mix(in oklab, var(--ink) 40%, black), #f5f0fa);
    }`,
    'what a print or forced colours change': `
        @media (forced-colors: active) { :root { --salus-color-text: #eee } }`,
}))
    test(`a theme that holds: ${name}`, () => holds(css));

test('a theme may give the dark scheme its own in a media query', () => {
    const dark = (colour) => `:root { --salus-color-text: #111111 }
        @media (prefers-color-scheme: dark) { :root { --salus-color-text: ${colour} } }`;
    holds(dark('#eeeeee'));
    const [finding, ...rest] = findingsOf(dark('#555555'));
    assert.deepEqual(rest, []);
    assert.equal(finding.schemes, 'dark');
    assert.ok(finding.pairs.every((pair) => pair.startsWith('dark text/')));
});

test('a broken pair is told with what both colours are for, where they meet and what would pass', () => {
    const text = said('html { --salus-color-error: light-dark(#f66, #ffaeb2) }');
    assert.match(text, /^✘ light: --salus-color-error: light-dark\(#f66, #ffaeb2\)$/m);
    assert.match(text, /error is for errors, and actions that can't be undone\./);
    assert.match(
        text,
        /light error #ff6666 on surface #ffffff: 2\.85:1, needs 4\.5:1 \(APCA Lc 54\)/,
    );
    assert.match(text, /on the background of an error; in <c-salus-[\w-]+>, .*more$/m);
    assert.match(
        text,
        /--salus-color-error: light-dark\(#[\da-f]{6}, #ffaeb2\);\n +4\.5\d:1 or more/,
    );
    assert.match(text, /^1 problem: 5 of 92 pairs have too little contrast\.$/m);
});

/* Each wrong in another notation: the advice, put in place of what was written, must hold. */
for (const [property, value] of [
    ['--salus-color-text', '#999'],
    ['--salus-color-text-muted', 'rgb(140, 140, 140)'],
    ['--salus-color-text-muted', 'rgb(120 130 140 / 80%)'],
    ['--salus-color-accent', 'oklch(0.7 0.15 200)'],
    ['--salus-color-accent', 'orange'],
    ['--salus-color-error', 'hsl(4 90% 68%)'],
    ['--salus-color-success', 'mediumseagreen'],
    ['--salus-color-warning', 'light-dark(#e0a800, #6b5200)'],
    ['--salus-color-line', '#d5d5d5'],
    ['--salus-color-focus', 'hsl(200 30% 80%)'],
    ['--salus-color-surface', '#8a8a8a'],
])
    test(`the advice holds and keeps the hue: ${property}: ${value}`, () => {
        const { findings } = judgeTheme(`html { ${property}: ${value} }`);
        assert.ok(findings.length, 'the theme was meant to fail');
        for (const { advice } of findings)
            assert.ok(advice, said(`html { ${property}: ${value} }`));
        const mended = findings.reduce(
            (css, { advice: { value: told, halves }, schemes }) =>
                told.startsWith('light-dark') &&
                css.startsWith('light-dark') &&
                schemes.length === 1
                    ? mergedHalves(css, schemes[0], halves[0])
                    : told,
            value,
        );
        holds(`html { ${property}: ${mended} }`);
        for (const { advice, value: given } of findings)
            for (const half of advice.halves)
                assert.ok(isSameHue(half, given), `${half}, ${given}`);
    });

const mergedHalves = (css, scheme, half) => {
    const both = /^light-dark\((.+), ([^,]+)\)$/.exec(css).slice(1);
    both[scheme === 'dark' ? 1 : 0] = half;
    return `light-dark(${both.join(', ')})`;
};

function isSameHue(one, given) {
    const origins = given.startsWith('light-dark')
        ? /\((.+), (.+)\)/.exec(given).slice(1)
        : [given];
    const { h, c } = partsOf(readColour(one));
    if (c < 0.03) return true; // The hue of a near-grey changes with each step of a screen's colours.
    return origins.some((text) => {
        const change = Math.abs(((partsOf(readColour(text)).h - h + 540) % 360) - 180);
        return change < 3;
    });
}

test('the advice is the nearest: half of its change in lightness isn’t enough', () => {
    const [{ advice }] = judgeTheme('html { --salus-color-focus: #ccddee }').findings;
    const from = partsOf(readColour('#ccddee'));
    const to = partsOf(readColour(advice.halves[0]));
    for (const share of [0.5, 0.9, 0.98]) {
        const l = from.l + (to.l - from.l) * share;
        const less = `oklch(${l} ${Math.min(from.c, to.c)} ${from.h})`;
        assert.ok(judgeTheme(`html { --salus-color-focus: ${less} }`).findings.length, less);
    }
});

test('the advice is written as the author writes', () => {
    const red = readColour('#aa1122');
    assert.equal(writtenAs('#f66', red), '#aa1122');
    assert.equal(writtenAs('tomato', red), '#aa1122');
    assert.match(writtenAs('rgb(1, 2, 3)', red), /^rgb\(170 17 34\)$/);
    assert.match(writtenAs('rgb(1 2 3 / 50%)', red), /^rgb\(170 17 34 \/ 0\.5\)$/);
    assert.match(writtenAs('hsl(120deg 20% 30%)', red), /^hsl\(353\.3 81\.8% 36\.7%\)$/);
    assert.match(writtenAs('oklch(0.5 0.1 20)', red), /^oklch\(47\.\d% 0\.1\d+ 2\d(\.\d)?\)$/);
});

test('one value for both schemes gets two where no single one passes in both', () => {
    const [finding, ...rest] = findingsOf('html { --salus-color-text-muted: #8c8c8c }');
    assert.deepEqual(rest, []);
    assert.equal(finding.schemes, 'light,dark');
    assert.match(finding.advice, /^light-dark\(#[\da-f]{6}, #[\da-f]{6}\)$/);
    const [one] = findingsOf('html { --salus-color-focus: #ccddee }');
    assert.match(one.advice, /^#[\da-f]{6}$/);
});

test('a colour that another property names is changed where it is written', () => {
    const [{ property, advice }] = findingsOf(`:root {
        --acme-red-400: #ff6666;
        --salus-color-error: light-dark(var(--acme-red-400), #ffaeb2);
    }`);
    assert.equal(property, '--acme-red-400');
    assert.match(advice, /^#[\da-f]{6}$/);
    const [named] = findingsOf(`:root {
        --acme-grey: #999999;
        --salus-color-text: var(--acme-grey);
    }`);
    assert.equal(named.property, '--acme-grey');
    assert.match(named.advice, /^light-dark\(#/);
});

test('a colour that is mixed from others gets a plain one', () => {
    const css = (colour) => `html { --salus-color-line: light-dark(${colour}, #8497a0) }`;
    const [{ advice }] = findingsOf(css('color-mix(in oklab, teal 20%, white)'));
    assert.match(advice, /^light-dark\(#[\da-f]{6}, #8497a0\)$/);
    holds(`html { --salus-color-line: ${advice} }`);
});

test('a property that breaks what the kit works out from it is named, not what was worked out', () => {
    const findings = findingsOf('html { --salus-color-surface: #707070 }');
    assert.deepEqual(
        findings.map(({ property }) => property),
        ['--salus-color-surface'],
    );
    assert.ok(findings[0].pairs.some((pair) => pair.endsWith('text-muted/surface')));
});

test('where no lightness of a property passes, the command says so', () => {
    const text = said(`html {
        --salus-color-accent: #777777; --salus-color-surface: #ffffff;
        --salus-color-accent-soft: #000000;
    }`);
    assert.match(text, /No lightness of #[\d]{6} passes beside the other colours of this theme\./);
});

test('a misspelt property gets the nearest name, and none counts as read', () => {
    const text = said('html { --salus-colour-text: #000 }');
    assert.match(text, /--salus-colour-text: the kit has no such property.* --salus-color-text$/m);
    assert.match(said('html { --mine: #000 }'), /The theme sets no property that the kit reads/);
});

test('a colour that can’t be read is told, with what depends on it', () => {
    const text = said(
        'html { --salus-color-surface: paint(stripes); --salus-color-line: var(--x) }',
    );
    assert.match(
        text,
        /light and dark: --salus-color-surface: paint\(stripes\): the colour can’t be/,
    );
    assert.match(text, /depend on it, and their pairs were not checked: .*text/);
    assert.match(text, /--salus-color-line: var\(--x\): the colour can’t be read/);
});

test('the command ends in 1 where a pair fails, in 0 where none does, in 2 without the file', (t) => {
    const file = join(temporaryFolder(t), 'theme.css');
    const run = (name) =>
        spawnSync('node', ['scripts/checkContrast.mjs', name], { cwd: ROOT, encoding: 'utf8' });
    writeFileSync(file, 'html { --salus-color-focus: light-dark(#ddd, #fff); }');
    const bad = run(file);
    assert.equal(bad.status, 1, bad.stderr);
    assert.match(bad.stdout, /✘ light: --salus-color-focus/);
    assert.doesNotMatch(bad.stdout, /\u001b/, 'no codes of a terminal where there is none');
    writeFileSync(file, 'html { --salus-brand: #a50044; }');
    assert.equal(run(file).status, 0);
    const none = run(`${file}.none`);
    assert.equal(none.status, 2);
    assert.match(none.stderr, /There is no file/);
});
