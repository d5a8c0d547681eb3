// The law can fail: one planted violation for each rule, each found by its message.
import assert from 'node:assert/strict';
import test from 'node:test';
import { checkLayers } from '../checkLayers.mjs';
import { LWC } from '../kit.mjs';
import { plant, temporaryFolder } from './project.mjs';

const bundle = (name, files) =>
    Object.fromEntries(Object.entries(files).map(([end, text]) => [`${LWC}/${name}/${end}`, text]));

/* A small kit that keeps the law: one bundle of each kind. */
const KIT = {
    ...bundle('salusCoreDates', {
        'salusCoreDates.ts': "export { day } from './day';",
        'day.ts': 'export const day = 1;',
    }),
    ...bundle('salusPortClock', {
        'salusPortClock.ts': "import type { Day } from 'c/salusCoreDates';\nexport type C = Day;",
    }),
    ...bundle('salusStyleTokens', { 'salusStyleTokens.css': ':host { color: red }' }),
    ...bundle('salusStyleField', { 'salusStyleField.css': "@import 'c/salusStyleTokens';" }),
    ...bundle('salusHostFocus', {
        'salusHostFocus.ts':
            "import type { LightningElement } from 'lwc';\nimport type { C } from 'c/salusPortClock';",
    }),
    ...bundle('salusPlatformLocale', {
        'salusPlatformLocale.ts': "import locale from '@salesforce/i18n/locale';",
    }),
    ...bundle('salusPlatformUser', {
        'salusPlatformUser.ts': "import { NavigationMixin } from 'lightning/navigation';",
    }),
    ...bundle('salusButton', {
        'salusButton.ts':
            "import { api } from 'lwc';\nimport yes from '@salesforce/label/c.Salus_Yes';\nimport { locale } from 'c/salusPlatformLocale';",
        'salusButton.html': '<template><button></button></template>',
        'salusButton.css': "@import 'c/salusStyleField';",
    }),
    ...bundle('salusDialog', {
        'salusDialog.ts': "import { day } from 'c/salusCoreDates';",
        'salusDialog.html': '<template><c-salus-button></c-salus-button></template>',
    }),
    ...bundle('salusFlowDialog', {
        'salusFlowDialog.ts': "import { X } from 'lightning/flowSupport';",
        'salusFlowDialog.html': '<template><c-salus-dialog></c-salus-dialog></template>',
    }),
    ...bundle('salusPatternVisit', {
        'salusPatternVisit.ts': "import { user } from 'c/salusPlatformUser';",
        'salusPatternVisit.html': '<template><c-salus-dialog></c-salus-dialog></template>',
    }),
};

const problemsWith = (t, files) => {
    const root = temporaryFolder(t);
    plant(root, { ...KIT, ...files });
    return checkLayers(root).problems;
};

test('a kit that keeps the law has no problem, and its uses are seen', (t) => {
    const root = temporaryFolder(t);
    plant(root, KIT);
    const { problems, uses } = checkLayers(root);
    assert.deepEqual(problems, []);
    for (const how of ['import', 'tag', 'style'])
        assert.ok(
            uses.some((use) => use.how === how),
            `no ${how} was seen`,
        );
});

const ts = (name, text) => bundle(name, { [`${name}.ts`]: text });
const html = (name, text) => bundle(name, { [`${name}.html`]: `<template>${text}</template>` });

