// The check of bundles can fail: one planted problem for each rule, in a project that has none.
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { checkBundles } from '../checkBundles.mjs';
import { dependenciesPage } from '../dependencies.mjs';
import { LABELS, LWC } from '../kit.mjs';
import { groupLabels } from '../label.mjs';
import { scaffold } from '../new.mjs';
import { writeReadme } from '../readme.mjs';
import { change, plant, plantLabels, temporaryFolder } from './project.mjs';

const DATE = `${LWC}/salusDateOfVisit`;
const at = (file) => `${DATE}/${file.replace('*', 'salusDateOfVisit')}`;
const META = at('*.js-meta.xml');
const DOCS = at('__docs__/*.md');
const TESTS = at('__tests__/*.test.ts');
const EXAMPLES = at('__examples__/*.examples.ts');
const POSTCODE = `${LWC}/salusPostcodeField/salusPostcodeField.html`;
const DECISION = 'docs/decisions/0001-no-mixins.md';
const STORIES = 'stories/salusDateOfVisit.stories.ts';

const PACKAGE = { version: '1.2.3', devDependencies: { lwc: '9.4.3' } };
const SCRATCH = 'config/project-scratch-def.json';
const LANGUAGES = { enableTranslationWorkbench: true, enableEndUserLanguages: true };
const SFDX = {
    packageDirectories: [
        { versionName: '1.2.3', versionNumber: '1.2.3.NEXT', definitionFile: SCRATCH },
    ],
};

const lockOf = (more) => ({
    version: '1.2.3',
    packages: {
        '': { version: '1.2.3' },
        'node_modules/lwc': { version: '9.4.3', license: 'MIT' },
        ...more,
    },
});

/* The words of what the scaffolder writes. */
const WORDS = Object.fromEntries(
    [
        'Salus_Book_ReviewTitle',
        'Salus_Book_StepDone',
        'Salus_Book_StepReview',
        'Salus_Book_ErrorText',
        'Salus_Book_ErrorTitle',
        'Salus_Loading',
    ].map((name) => [name, ['some words', 'sí', 'نعم']]),
);

/* An otherwise empty project with one bundle of each kind, as the scaffolder writes them. */
const MADE = mkdtempSync(join(tmpdir(), 'salus-made-'));
test.before(async () => {
    plant(MADE, {
        'package.json': JSON.stringify(PACKAGE),
        'sfdx-project.json': JSON.stringify(SFDX),
        [SCRATCH]: JSON.stringify({ settings: { languageSettings: LANGUAGES } }),
        'package-lock.json': JSON.stringify(lockOf()),
        [`${LWC}/.keep`]: '',
        'README.md': '<!-- components -->\n<!-- /components -->\n',
    });
    plant(MADE, { 'docs/dependencies.md': dependenciesPage(MADE) });
    plantLabels(MADE, WORDS);
    for (const kind of ['component', 'core', 'port', 'host', 'style', 'task'])
        await scaffold(MADE, kind, 'DateOfVisit');
    await scaffold(MADE, 'field', 'PostcodeField');
    await scaffold(MADE, 'decision', 'No mixins');
    groupLabels(MADE);
});
test.after(() => rmSync(MADE, { recursive: true, force: true }));

function project(t) {
    const root = temporaryFolder(t);
    cpSync(MADE, root, { recursive: true });
    return root;
}

const useLabel = (root) =>
    change(
        root,
        at('*.ts'),
        'import { asText',
        "import yes from '@salesforce/label/c.Salus_Yes';\nimport { asText",
    );

const plantWords = (root, labels) => {
    plantLabels(root, labels);
    groupLabels(root);
};

/* A label that is used, of which one line is as it must not be. */
const spoilLabel = (name, words, from, to) => (root) => {
    plantLabels(root, { ...WORDS, [name]: words });
    change(
        root,
        at('*.ts'),
        'import { asText',
        `import spoiled from '@salesforce/label/c.${name}';\nimport { asText`,
    );
    groupLabels(root);
    if (from) change(root, LABELS, from, to);
};
const YES = ['yes', 'sí', 'نعم'];
const LONG = 'x'.repeat(1001);
const entryOf = (description) => `${description}</shortDescription>\n        <value>yes<`;

