// What the scaffolder writes passes every check and its own tests, in a copy of this project.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { openTree } from '../checks/tree.mjs';
import { LWC } from '../kit.mjs';
import { scaffold } from '../new.mjs';
import { copyProject, plant, temporaryFolder } from './project.mjs';

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

/* The command itself, in the copy: each start loads TypeScript and Prettier anew. */
const runNew = (root, ...words) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/new.mjs', ...words], {
        cwd: root,
        encoding: 'utf8',
    });
    return { status, said: stdout + stderr };
};

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

/* What was made, and whatever that imports. Nothing that was there before imports it. */
const MADE = 'tsconfig.made.json';
const madeConfig = (files) =>
    JSON.stringify({
        extends: './tsconfig.json',
        include: ['types/**/*.d.ts', 'test-support/jest/*.ts'],
        files,
    });

const passedIn = (shadow, bundle) => new RegExp(`^PASS ${shadow} .*/${bundle}\\.test\\.ts`, 'm');

test('a new bundle of each kind passes every check and the suite of its family', async (t) => {
    const root = temporaryFolder(t);
    copyProject(root);
    const before = new Set(openTree(root).files());
    for (const [kind, name] of Object.entries(KINDS)) await scaffold(root, kind, name);
    const made = openTree(root)
        .files()
        .filter((file) => !before.has(file));
    const code = made.filter((file) => file.startsWith('force-app') && file.endsWith('.ts'));
    const styles = made.filter((file) => file.endsWith('.css'));
    plant(root, { [MADE]: madeConfig(made.filter((file) => file.endsWith('.ts'))) });
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
        [`${bin}/typescript/bin/tsc`, '-p', MADE],
        ['scripts/check.mjs', '--only', 'core,layers,bundles'],
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

test('a decision takes the next number', async (t) => {
    const root = temporaryFolder(t);
    copyProject(root, ['scripts']);
    const { status, said } = runNew(root, 'decision', 'One base for fields');
    assert.equal(status, 0, said);
    assert.ok(existsSync(join(root, 'docs/decisions/0001-one-base-for-fields.md')));
    await scaffold(root, 'decision', 'No mixins');
    assert.match(
        readFileSync(join(root, 'docs/decisions/0002-no-mixins.md'), 'utf8'),
        /^# 2. No mixins/,
    );
});

const REFUSALS = [
    [['component', 'VisitData'], '“data” says nothing'],
    [['component', 'dateOfVisit'], 'capitalised words without Salus'],
    [['component', 'CoreDates'], 'salusCoreDates would be a core'],
    [['widget', 'Date'], 'npm run new -- field'],
    [['core', 'Words'], 'is there already'],
    [['decision'], 'npm run new -- decision'],
];

test('a name that says nothing, or stands already, is refused in words', async (t) => {
    const root = temporaryFolder(t);
    copyProject(root, [LWC]);
    const before = openTree(root).files();
    for (const [words, message] of REFUSALS)
        await assert.rejects(
            () => scaffold(root, ...words),
            (error) => error.message.includes(message),
        );
    assert.deepEqual(openTree(root).files(), before);
});

test('a refusal ends the command with its words', (t) => {
    const root = temporaryFolder(t);
    copyProject(root, ['scripts']);
    const [[words, message]] = REFUSALS;
    const { status, said } = runNew(root, ...words);
    assert.equal(status, 1, said);
    assert.ok(said.includes(message), said);
});
