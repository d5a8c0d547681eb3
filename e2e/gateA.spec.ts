/* Gate A: the platform's own compiler takes every built bundle, with all its flags off. */
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { problemsOfBundle } from './gateA/problems';
import { isTouched } from '../test-support/only';
import { bundles, LWC, ROOT } from '../scripts/kit.mjs';

const BUILT = join(ROOT, 'build', LWC);
const names: string[] = bundles(BUILT);

test('there are built bundles', () => {
    expect(names.length).toBeGreaterThan(10);
    expect(names).toEqual(bundles());
});

for (const name of names.filter((one) => isTouched(import.meta.filename, 'bundles', one))) {
    test(`the platform compiles ${name}`, async () => {
        expect(await problemsOfBundle(BUILT, name)).toEqual([]);
    });
}

test.describe('what was planted is found:', () => {
    const TEMPLATE = '<template><p>Planted</p></template>';
    const script = (body: string, imports = ''): string =>
        `import { LightningElement, api } from 'lwc';\n${imports}\nexport default class Planted extends LightningElement {\n${body}\n}\n`;
    const PLANTED: Readonly<Record<string, { files: Record<string, string>; message: RegExp }>> = {
        'an npm import': {
            files: { js: script('a = format;', "import { format } from 'date-fns';") },
            message: /imports date-fns/,
        },
        'a missing bundle': {
            files: { js: script('a = x;', "import x from 'c/salusNowhere';") },
            message: /imports c\/salusNowhere, which is not built/,
        },
        'a missing component': {
            files: { html: '<template><c-salus-nowhere></c-salus-nowhere></template>' },
            message: /shows c-salus-nowhere, which is not built/,
        },
        'a missing label': {
            files: { js: script('a = x;', "import x from '@salesforce/label/c.Salus_Nowhere';") },
            message: /label c\.Salus_Nowhere/,
        },
        'what no bundle needs of the user': {
            files: { js: script('a = x;', "import x from '@salesforce/user/Id';") },
            message: /imports Id of the user/,
        },
        'a #method()': { files: { js: script('#secret() {}') }, message: /LWC1007/ },
        'an @api property that starts true': {
            files: { js: script('@api shown = true;') },
            message: /LWC\d+/,
        },
        'lwc:on': {
            files: { html: '<template><p lwc:on={handlers}>Planted</p></template>' },
            message: /LWC\d+/,
        },
        'a template without its script': { files: { js: '' }, message: /no planted\.js/ },
    };

    for (const [title, { files, message }] of Object.entries(PLANTED)) {
        test(title, async () => {
            const folder = mkdtempSync(join(tmpdir(), 'salus-planted-'));
            mkdirSync(join(folder, 'planted'));
            const all = { js: script(''), html: TEMPLATE, ...files };
            for (const [ending, text] of Object.entries(all)) {
                if (text) writeFileSync(join(folder, 'planted', `planted.${ending}`), text);
            }
            const problems = await problemsOfBundle(folder, 'planted');
            rmSync(folder, { recursive: true });
            expect(problems.join('\n')).toMatch(message);
        });
    }
});
