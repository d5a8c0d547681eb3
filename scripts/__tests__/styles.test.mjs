// The rules of the styles can fail: each gets a planted style sheet that breaks it alone.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import test from 'node:test';
import stylelint from 'stylelint';
import { LWC, ROOT } from '../kit.mjs';

const rulesBrokenBy = async (code) => {
    const { results } = await stylelint.lint({
        code,
        cwd: ROOT,
        codeFilename: join(ROOT, LWC, 'salusPlanted/salusPlanted.css'),
    });
    return results[0].warnings.map(({ rule }) => rule);
};

const PLANTED = {
    'csstools/use-logical': '.a { text-align: left; }',
    'scale-unlimited/declaration-strict-value': '.a { padding: 1.25rem; }',
    'color-no-hex': '.a { --_ink: #fff; color: var(--_ink); }',
    'color-named': '.a { --_ink: red; color: var(--_ink); }',
    'function-disallowed-list': '.a { color: rgb(0 0 0); }',
    'declaration-property-value-disallowed-list': '.a { block-size: 2px; }',
    'declaration-no-important': '.a { color: var(--_text) !important; }',
    'no-unknown-custom-properties': '.a { color: var(--_txt); }',
    'plugin/use-baseline': '.a { color: light-dark(var(--_text), var(--_line)); }',
};

for (const [rule, code] of Object.entries(PLANTED))
    test(`${rule} is broken by ${code}`, async () => {
        assert.deepEqual(await rulesBrokenBy(code), [rule]);
    });

const NEWER = [
    '.a { color: color-mix(in oklab, var(--_text) 50%, transparent); }',
    '.a:has(.b) { color: var(--_text); }',
    '@supports (color: light-dark(red, red)) { .a:has(.b) { color: var(--_text); } }',
    '@supports selector(:has(a)) { .a { color: light-dark(var(--_text), var(--_line)); } }',
];
for (const code of NEWER)
    test(`a browser of 2022 doesn’t know ${code}`, async () => {
        assert.deepEqual(await rulesBrokenBy(code), ['plugin/use-baseline']);
    });

test('a token, a hairline, a border in pixels and a newer feature inside @supports are right', async () => {
    const code = `.a { margin: -1px; border: 1.5px solid var(--_line); text-wrap: balance; }
        @supports (color: light-dark(red, red)) {
            .a { color: light-dark(var(--_text), var(--_line)); }
        }
        @supports selector(:has(a)) {
            .a:has(.b) { color: var(--_line); }
        }`;
    assert.deepEqual(await rulesBrokenBy(code), []);
});
