// What the scaffolder writes passes every check and its own tests, in a copy of this project.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { openTree } from '../checks/tree.mjs';
import { LWC } from '../kit.mjs';
import { copyProject, temporaryFolder } from './project.mjs';

const KINDS = {
    field: 'InventedField',
    display: 'InventedDisplay',
    task: 'Invented',
    component: 'InventedCard',
    core: 'Invented',
    port: 'Invented',
    host: 'Invented',
    style: 'Invented',
};

const run = (root, ...command) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, command, {
        cwd: root,
        encoding: 'utf8',
    });
    return { status, said: stdout + stderr };
};
const succeeds = ({ status, said }) => assert.equal(status, 0, said);

/* Several commands at once: half of the time is TypeScript's and half is Jest's. */
const runAll = (root, commands) =>
    Promise.all(
        commands.map(
            (command) =>
                new Promise((done) => {
                    const child = spawn(process.execPath, command, { cwd: root });
                    let said = '';
                    for (const stream of [child.stdout, child.stderr])
                        stream.on('data', (text) => (said += text));
                    child.on('close', (status) => done({ status, said }));
                }),
        ),
    );

const passedIn = (shadow, bundle) => new RegExp(`^PASS ${shadow} .*/${bundle}\\.test\\.ts`, 'm');

test('a new bundle of each kind passes every check and the suite of its family', async (t) => {
    const root = temporaryFolder(t);
    copyProject(root);
    const before = new Set(openTree(root).files());
    for (const [kind, name] of Object.entries(KINDS))
        succeeds(run(root, 'scripts/new.mjs', kind, name));
    const made = openTree(root)
        .files()
        .filter((file) => !before.has(file));
    const code = made.filter((file) => file.startsWith('force-app') && file.endsWith('.ts'));
    const styles = made.filter((file) => file.endsWith('.css'));
    const bin = 'node_modules';
    const results = await runAll(root, [
        [
            `${bin}/prettier/bin/prettier.cjs`,
            '--check',
            '--ignore-unknown',
            ...made,
            'README.md',
            'docs',
        ],
        [`${bin}/eslint/bin/eslint.js`, '--max-warnings', '0', ...code],
        [`${bin}/stylelint/bin/stylelint.mjs`, ...styles],
        ['scripts/check.mjs', '--only', 'types,core,layers,bundles'],
        [`${bin}/jest/bin/jest.js`, '--silent', '/salus\\w*Invented'],
        [`${bin}/jest/bin/jest.js`, '--silent', '/salus(Field|Display)/', '-t', 'invented'],
    ]);
    const failed = results.filter(({ status }) => status !== 0).map(({ said }) => said);
    assert.deepEqual(failed, []);
    const [own, ofFamily] = results.slice(-2).map(({ said }) => said);
    for (const shadow of ['synthetic', 'native']) {
        for (const bundle of ['InventedField', 'InventedDisplay', 'PatternInvented'])
            assert.match(own, passedIn(shadow, `salus${bundle}`));
        // A suite in which every test was filtered out has no line of its own.
        for (const base of ['salusField', 'salusDisplay'])
            assert.match(ofFamily, passedIn(shadow, base));
    }
    const list = readFileSync(join(root, 'README.md'), 'utf8');
    assert.match(list, /Forms .*`invented-field`/);
    assert.match(list, /Patterns .*`pattern-invented`/);
    const task = openTree(root).read(`${LWC}/salusPatternInvented/invented.ts`);
    assert.match(task, /class Invented implements TaskOwner<Page>/);
});

test('a decision takes the next number', (t) => {
    const root = temporaryFolder(t);
    copyProject(root, ['scripts']);
    succeeds(run(root, 'scripts/new.mjs', 'decision', 'One base for fields'));
    succeeds(run(root, 'scripts/new.mjs', 'decision', 'No mixins'));
    assert.ok(existsSync(join(root, 'docs/decisions/0001-one-base-for-fields.md')));
    assert.match(
        readFileSync(join(root, 'docs/decisions/0002-no-mixins.md'), 'utf8'),
        /^# 2. No mixins/,
    );
});

test('a name that says nothing, or stands already, is refused in words', (t) => {
    const root = temporaryFolder(t);
    copyProject(root);
    const refusals = [
        [['component', 'VisitData'], '“data” says nothing'],
        [['component', 'dateOfVisit'], 'capitalised words without Salus'],
        [['component', 'CoreDates'], 'salusCoreDates would be a core'],
        [['widget', 'Date'], 'npm run new -- field'],
        [['core', 'Words'], 'is there already'],
        [['decision'], 'npm run new -- decision'],
    ];
    for (const [words, message] of refusals) {
        const { status, said } = run(root, 'scripts/new.mjs', ...words);
        assert.equal(status, 1, said);
        assert.ok(said.includes(message), said);
    }
});
