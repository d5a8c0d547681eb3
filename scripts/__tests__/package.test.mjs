// The check of the package can fail: one planted problem for each rule, in a small build.
import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { makePackage, textsOf, unzip, writePackage } from '../package.mjs';
import { packageProblems } from '../packageCheck.mjs';
import { change, plant, temporaryFolder } from './project.mjs';

const MAIN = 'build/force-app/main/default';
const DATE = `${MAIN}/lwc/salusDate`;
const NS = 'xmlns="http://soap.sforce.com/2006/04/metadata"';
const meta = `<LightningComponentBundle ${NS}><apiVersion>66.0</apiVersion><description>Invented.</description><isExposed>false</isExposed><masterLabel>Salus Date</masterLabel></LightningComponentBundle>`;
const translated = `<Translations ${NS}><customLabels><label>sí</label><name>Salus_Yes</name></customLabels></Translations>`;

const BUILD = {
    'build/sfdx-project.json': JSON.stringify({
        packageDirectories: [{ path: 'force-app', default: true }],
        sourceApiVersion: '66.0',
    }),
    'build/.forceignore': '**/*.ts\n**/__*__/**\n',
    [`${MAIN}/labels/CustomLabels.labels-meta.xml`]: `<CustomLabels ${NS}><labels><fullName>Salus_Yes</fullName><language>en_US</language><protected>false</protected><shortDescription>an answer</shortDescription><value>yes</value></labels></CustomLabels>`,
    [`${MAIN}/translations/es.translation-meta.xml`]: translated,
    [`${MAIN}/translations/ar.translation-meta.xml`]: translated,
    [`${DATE}/salusDate.js`]:
        "import { LightningElement } from 'lwc';\nimport yes from '@salesforce/label/c.Salus_Yes';\nimport { day } from 'c/salusCoreDates';\nexport default class SalusDate extends LightningElement {\n    said = yes + day;\n}\n",
    [`${DATE}/salusDate.html`]: '<template>{said}</template>',
    [`${DATE}/salusDate.js-meta.xml`]: meta,
    [`${MAIN}/lwc/salusCoreDates/salusCoreDates.js`]: 'export const day = 1;\n',
    [`${MAIN}/lwc/salusCoreDates/salusCoreDates.js-meta.xml`]: meta,
};

function project(t) {
    const root = temporaryFolder(t);
    plant(root, BUILD);
    return root;
}

test('a whole build is a whole package, and the same bytes each time', async (t) => {
    const root = project(t);
    const { buffer, files, problems } = await makePackage(root);
    assert.deepEqual(problems, []);
    assert.deepEqual(Object.keys(files), [
        'labels/CustomLabels.labels',
        'lwc/salusCoreDates/salusCoreDates.js',
        'lwc/salusCoreDates/salusCoreDates.js-meta.xml',
        'lwc/salusDate/salusDate.html',
        'lwc/salusDate/salusDate.js',
        'lwc/salusDate/salusDate.js-meta.xml',
        'package.xml',
        'translations/ar.translation',
        'translations/es.translation',
    ]);
    assert.deepEqual(await unzip(buffer), files);
    await new Promise((done) => setTimeout(done, 2100)); // A zip counts in two seconds.
    assert.ok(buffer.equals((await makePackage(root)).buffer));
});

test("leaves no older package where this one can't be made", async (t) => {
    const root = project(t);
    plant(root, { 'package.json': '{ "version": "1.2.3" }', 'dist/salus-1.2.2.zip': 'older' });
    assert.deepEqual(await writePackage(root), []);
    assert.deepEqual(readdirSync(join(root, 'dist')), ['package.xml', 'salus-1.2.3.zip']);
    plant(root, { [`${DATE}/readme.md`]: 'words' });
    assert.deepEqual(await writePackage(root), ['lwc/salusDate/readme.md is stray']);
    assert.ok(!existsSync(join(root, 'dist')));
});

