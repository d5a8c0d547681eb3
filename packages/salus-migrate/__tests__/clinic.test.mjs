// A project of one's own: its templates compile after the move, and its own tests pass.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { promisify } from 'node:util';
import { platformCompile } from '../../../scripts/platformCompile.mjs';
import { migrate } from '../migrate.mjs';
import { bytesOf, clinic, runJest } from './clinic.mjs';

const LWC = 'force-app/main/default/lwc';
const BIN = join(import.meta.dirname, '../bin.mjs');

/* What a test may not have changed: all but its selectors, and what a checkbox calls its answer. */
const withoutTags = (text) =>
    text
        .replace(/(querySelector(?:All)?\()[^)]*\)/g, '$1)')
        .replace(/(box\.|\{ )(checked|value)\b(?=( = |: )true)/g, '$1answer');

test('its own tests pass before and after, unchanged but for the tags', async (t) => {
    const folder = clinic(t);
    const before = bytesOf(folder);
    const first = await runJest(folder);
    assert.ok(first.numPassedTests > 9);
    const files = migrate(folder, { write: true });
    const after = bytesOf(folder);
    const changed = Object.keys(before).filter((file) => before[file] !== after[file]);
    assert.deepEqual(
        changed.sort(),
        files
            .filter(({ isChanged }) => isChanged)
            .map(({ file }) => file)
            .sort(),
    );
    for (const file of changed.filter((name) => name.endsWith('.test.js')))
        assert.equal(withoutTags(after[file]), withoutTags(before[file]));
    assert.match(after[`${LWC}/visitRequest/__tests__/visitRequest.test.js`], /'c-salus-radios'/);
    const second = await runJest(folder);
    assert.equal(second.numFailedTests, 0);
    assert.equal(second.numPassedTests, first.numPassedTests);
});

test('its templates compile with the platform’s compiler', async (t) => {
    const folder = clinic(t);
    migrate(folder, { write: true });
    for (const name of readdirSync(join(folder, LWC))) {
        const { success, diagnostics } = await platformCompile(join(folder, LWC), name);
        assert.ok(success, `${name}: ${JSON.stringify(diagnostics)}`);
    }
});

test('what isn’t moved keeps its bytes: line ends, quotes, spaces, comments', (t) => {
    const folder = clinic(t);
    const before = bytesOf(folder);
    migrate(folder, { write: true });
    const after = bytesOf(folder);
    const odd = `${LWC}/oddParts/oddParts.html`;
    assert.equal(
        after[odd],
        before[odd]
            .replace('<lightning-button\r\n', '<c-salus-button\r\n')
            .replace(
                'variant="success"></lightning-button>',
                'variant="success"></c-salus-button>',
            ),
    );
    const request = `${LWC}/visitRequest/visitRequest.html`;
    assert.match(after[request], /<!-- A lightning-input in a comment stays\. -->/);
    assert.match(after[request], /<c-salus-text-field\n\s+type='tel'\n\s+label='Telephone'/);
    for (const name of [
        'greeting/greeting.html',
        'greeting/greeting.js',
        'visitRequest/visitRequest.css',
    ])
        assert.equal(after[`${LWC}/${name}`], before[`${LWC}/${name}`]);
});

test('a second run has nothing to move', (t) => {
    const folder = clinic(t);
    migrate(folder, { write: true });
    assert.deepEqual(
        migrate(folder).filter(({ isChanged }) => isChanged),
        [],
    );
});

test('what needs a person is said, with its position', (t) => {
    const files = migrate(clinic(t));
    const saysOf = (name) =>
        files
            .find(({ file }) => file === `${LWC}/${name}`)
            .findings.map(({ line, column, say }) => `${line}:${column} ${say}`);
    assert.deepEqual(saysOf('oddParts/oddParts.html'), [
        '2:2 stays as it is: its `type` is known at run time only',
        '3:2 stays as it is: `lwc:spread` may set any property of it',
        '4:2 stays as it is: The kit’s button submits no native form: move the whole form to `c-salus-form`.',
        '6:18 `stretch`: `inline-size: 100%` in your own style',
        '7:3 `variant="success"`: The variants are `primary`, `secondary`, `quiet` and `danger`.',
    ]);
    assert.deepEqual(saysOf('oddParts/oddParts.js'), [
        '8:30 a text names `lightning-input`, and stays as it is',
    ]);
    assert.deepEqual(saysOf('visitNotes/visitNotes.html'), [
        '2:14 `change` of a field doesn’t bubble: listen on each field inside',
        '3:66 `placeholder`: `hint`, which stays in sight while a person types',
        '4:9 it has no label, and nobody can say what it is for',
        '5:9 stays as it is: Use `c-salus-select-field` with names of colours.',
    ]);
    assert.deepEqual(saysOf('visitRequest/visitRequest.css'), [
        '2:5 `--slds-c-input-color-border` has no effect on the kit’s components: `--salus-color-line`',
        '4:1 its tag has been moved: `c-salus-text-field, c-salus-number-field`',
    ]);
});

test('a listener on a component whose field’s change used to reach it is said', (t) => {
    const folder = clinic(t);
    const write = (name, file, text) => {
        mkdirSync(join(folder, LWC, name), { recursive: true });
        writeFileSync(join(folder, LWC, name, file), text);
    };
    write(
        'page',
        'page.html',
        '<template><c-language onchange={a}></c-language><c-greeting onchange={a}></c-greeting><c-own onchange={a}></c-own></template>',
    );
    write('own', 'own.html', '<template><lightning-input label="A"></lightning-input></template>');
    write(
        'own',
        'own.js',
        `export default class Own { a() { this.dispatchEvent(new CustomEvent('change')); } }`,
    );
    const { findings } = migrate(folder).find(({ file }) => file.endsWith('page.html'));
    assert.deepEqual(
        findings.map(({ column, say }) => `${column} ${say}`),
        ['23 `change` of the fields inside `c-language` doesn’t bubble to here: fire it there'],
    );
});

const run = (...words) => promisify(execFile)(process.execPath, [BIN, ...words]);

test('the command writes nothing unless it is told to', async (t) => {
    const folder = clinic(t);
    const before = bytesOf(folder);
    const { stdout } = await run(folder);
    assert.deepEqual(bytesOf(folder), before);
    assert.match(stdout, /4:5 +lightning-input → c-salus-text-field\n/);
    assert.match(stdout, /11 files to write, \d+ elements moved, \d+ questions for a person/);
    assert.match(stdout, /Nothing was written: add --write\./);
    const { stdout: json } = await run(folder, '--json', '--write');
    assert.equal(JSON.parse(json).filter(({ isChanged }) => isChanged).length, 11);
    assert.notDeepEqual(bytesOf(folder), before);
});

test('the command says what it can’t take', async () => {
    await assert.rejects(run(), { code: 2, stderr: /salus-migrate FOLDER/ });
    await assert.rejects(run('nowhere'), { code: 2, stderr: /nowhere is no folder/ });
    await assert.rejects(run('.', '--quick'), { code: 2, stderr: /--quick is no option/ });
});
