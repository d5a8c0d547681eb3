// docs/theming.md says of every public property what its default is, and names no other.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { asHex } from '../contrast/colours.mjs';
import { coloursOf } from '../contrast/resolve.mjs';
import { ROOT } from '../kit.mjs';
import { kitTokens } from '../tokens.mjs';

const page = readFileSync(join(ROOT, 'docs/theming.md'), 'utf8');
const rows = new Map(
    [...page.matchAll(/^\| `(--salus-[\w-]+)`\s*\|(.+)\|$/gm)].map(([, name, rest]) => [
        name,
        rest.split('|').map((cell) => cell.trim()),
    ]),
);
const tokens = kitTokens().filter(({ property }) => property);
const [light, dark] = ['light', 'dark'].map((scheme) => coloursOf(scheme));

for (const { name, property, fallback } of tokens) {
    test(`the page tells the default of ${property}`, () => {
        assert.ok(rows.has(property), `docs/theming.md has no row for ${property}`);
        const cells = rows.get(property);
        assert.ok(cells.at(-1).length > 3, 'the last cell says what it is for');
        const told = light[name]
            ? [light[name], dark[name]].map((colour) => `\`${asHex(colour)}\``)
            : [`\`${fallback}\``];
        assert.deepEqual(cells.slice(0, -1), told);
    });
}

test('the page names no property that the kit doesn’t read', () => {
    const known = tokens.map(({ property }) => property);
    assert.deepEqual([...rows.keys()].sort(), known.sort());
});