const PLANTED_IN_BUILD = {
    'a source file': [
        (root) =>
            plant(root, { 'build/.forceignore': '', [`${DATE}/salusDate.ts`]: 'export {};\n' }),
        'lwc/salusDate/salusDate.ts is stray',
    ],
    'a test': [
        (root) =>
            plant(root, {
                'build/.forceignore': '',
                [`${DATE}/__tests__/salusDate.test.js`]: '',
            }),
        'lwc/salusDate/__tests__/salusDate.test.js is stray',
    ],
    'a document': [
        (root) => plant(root, { [`${DATE}/readme.md`]: 'words' }),
        'lwc/salusDate/readme.md is stray',
    ],
    'a map': [
        (root) => plant(root, { [`${DATE}/salusDate.js.map`]: '{}' }),
        'lwc/salusDate/salusDate.js.map is stray',
    ],
    'the name of a map': [
        (root) =>
            plant(root, {
                [`${DATE}/day.js`]: 'export const day = 2;\n//# sourceMappingURL=day.js.map\n',
            }),
        'lwc/salusDate/day.js names a map',
    ],
    'a file that the converter leaves out': [
        (root) => change(root, 'build/.forceignore', '**/*.ts', '**/*.html'),
        'lwc/salusDate/salusDate.html is in the build and missing',
    ],
    'a label that only a script has': [
        (root) => change(root, `${DATE}/salusDate.js`, 'c.Salus_Yes', 'c.Salus_No'),
        'salusDate uses the label c.Salus_No, which is missing',
    ],
    'a bundle that only a script has': [
        (root) => change(root, `${DATE}/salusDate.js`, 'c/salusCoreDates', 'c/salusCoreDays'),
        'salusDate uses the module c/salusCoreDays, which is missing',
    ],
    'a label that a language lacks': [
        (root) =>
            change(root, `${MAIN}/translations/es.translation-meta.xml`, 'Salus_Yes', 'Salus_No'),
        'Salus_Yes has no words in es',
    ],
    'a translation of no label': [
        (root) =>
            change(root, `${MAIN}/translations/es.translation-meta.xml`, 'Salus_Yes', 'Salus_No'),
        'Salus_No in es is no label',
    ],
    'a bundle without metadata': [
        (root) => plant(root, { [`${DATE}/salusDate.js-meta.xml`]: undefined }),
        'lwc/salusDate/salusDate.js-meta.xml is missing',
    ],
    'metadata of no bundle': [
        (root) => plant(root, { [`${DATE}/day.js-meta.xml`]: meta }),
        'lwc/salusDate/day.js-meta.xml is stray',
    ],
    'an element that the Metadata API lacks': [
        (root) =>
            change(
                root,
                `${DATE}/salusDate.js-meta.xml`,
                '</isExposed>',
                '</isExposed><isExposedX>true</isExposedX>',
            ),
        'lwc/salusDate/salusDate.js-meta.xml: has an element isExposedX',
    ],
    'labels that are not well formed': [
        (root) =>
            change(root, `${MAIN}/labels/CustomLabels.labels-meta.xml`, '</value>', '</label>'),
        'labels/CustomLabels.labels-meta.xml is not well formed',
    ],
    'another apiVersion': [
        (root) => change(root, `${DATE}/salusDate.js-meta.xml`, '66.0', '61.0'),
        'lwc/salusDate/salusDate.js-meta.xml: has not apiVersion 66.0',
    ],
    'a script that the platform refuses': [
        (root) => change(root, `${DATE}/salusDate.js`, 'said = yes', 'said = = yes'),
        "salusDate doesn't compile: ",
    ],
    'a template without a script': [
        (root) => plant(root, { [`${DATE}/salusDate.js`]: undefined }),
        "salusDate doesn't compile: salusDate: no salusDate.js",
    ],
};
for (const [planted, [plantIt, expected]] of Object.entries(PLANTED_IN_BUILD))
    test(`finds ${planted} in the build`, async (t) => {
        const root = project(t);
        plantIt(root);
        const { problems } = await makePackage(root);
        assert.ok(
            problems.some((problem) => problem.startsWith(expected)),
            problems.join('\n'),
        );
    });

/* What a converter could get wrong. */
const PLANTED_IN_PACKAGE = {
    'a label that was lost': [
        'labels/CustomLabels.labels',
        (text) => text.replace('Salus_Yes', 'Salus_No'),
        'labels/CustomLabels.labels lacks Salus_Yes',
    ],
    'a bundle that was lost': [
        'lwc/salusCoreDates/salusCoreDates.js',
        () => undefined,
        'lwc/salusCoreDates/salusCoreDates.js is in the build and missing',
    ],
    'a language that was lost': [
        'translations/es.translation',
        () => undefined,
        'package.xml lists Translations es, which is missing',
    ],
    'a bundle that package.xml lacks': [
        'package.xml',
        (text) => text.replace('<members>salusDate</members>', ''),
        'package.xml lacks LightningComponentBundle salusDate',
    ],
    'another version in package.xml': [
        'package.xml',
        (text) => text.replace('66.0', '67.0'),
        'package.xml has version 67.0',
    ],
};
for (const [planted, [name, changed, expected]] of Object.entries(PLANTED_IN_PACKAGE))
    test(`finds ${planted} in the package`, async (t) => {
        const root = project(t);
        const { files } = await makePackage(root);
        const text = changed(files[name]);
        assert.notEqual(text, files[name]);
        const wrong = { ...files, [name]: text };
        if (text === undefined) delete wrong[name];
        const problems = await packageProblems(wrong, textsOf(`${root}/${MAIN}`));
        assert.ok(problems.includes(expected), problems.join('\n'));
    });