const PLANTED = {
    'core uses a host': [
        ts('salusCoreA', "import { x } from 'c/salusHostFocus';"),
        'salusCoreA/salusCoreA.ts:1: core may not use host (c/salusHostFocus)',
    ],
    'core uses lwc': [ts('salusCoreA', "import { api } from 'lwc';"), 'core may not use lwc'],
    'core uses a type of a port': [
        ts('salusCoreA', "import type { C } from 'c/salusPortClock';"),
        'core may not use port',
    ],
    'a port uses a value of core': [
        ts('salusPortA', "import { day } from 'c/salusCoreDates';"),
        'port may use only the types of c/salusCoreDates: write `import type`',
    ],
    'a type on its own still loads the module': [
        ts('salusPortA', "import { type Day } from 'c/salusCoreDates';"),
        'port may use only the types of c/salusCoreDates',
    ],
    'a host uses a value of lwc': [
        ts('salusHostA', "import { LightningElement } from 'lwc';"),
        'host may use only the types of lwc',
    ],
    'a host uses a component': [
        ts('salusHostA', "export { default } from 'c/salusButton';"),
        'host may not use component',
    ],
    'a component uses another door than locale': [
        ts('salusA', "import { user } from 'c/salusPlatformUser';"),
        'component may not use platform (c/salusPlatformUser)',
    ],
    'a component uses the platform itself': [
        ts('salusA', "import locale from '@salesforce/i18n/locale';"),
        'component may not use @salesforce',
    ],
    'a component uses a base component': [
        html('salusA', '<lightning-input></lightning-input>'),
        'component may not use lightning',
    ],
    'a component uses a pattern': [
        html('salusA', '<c-salus-pattern-visit></c-salus-pattern-visit>'),
        'component may not use pattern',
    ],
    'a pattern uses a pattern': [
        html('salusPatternA', '<c-salus-pattern-visit></c-salus-pattern-visit>'),
        'pattern may not use pattern',
    ],
    'a pattern uses the platform itself': [
        ts('salusPatternA', "import { NavigationMixin } from 'lightning/navigation';"),
        'pattern may not use lightning',
    ],
    'flow support outside flow': [
        ts('salusA', "import { X } from 'lightning/flowSupport';"),
        'component may not use lightning/flowSupport',
    ],
    'a label in core': [
        ts('salusCoreA', "import yes from '@salesforce/label/c.Salus_Yes';"),
        'core may not use label',
    ],
    'a label that is not the kit’s': [
        ts('salusA', "import yes from '@salesforce/label/c.Other';"),
        '@salesforce/label/c.Other is not in the kit',
    ],
    'two labels on a line': [
        ts('salusA', "import\n yes from '@salesforce/label/c.Salus_Yes';"),
        'import each label by default and on a line of its own',
    ],
    'a package from npm': [
        ts('salusA', "import { debounce } from 'lodash';"),
        'lodash is not in the kit',
    ],
    'a package loaded later': [ts('salusA', "void import('lodash');"), 'lodash is not in the kit'],
    'a type of a package': [
        ts('salusA', "type A = import('lodash').A;"),
        'lodash is not in the kit',
    ],
    'an inner file of another bundle': [
        ts('salusA', "import { day } from 'c/salusCoreDates/day';"),
        'c/salusCoreDates/day is an inner file: import c/salusCoreDates',
    ],
    'a path out of the bundle': [
        ts('salusA', "import { day } from '../salusCoreDates/day';"),
        '../salusCoreDates/day leaves the bundle',
    ],
    'an example in what ships': [
        ts('salusA', "import examples from './__examples__/salusA.examples';"),
        'leaves the bundle',
    ],
    'a bundle that is not there': [
        ts('salusA', "import { x } from 'c/salusNothing';"),
        'there is no bundle salusNothing',
    ],
    'a tag that is not there': [
        html('salusA', '\n<c-salus-nothing></c-salus-nothing>'),
        'salusA/salusA.html:2: there is no bundle salusNothing',
    ],
    'a tag of nobody': [html('salusA', '<x-y></x-y>'), '<x-y> is unknown'],
    'a tag of a core bundle': [
        html('salusA', '<c-salus-core-dates></c-salus-core-dates>'),
        'salusCoreDates is no tag',
    ],
    'a tag without a template': [
        { ...ts('salusBase', ''), ...html('salusA', '<c-salus-base></c-salus-base>') },
        'salusBase has no template',
    ],
    'a style of another kind': [
        bundle('salusStyleA', { 'salusStyleA.css': "@import 'c/salusButton';" }),
        'a style is imported by a stylesheet, and only a style is',
    ],
    'a style from elsewhere': [
        bundle('salusStyleA', { 'salusStyleA.css': "@import url('https://example.com/a.css');" }),
        'a stylesheet imports only a style of the kit',
    ],
    'a style in core': [
        bundle('salusCoreA', { 'a.css': "@import 'c/salusStyleTokens';" }),
        'core may not use style',
    ],
    'a cycle of core': [
        {
            ...ts('salusCoreA', "import 'c/salusCoreB';"),
            ...ts('salusCoreB', "import 'c/salusCoreA';"),
        },
        'a cycle: salusCoreA → salusCoreB → salusCoreA',
    ],
    'a cycle of components by tags': [
        {
            ...html('salusA', '<c-salus-b></c-salus-b>'),
            ...html('salusB', '<c-salus-a></c-salus-a>'),
        },
        'a cycle: salusA → salusB → salusA',
    ],
    'a cycle of hosts': [
        {
            ...ts('salusHostA', "import 'c/salusHostB';"),
            ...ts('salusHostB', "import 'c/salusHostA';"),
        },
        'a cycle: salusHostA → salusHostB → salusHostA',
    ],
    'a stale drawing': [
        { 'docs/architecture.md': '<!-- law --><!-- /law --><!-- drawing --><!-- /drawing -->' },
        'docs/architecture.md is stale',
    ],
};

for (const [name, [files, message]] of Object.entries(PLANTED))
    test(`finds ${name}`, (t) => {
        const problems = problemsWith(t, files);
        assert.equal(problems.length, 1, problems.join('\n'));
        assert.ok(problems[0].includes(message), problems[0]);
    });

test('types that need each other are no cycle', (t) => {
    const problems = problemsWith(t, {
        ...ts('salusCoreA', "import type { B } from 'c/salusCoreB';"),
        ...ts('salusCoreB', "import { a } from 'c/salusCoreA';"),
    });
    assert.deepEqual(problems, []);
});

test('what stands in a comment is not used', (t) => {
    const problems = problemsWith(t, {
        ...ts('salusA', "// import { x } from 'lodash';\n/* import('lodash') */"),
        ...html('salusA', '<!-- <x-y></x-y> -->'),
        ...bundle('salusA', { 'salusA.css': "/* @import 'c/salusButton'; */" }),
    });
    assert.deepEqual(problems, []);
});

test('fails when it sees nothing', (t) => {
    const root = temporaryFolder(t);
    plant(root, ts('salusCoreA', 'export const a = 1;'));
    assert.deepEqual(checkLayers(root).problems, ['no uses found: the check sees nothing']);
});
