// The lint can fail: what the kit promises not to do, tried in a component, is found.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import test from 'node:test';
import { ESLint } from 'eslint';
import { LWC, ROOT } from '../kit.mjs';

const eslint = new ESLint({ cwd: ROOT });

async function rulesBroken(code, bundle = 'salusX') {
    const filePath = join(ROOT, LWC, bundle, `${bundle}.ts`);
    const [{ messages }] = await eslint.lintText(code, { filePath });
    return messages.filter(({ severity }) => severity === 2).map(({ ruleId }) => ruleId);
}

const PLANTED = {
    'web storage': ["localStorage.setItem('a', 'b');", 'no-restricted-globals'],
    'web storage by another name': ['window.sessionStorage.clear();', 'no-restricted-properties'],
    'a database': ["indexedDB.open('a');", 'no-restricted-globals'],
    'a request': ["void fetch('/a');", 'no-restricted-globals'],
    'a beacon': ["navigator.sendBeacon('/a');", 'no-restricted-properties'],
    'a cookie': ["document.cookie = 'a';", 'no-restricted-properties'],
    'a title': ["document.title = 'a';", 'no-restricted-properties'],
    'an entry in history': ["history.pushState({}, '');", 'no-restricted-properties'],
    'a line in the console': ["console.log('a');", 'no-console'],
    'an event that bubbles': [
        "export const e = new CustomEvent('a', { bubbles: true });",
        'no-restricted-syntax',
    ],
    'a private method that the platform rejects': [
        'export class A {\n    #a() {}\n}',
        'no-restricted-syntax',
    ],
    'markup out of text': [
        "export const a = (b: Element) => {\n    b.innerHTML = 'a';\n};",
        '@lwc/lwc/no-inner-html',
    ],
    'a property after a handler': [
        "import { LightningElement, api } from 'lwc';\nexport default class A extends LightningElement {\n    handleA() {}\n    @api a = '';\n}",
        'salus/class-order',
    ],
    'a rule switched off in passing': [
        "// eslint-disable-next-line\nconsole.log('a');",
        'no-console',
    ],
};

for (const [name, [code, rule]] of Object.entries(PLANTED))
    test(`finds ${name}`, async () => {
        const broken = await rulesBroken(code);
        assert.ok(broken.includes(rule), `${rule} is not in: ${broken.join()}`);
    });

test('the door to the platform may do what it is there for', async () => {
    const broken = await rulesBroken("history.pushState({}, '');", 'salusPlatformX');
    assert.ok(!broken.includes('no-restricted-properties'), broken.join());
});