const PLANTED = {
    'a name of no kind': [
        (root) => plant(root, { [`${LWC}/dateOfVisit/dateOfVisit.css`]: '' }),
        'dateOfVisit: a bundle’s name is salus',
    ],
    'a loop beside others': [
        (root) =>
            change(
                root,
                at('*.html'),
                '</template>',
                '<ul lwc:if={label}><li>A</li><li for:each={parts} for:item="part" key={part}>{part}</li></ul></template>',
            ),
        'salusDateOfVisit.html:',
    ],
    'a field with a hint of its own': [
        (root) => change(root, POSTCODE, '<p id="hint" class="hint">', '<p id="hint" class="tip">'),
        'salusPostcodeField.html: label, hint, help and error differ',
    ],
    'a field whose line is bound to the answer': [
        (root) => change(root, POSTCODE, 'type="text"', 'type="text" value={value}'),
        'salusPostcodeField.html:22: binds a typed text',
    ],
    'a field whose text area is bound to the answer': [
        (root) => {
            change(root, POSTCODE, '<input', '<textarea');
            change(root, POSTCODE, 'type="text"', 'value={value}');
            change(root, POSTCODE, '/>', '></textarea>');
        },
        'salusPostcodeField.html:22: binds a typed text',
    ],
    'a field whose text area holds the answer as its text': [
        (root) => {
            change(root, POSTCODE, '<input', '<textarea');
            change(root, POSTCODE, 'type="text"', '');
            change(root, POSTCODE, '/>', '>{value}</textarea>');
        },
        'salusPostcodeField.html:22: binds a typed text',
    ],
    'a field whose control of any type is bound to the answer': [
        (root) => change(root, POSTCODE, 'type="text"', 'type={type} value={value}'),
        'salusPostcodeField.html:22: binds a typed text',
    ],
    'a field that binds a part of its answer to an inner field': [
        (root) =>
            change(
                root,
                POSTCODE,
                '<div onkeydown',
                '<template lwc:if={required}>A</template><template lwc:else><c-salus-postcode-field value={value}></c-salus-postcode-field></template><div onkeydown',
            ),
        'salusPostcodeField.html:21: binds a typed text',
    ],
    'a control without form=""': [
        (root) => change(root, POSTCODE, ' form=""', ''),
        'salusPostcodeField.html:22: a control that may join a form',
    ],
    'a control with the id of a form': [
        (root) => change(root, POSTCODE, 'form=""', 'form="no-form"'),
        'salusPostcodeField.html:22: a control that may join a form',
    ],
    'no docs': [(root) => plant(root, { [DOCS]: undefined }), `salusDateOfVisit: no ${DOCS}`],
    'no examples': [(root) => plant(root, { [EXAMPLES]: undefined }), `no ${EXAMPLES}`],
    'no story': [
        (root) => {
            plant(root, { [STORIES]: undefined });
            writeReadme(root); // Its table is made of the stories.
        },
        `no ${STORIES}`,
    ],
    'a package of another version': [
        (root) => change(root, 'sfdx-project.json', '1.2.3.NEXT', '1.2.2.NEXT'),
        'sfdx-project.json: versionNumber is 1.2.2.NEXT and not 1.2.3.NEXT',
    ],
    'a lock file of another version': [
        (root) => change(root, 'package-lock.json', '"version":"1.2.3"', '"version":"1.2.2"'),
        'package-lock.json: version is 1.2.2 and not 1.2.3',
    ],
    'no definition of the org that the package is made in': [
        (root) => plant(root, { [SCRATCH]: undefined }),
        'sfdx-project.json: no definitionFile',
    ],
    'an org that refuses Arabic': [
        (root) =>
            change(
                root,
                SCRATCH,
                '"enableEndUserLanguages":true',
                '"enableEndUserLanguages":false',
            ),
        `${SCRATCH}: languageSettings has not enableEndUserLanguages: true`,
    ],
    'a README whose table is out of date': [
        (root) => change(root, 'README.md', '| Foundations |', '| Displays |'),
        'README.md is stale',
    ],
    'no metadata': [(root) => plant(root, { [META]: undefined }), `no ${META}`],
    'no test': [
        (root) =>
            plant(root, {
                [`${LWC}/salusCoreDateOfVisit/__tests__/salusCoreDateOfVisit.test.ts`]: undefined,
            }),
        'salusCoreDateOfVisit: no test',
    ],
    'a script beside its source': [
        (root) => plant(root, { [at('*.js')]: 'export {};' }),
        'salusDateOfVisit.js: sources are TypeScript',
    ],
    'metadata that is broken': [
        (root) => change(root, META, '</description>', ''),
        'is not well formed',
    ],
    'another API version': [
        (root) => change(root, META, '66.0', '67.0'),
        'has not apiVersion 66.0',
    ],
    'exposed to nowhere': [
        (root) => change(root, META, '>false<', '>true<'),
        'has isExposed without targets',
    ],
    'targets that nobody sees': [
        (root) =>
            change(
                root,
                META,
                '<masterLabel>',
                '<targets><target>lightning__AppPage</target></targets><masterLabel>',
            ),
        'has isExposed without targets, or targets without isExposed',
    ],
    'no label for builders': [
        (root) => change(root, META, '<masterLabel>Salus Date Of Visit</masterLabel>', ''),
        'has no masterLabel',
    ],
    'a section that is not there': [
        (root) => change(root, DOCS, '## Keyboard', '## Keys'),
        'salusDateOfVisit: the docs have no section “Keyboard”',
    ],
    'a promise without a test': [
        (root) => change(root, DOCS, '- Must show its', '- Must be kind\n- Must show its'),
        'salusDateOfVisit: no test is called “Must be kind”',
    ],
    'a test without its promise': [
        (root) => change(root, DOCS, '- Must show nothing while it has no label\n', ''),
        'the docs have no line “Must show nothing while it has no label”',
    ],
    'a promise in other words': [
        (root) => change(root, DOCS, '- Must show its label', '- Should show its label'),
        'not a Must line: “Should show its label as text”',
        'the docs have no line',
    ],
    'a first example that is not default': [
        (root) => change(root, EXAMPLES, 'default: {', 'usual: {'),
        'the first example is not default',
        'no story Usual',
    ],
    'an example that is no story': [
        (root) => change(root, EXAMPLES, 'empty: {', 'blank: {'),
        'no story Blank for the example blank',
    ],
    'too few examples': [
        (root) => change(root, EXAMPLES, "empty: { properties: { label: '' } },", ''),
        'fewer than three examples',
    ],
    'a story’s title in capitals': [
        (root) => change(root, STORIES, 'Date of visit', 'DateOfVisit'),
        'title “Foundations/DateOfVisit” is not “Group/Some name”',
    ],
    'a story of another tag': [
        (root) => change(root, STORIES, "component: 'c-salus", "component: 'c-other"),
        'component is not c-salus-date-of-visit',
    ],
    'a file that holds anything': [
        (root) => plant(root, { [at('dateUtils.ts')]: 'export const a = 1;' }),
        'dateUtils.ts: “utils” says nothing about what is inside',
    ],
    'a drawer of types': [
        (root) => plant(root, { [at('types.ts')]: 'export type A = 1;' }),
        'types.ts: a file is called after its idea',
    ],
    'an export that means anything': [
        (root) => plant(root, { [at('day.ts')]: 'export class VisitManager {}' }),
        'VisitManager: “manager” says nothing',
    ],
    'a label without words': [
        (root) => {
            plantWords(root, { ...WORDS, Salus_Yes: ['yes', 'sí'] });
            useLabel(root);
            groupLabels(root);
        },
        'Salus_Yes has no words in ar',
    ],
    'a label that nobody wrote': [
        useLabel,
        'Salus_Yes has no words in en',
        'Salus_Yes has no words in es',
        'Salus_Yes has no words in ar',
    ],
    'a label that nobody uses': [
        (root) => plantWords(root, { ...WORDS, Salus_Yes: ['yes', 'sí', 'نعم'] }),
        'labels: Salus_Yes is not used',
    ],
    'a gap that a language lost': [
        (root) => {
            plantWords(root, { ...WORDS, Salus_Yes: ['yes {0}', 'sí', 'نعم {0}'] });
            useLabel(root);
            groupLabels(root);
        },
        'labels: Salus_Yes has other gaps in es than in English',
    ],
    'a label with a double underscore': [
        spoilLabel('Salus__Yes', YES),
        'Salus__Yes: the name is not letters',
    ],
    'a label with a trailing underscore': [
        spoilLabel('Salus_Yes_', YES),
        'Salus_Yes_: the name is not letters',
    ],
    'a label whose name is too long': [
        spoilLabel(`Salus_${'x'.repeat(75)}`, YES),
        'fullName is longer than 80',
    ],
    'a label whose words are too long for the platform': [
        spoilLabel('Salus_Yes', [LONG, 'sí', 'نعم']),
        'value is longer than 1000',
        'is longer than 200 characters, for a Text',
    ],
    'a translation that is too long for what it is': [
        spoilLabel(
            'Salus_Yes',
            ['yes', 'sí, sí, sí, sí, sí, sí', 'نعم'],
            entryOf('Text: invented'),
            entryOf('Step: invented'),
        ),
        'is longer than 16 characters, for a Step',
    ],
    'a label whose description is too long': [
        spoilLabel('Salus_Yes', YES, entryOf('Text: invented'), entryOf(`Text: ${'x'.repeat(75)}`)),
        'shortDescription is longer than 80',
    ],
    'a label whose description says nothing of what it is': [
        spoilLabel('Salus_Yes', YES, entryOf('Text: invented'), entryOf('An answer')),
        'shortDescription has no role before a colon',
    ],
    'a label whose description leaves a gap out': [
        spoilLabel('Salus_Yes', ['yes {0}', 'sí {0}', 'نعم {0}'], 'invented {0}', 'invented'),
        'shortDescription names other gaps',
    ],
    'a label of too many bundles, and of others than show it': [
        spoilLabel(
            'Salus_Yes',
            YES,
            '<fullName>Salus_Yes</fullName>\n        <categories>',
            `<fullName>Salus_Yes</fullName>\n        <categories>${'x'.repeat(255)},`,
        ),
        'categories is longer than 255',
        'Salus_Yes: its categories are not salusDateOfVisit',
    ],
    'a label that is there twice': [
        spoilLabel(
            'Salus_Yes',
            YES,
            '</CustomLabels>',
            '<labels><fullName>Salus_Yes</fullName><categories>salusDateOfVisit</categories><shortDescription>Text: invented</shortDescription><value>yes</value></labels></CustomLabels>',
        ),
        'Salus_Yes: is there more than once',
    ],
    'paths of yesterday': [
        (root) => plant(root, { 'tsconfig.paths.json': '{}' }),
        'tsconfig.paths.json is stale',
    ],
    'a package that ships': [
        (root) =>
            plant(root, {
                'package.json': JSON.stringify({ ...PACKAGE, dependencies: { lodash: '4' } }),
            }),
        'package.json: lodash: nothing is shipped',
    ],
    'a package without a reason': [
        (root) => {
            const asked = { ...PACKAGE, devDependencies: { lodash: '4' } };
            plant(root, { 'package.json': JSON.stringify(asked) });
            plant(root, { 'docs/dependencies.md': dependenciesPage(root) });
        },
        'lodash has no reason',
    ],
    'a lock file with addresses': [
        (root) =>
            plant(root, {
                'package-lock.json': JSON.stringify(
                    lockOf({
                        'node_modules/lwc': { version: '9.4.3', license: 'MIT', resolved: 'a' },
                    }),
                ),
            }),
        'package-lock.json: lwc has an address',
    ],
    'a licence that is not on the page': [
        (root) =>
            plant(root, {
                'package-lock.json': JSON.stringify(
                    lockOf({ 'node_modules/odd': { version: '1.0.0', license: 'GPL-3.0' } }),
                ),
            }),
        'docs/dependencies.md is stale',
    ],
    'a plain property that carries a value, by its name': [
        (root) =>
            change(root, at('*.ts'), "@api label = '';", "@api label = '';\n    @api answer = '';"),
        'salusDateOfVisit: answer carries a value',
    ],
    'a plain property that carries a value, by its type': [
        (root) =>
            change(
                root,
                at('*.ts'),
                "@api label = '';",
                "@api label = '';\n    @api given: Record<string, string> = {};",
            ),
        'salusDateOfVisit: given carries a value',
    ],
    'a narrowed test': [
        (root) => change(root, TESTS, 'it(', `it${'.only'}(`),
        `left over: it${'.only'}`,
    ],
    'a skipped test': [
        (root) => plant(root, { 'e2e/salusDateOfVisit.spec.ts': `test${'.skip'}('a', () => {});` }),
        `left over: test${'.skip'}`,
    ],
    'a note to self': [
        (root) => plant(root, { 'docs/a.md': `\nlater: ${'TO'}${'DO'}` }),
        'docs/a.md:2: left over',
    ],
    'the folder of a machine': [
        (root) => plant(root, { 'docs/a.md': `see ${'/ho'}me/robin/salus` }),
        'docs/a.md:1: left over',
    ],
    'the address of a registry': [
        (root) => plant(root, { '.npmrc': `registry=https://${'npm-registry'}.example.com/` }),
        '.npmrc:1: left over',
    ],
    'a link that leads nowhere': [
        (root) =>
            plant(root, { 'docs/a.md': 'see [b](b.md#c) and [the site](https://example.com)' }),
        'docs/a.md: a link to docs/b.md, which isn’t there',
    ],
    'a decision with other headings': [
        (root) => change(root, DECISION, '## Context', '## Where we stood'),
        'the headings aren’t Status, Context',
    ],
    'a decision with the number of another': [
        (root) => change(root, DECISION, '# 1. ', '# 2. '),
        `${DECISION}: the title isn’t “# 1. …”`,
    ],
    'a citation of a document outside': [
        (root) => plant(root, { 'docs/a.md': `\nSource: ${'design'}, section 9` }),
        'docs/a.md:2: cites a document outside',
    ],
};

test('what the scaffolder writes has no problem', (t) => {
    assert.deepEqual(checkBundles(project(t)), []);
});

test('a radio of a field may have a bound value, which is an index', (t) => {
    const root = project(t);
    change(root, POSTCODE, 'type="text"', 'type="radio" value={one.key}');
    assert.deepEqual(checkBundles(root), []);
});

for (const [name, [spoil, ...messages]] of Object.entries(PLANTED))
    test(`finds ${name}`, (t) => {
        const root = project(t);
        spoil(root);
        const problems = checkBundles(root);
        assert.equal(problems.length, messages.length, problems.join('\n'));
        messages.forEach((message, index) =>
            assert.ok(problems[index].includes(message), problems.join('\n')),
        );
    });
