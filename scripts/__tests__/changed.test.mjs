// What a change can touch is found, however far away, and nothing else is.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';
import { changedFiles, changedLabels, closureOf, nodeOf, touchedBy } from '../changed.mjs';
import { LABELS, LWC } from '../kit.mjs';
import { plant, plantLabels, temporaryFolder } from './project.mjs';

const bundle = (name, files) =>
    Object.fromEntries(
        Object.entries(files).map(([file, text]) => [`${LWC}/${name}/${file}`, text]),
    );

/* salusCard shows salusMark, which uses salusCoreInk; salusOther stands alone. */
const project = (t) => {
    const root = temporaryFolder(t);
    plantLabels(root, { Salus_Yes: ['yes', 'sí', 'نعم'] });
    plant(root, {
        ...bundle('salusCoreInk', {
            'salusCoreInk.ts': 'export const ink = 1;',
            '__tests__/salusCoreInk.test.ts': "import { ink } from 'c/salusCoreInk';",
        }),
        ...bundle('salusMark', {
            'salusMark.ts':
                "import { ink } from 'c/salusCoreInk';\nimport yes from '@salesforce/label/c.Salus_Yes';",
            'salusMark.html': '<template></template>',
            '__tests__/salusMark.test.ts': "import SalusMark from 'c/salusMark';",
        }),
        ...bundle('salusCard', {
            'salusCard.ts': '',
            'salusCard.html': '<template><c-salus-mark></c-salus-mark></template>',
            '__examples__/salusCard.examples.ts': 'export default {};',
            '__tests__/salusCard.test.ts': "import SalusCard from 'c/salusCard';",
        }),
        ...bundle('salusOther', {
            'salusOther.ts': '',
            '__tests__/salusOther.test.ts': "import SalusOther from 'c/salusOther';",
        }),
        'stories/salusCard.stories.ts': `import SalusCard from 'c/salusCard';
import examples from '../${LWC}/salusCard/__examples__/salusCard.examples';
export default { title: 'Forms/Card two' };`,
        'stories/salusOther.stories.ts':
            "import SalusOther from 'c/salusOther';\nexport default { title: 'Forms/Other' };",
        'test-support/only.ts': 'export const isTouched = () => true;',
        'test-support/__tests__/every.test.ts':
            "import { isTouched } from '../only';\nisTouched(__filename, 'bundles', 'salusCard');",
        'e2e/story.ts': 'export const open = 1;',
        'e2e/card.spec.ts': "const story = 'forms-card-two--default';",
        'e2e/mark.spec.ts': "const opened = 'salusMark';",
        'e2e/other.spec.ts':
            "import { open } from './story';\nconst story = 'forms-other--default';",
    });
    return root;
};

test('a change reaches what uses it by import and by tag, with tests, stories and browser tests', (t) => {
    const root = project(t);
    const touched = touchedBy([`${LWC}/salusCoreInk/salusCoreInk.ts`], [], root);
    assert.deepEqual(touched.bundles, ['salusCard', 'salusCoreInk', 'salusMark']);
    assert.deepEqual(touched.units.map((file) => file.split('/').at(-1)).sort(), [
        'every.test.ts',
        'salusCard.test.ts',
        'salusCoreInk.test.ts',
        'salusMark.test.ts',
    ]);
    assert.deepEqual(touched.stories, ['stories/salusCard.stories.ts']);
    assert.deepEqual(touched.shown, ['salusCoreInk', 'salusMark']);
    assert.deepEqual(touched.specs, ['e2e/mark.spec.ts']);
    assert.deepEqual(touched.leftOut, ['e2e/card.spec.ts']);
    assert.equal(touched.all, undefined);
});

test('the journeys of a component are run when it is changed itself', (t) => {
    const root = project(t);
    const card = touchedBy([`${LWC}/salusCard/salusCard.html`], [], root);
    assert.deepEqual([card.specs, card.leftOut], [['e2e/card.spec.ts'], []]);
});

test('an example reaches its stories and the suites of members, a test only itself, a page of words nothing', (t) => {
    const root = project(t);
    const example = touchedBy([`${LWC}/salusCard/__examples__/salusCard.examples.ts`], [], root);
    assert.deepEqual(example.bundles, ['salusCard']);
    assert.deepEqual(example.units, ['test-support/__tests__/every.test.ts']);
    assert.deepEqual(example.stories, ['stories/salusCard.stories.ts']);
    const unit = `${LWC}/salusCard/__tests__/salusCard.test.ts`;
    assert.deepEqual(touchedBy([unit], [], root).units, [unit]);
    const docs = touchedBy([`${LWC}/salusCard/__docs__/salusCard.md`, 'README.md'], [], root);
    assert.deepEqual([docs.bundles, docs.units, docs.stories, docs.specs], [[], [], [], []]);
});

test('what tests share reaches every test that imports it', (t) => {
    assert.deepEqual(touchedBy(['e2e/story.ts'], [], project(t)).specs, ['e2e/other.spec.ts']);
});

test('a suite that finds its members takes every one when it changes itself', (t) => {
    const root = project(t);
    const suite = 'test-support/__tests__/every.test.ts';
    for (const file of [suite, 'test-support/only.ts'])
        assert.deepEqual(touchedBy([file], [], root).suites, [suite]);
    assert.deepEqual(touchedBy([`${LWC}/salusCard/salusCard.ts`], [], root).suites, []);
});

test('a label reaches the bundles that show it', (t) => {
    const { bundles } = touchedBy([LABELS], ['Salus_Yes'], project(t));
    assert.deepEqual(bundles, ['salusCard', 'salusMark']);
});

test('what every stage stands on is everything', (t) => {
    const root = project(t);
    for (const file of ['package-lock.json', '.storybook/main.ts', 'test-support/jest/setup.ts'])
        assert.equal(touchedBy([file], [], root).all, file);
});

test('git says which files and labels differ, new files too', (t) => {
    const root = project(t);
    const git = (...args) =>
        execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b', ...args], { cwd: root });
    git('init', '-q');
    git('add', '.');
    git('commit', '-qm', 'first');
    plantLabels(root, { Salus_Yes: ['yes, please', 'sí', 'نعم'] });
    plant(root, { 'e2e/new.spec.ts': '' });
    assert.deepEqual(changedFiles('HEAD', root), [LABELS, 'e2e/new.spec.ts']);
    assert.deepEqual(changedLabels('HEAD', root), ['Salus_Yes']);
});

test('a cycle ends', () => {
    const users = new Map([
        ['a', new Set(['b'])],
        ['b', new Set(['a'])],
    ]);
    assert.deepEqual([...closureOf(['a'], users)], ['a', 'b']);
    assert.equal(nodeOf(`${LWC}/salusCard/inner/part.ts`), 'salusCard');
});
