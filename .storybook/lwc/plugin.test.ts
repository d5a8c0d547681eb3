import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { build, type Rollup } from 'vite';
import { lwc } from './plugin';

const CARD = {
    'salusCard/salusCard.ts': `import { LightningElement, api } from 'lwc';
import { words } from './words';
export default class SalusCard extends LightningElement {
    @api label: string = words;
}`,
    'salusCard/words.ts': `export const words: string = 'beside the entry';`,
    'salusCard/salusCard.html': `<template><p>{label}</p><c-salus-mark></c-salus-mark></template>`,
    'salusCard/salusCard.css': `@import 'c/salusStyleInk';\np { margin: 0; }`,
    'salusStyleInk/salusStyleInk.css': `p { color: rebeccapurple; }`,
    'salusMark/salusMark.ts': `import { LightningElement } from 'lwc';
export default class SalusMark extends LightningElement {}`,
    'salusMark/salusMark.html': `<template><b>marked</b></template>`,
    'salusMark/salusMark.scoped.css': `b { color: teal; }`,
} as const;

const folder = mkdtempSync(join(tmpdir(), 'salus-plugin-'));
test.afterAll(() => rmSync(folder, { recursive: true }));

let projects = 0;

/* Builds what imports `c/salusCard` out of the given files, and returns the code. */
async function built(
    files: Readonly<Record<string, string>>,
    entry = 'c/salusCard',
): Promise<string> {
    const root = join(folder, `project${projects++}`);
    const bundles = join(root, 'lwc');
    for (const [file, text] of Object.entries(files)) {
        mkdirSync(dirname(join(bundles, file)), { recursive: true });
        writeFileSync(join(bundles, file), text);
    }
    writeFileSync(join(root, 'entry.js'), `export { default } from '${entry}';`);
    const result = await build({
        root,
        logLevel: 'silent',
        configFile: false,
        plugins: [lwc(bundles)],
        build: {
            write: false,
            minify: false,
            lib: { entry: join(root, 'entry.js'), formats: ['es'] },
            rollupOptions: { external: ['lwc'] },
        },
    });
    const { output } = (result as Rollup.RollupOutput[])[0] as Rollup.RollupOutput;
    return output[0].code;
}

/* The compiler's own code for a bundle, without what the bundler puts around it. */
const compiled = (code: string): string => code.replace(/\s+/g, ' ');

test('compiles the script, the template and the styles of a bundle that is written in TypeScript', async () => {
    const code = compiled(await built(CARD));
    expect(code).toContain('registerComponent(SalusCard');
    expect(code).toContain('label = words');
    expect(code).toMatch(/api_text|api_dynamic_text/);
    expect(code).not.toContain(': string');
});

test('takes the built JavaScript of a bundle as well', async () => {
    const { 'salusCard/salusCard.ts': script, 'salusCard/words.ts': words, ...rest } = CARD;
    const plain = (text: string): string => text.replaceAll(': string', '');
    const code = await built({
        ...rest,
        'salusCard/salusCard.js': plain(script),
        'salusCard/words.js': plain(words),
    });
    expect(code).toContain('beside the entry');
});

test('finds a tag of a template and a style of another bundle', async () => {
    const code = await built(CARD);
    expect(code).toContain('marked');
    expect(code).toContain('rebeccapurple');
});

test('compiles a scoped style as scoped', async () => {
    const code = await built(CARD);
    expect(code).toContain('teal');
    expect(code).toContain('$scoped$');
});

test('takes a template or a style that is not there for none', async () => {
    const code = await built({
        'salusCard/salusCard.ts': `import { LightningElement } from 'lwc';
export default class SalusCard extends LightningElement {}`,
    });
    expect(compiled(code)).toContain('registerComponent(SalusCard');
});

test('leaves examples and tests of a bundle to Vite', async () => {
    const code = await built(
        {
            ...CARD,
            'salusCard/__examples__/salusCard.examples.ts': `export default { name: 'invented' as string };`,
        },
        './lwc/salusCard/__examples__/salusCard.examples.ts',
    );
    expect(code).toContain('invented');
    expect(code).not.toContain('registerComponent');
});

test('refuses what the platform refuses: its flags are off', async () => {
    const broken = {
        ...CARD,
        'salusCard/salusCard.html': '<template><p>{label + 1}</p></template>',
    };
    await expect(built(broken)).rejects.toThrow(/LWC\d+|expression/i);
});

test('refuses a bundle that is not there', async () => {
    const broken = {
        ...CARD,
        'salusCard/words.ts': `export { default as words } from 'c/salusNowhere';`,
    };
    await expect(built(broken)).rejects.toThrow(/c\/salusNowhere/);
});

test("a compiler's warning stops the build", async () => {
    const broken = {
        ...CARD,
        'salusCard/salusCard.html': '<template><p planted="1">{label}</p></template>',
    };
    await expect(built(broken)).rejects.toThrow(/salusCard\.html: .*planted/);
});
