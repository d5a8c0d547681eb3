// The type checks can fail: core that names the page, and a consumer that gives a wrong type.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import test from 'node:test';
import { elementTypes, htmlHints } from '../api/editor.mjs';
import { customElementsManifest } from '../api/manifest.mjs';
import { LWC, ROOT } from '../kit.mjs';
import { plant, temporaryFolder } from './project.mjs';

function compile(root, config) {
    plant(root, { 'tsconfig.json': JSON.stringify(config) });
    const tsc = join(ROOT, 'node_modules/typescript/bin/tsc');
    const flags = ['--pretty', 'false', '-p', root];
    return spawnSync(process.execPath, [tsc, ...flags], { encoding: 'utf8' }).stdout;
}

test('core can name neither the page nor the console', (t) => {
    const root = temporaryFolder(t);
    plant(root, {
        'a.ts': "document.title = 'a';\nconsole.log('b');\nlocalStorage.clear();\nexport {};\n",
    });
    const said = compile(root, { extends: join(ROOT, 'tsconfig.core.json'), include: ['a.ts'] });
    for (const name of ['document', 'console', 'localStorage'])
        assert.match(said, new RegExp(`error TS\\d+: Cannot find name '${name}'`));
});

test('every tag has the @api members of its class and of its base, and no others', (t) => {
    const root = temporaryFolder(t);
    const files = {
        'salusField/salusField.ts':
            "import { LightningElement, api } from 'lwc';\nexport default abstract class SalusField extends LightningElement {\n    @api label = '';\n    secret = '';\n}",
        'salusName/salusName.ts':
            "import { api } from 'lwc';\nimport SalusField from 'c/salusField';\nexport default class SalusName extends SalusField {\n    @api\n    get value() { return ''; }\n    @api focus() {}\n    handleA() {}\n}",
        'salusName/salusName.html': '<template></template>',
    };
    for (const [path, text] of Object.entries(files)) plant(root, { [`${LWC}/${path}`]: text });
    const manifest = customElementsManifest(root);
    const text = elementTypes(manifest);
    assert.match(
        text,
        /'c-salus-name': HTMLElement & Pick<SalusName, 'focus' \| 'label' \| 'value'>;/,
    );
    assert.ok(!text.includes('c-salus-field'));
    const [{ name, attributes }] = htmlHints(manifest).tags;
    assert.equal(name, 'c-salus-name');
    assert.deepEqual(
        attributes.map((attribute) => attribute.name),
        ['label'],
        'a property that can only be read is no attribute',
    );
});
