// A new version stands in every file that names it, written as npm and prettier write it.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { ROOT } from '../kit.mjs';
import { versionProblems, writeVersion } from '../version.mjs';
import { change, temporaryFolder } from './project.mjs';

const FILES = ['package.json', 'package-lock.json', 'sfdx-project.json'];
const textsOf = (root) => FILES.map((file) => readFileSync(join(root, file), 'utf8'));
const copy = (t) => {
    const root = temporaryFolder(t);
    FILES.forEach((file) => cpSync(join(ROOT, file), join(root, file)));
    return root;
};
const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));

test('changes nothing while the version stays', (t) => {
    const root = copy(t);
    writeVersion(root);
    assert.deepEqual(textsOf(root), textsOf(ROOT));
});

/* npm runs a script of the name `version` in `npm version`. */
test('leaves the changesets alone when npm raises the version', (t) => {
    const root = copy(t);
    const asked = ['version', '9.8.7', '--no-git-tag-version'];
    const said = execFileSync('npm', asked, { cwd: root, encoding: 'utf8' });
    assert.equal(said, 'v9.8.7\n');
    assert.equal(versionProblems(root).length, 2);
});

test('writes a new version everywhere, and finds where it was missing', (t) => {
    const root = copy(t);
    change(root, 'package.json', `"version": "${version}"`, '"version": "9.8.7"');
    assert.equal(versionProblems(root).length, 4);
    writeVersion(root);
    assert.deepEqual(versionProblems(root), []);
    const [{ versionName, versionNumber }] = JSON.parse(textsOf(root)[2]).packageDirectories;
    assert.deepEqual([versionName, versionNumber], ['9.8.7', '9.8.7.NEXT']);
});
