// What the scaffolder writes passes every check and its own unit tests, in a small copy of this project.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { smallCopy, temporaryFolder } from './project.mjs';

const STEPS = 'format,lint,types,core,layers,bundles,build,budgets';
/* What new bundles use. */
const NEEDED = ['salusCoreWords', 'salusStyleBlock'];

const run = (root, ...command) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, command, {
        cwd: root,
        encoding: 'utf8',
    });
    return { status, said: stdout + stderr };
};
const succeeds = ({ status, said }) => assert.equal(status, 0, said);

test('a new bundle of each kind passes every check and its own tests', (t) => {
    const root = temporaryFolder(t);
    smallCopy(root, NEEDED);
    for (const kind of ['component', 'core', 'port', 'host', 'style', 'pattern'])
        succeeds(run(root, 'scripts/new.mjs', kind, 'DateOfVisit'));
    succeeds(run(root, 'scripts/new.mjs', 'component', 'Lamp', 'Scheduling'));
    succeeds(run(root, 'scripts/check.mjs', '--only', STEPS));
    succeeds(run(root, 'node_modules/jest/bin/jest.js', 'DateOfVisit', 'Lamp'));
});

test('a decision takes the next number', (t) => {
    const root = temporaryFolder(t);
    smallCopy(root, NEEDED);
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
    smallCopy(root, NEEDED);
    const refusals = [
        [['component', 'VisitData'], '“data” says nothing'],
        [['component', 'dateOfVisit'], 'capitalised words without Salus'],
        [['component', 'CoreDates'], 'salusCoreDates would be a core'],
        [['widget', 'Date'], 'npm run new -- component'],
        [['core', 'Words'], 'is there already'],
        [['decision'], 'npm run new -- decision'],
    ];
    for (const [words, message] of refusals) {
        const { status, said } = run(root, 'scripts/new.mjs', ...words);
        assert.equal(status, 1, said);
        assert.ok(said.includes(message), said);
    }
});
