// A release with a stand-in for the CLI, test-support/sf: the aliases come back, or it says why not.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import test from 'node:test';
import { pathToFileURL } from 'node:url';
import { LWC, ROOT } from '../kit.mjs';
import { makeVersion, unready } from '../release.mjs';
import { copyProject, plant, temporaryFolder } from './project.mjs';

const FAKE = join(ROOT, 'test-support/sf');
const TWO_DEVICES = pathToFileURL(join(ROOT, 'test-support/twoDevices.mjs'));
const SCRATCH = 'config/project-scratch-def.json';
const SFDX = {
    packageDirectories: [
        {
            path: 'force-app',
            package: 'Salus',
            versionName: '1.2.3',
            versionNumber: '1.2.3.NEXT',
            definitionFile: SCRATCH,
        },
    ],
};
const project = (t, packageAliases) => {
    const root = temporaryFolder(t);
    const sfdx = JSON.stringify({ ...SFDX, packageAliases });
    plant(root, {
        'package.json': JSON.stringify({ version: '1.2.3' }),
        'package-lock.json': JSON.stringify({
            version: '1.2.3',
            packages: { '': { version: '1.2.3' } },
        }),
        '.changeset/config.json': '{}',
        '.sf/config.json': JSON.stringify({ 'target-dev-hub': 'hub@example.com' }),
        'sfdx-project.json': sfdx,
        'build/sfdx-project.json': sfdx,
        [`build/${SCRATCH}`]: '{}',
        'build/force-app/main/default/.keep': '',
    });
    return root;
};
const readProject = (root) => JSON.parse(readFileSync(join(root, 'sfdx-project.json'), 'utf8'));

const ENV = { ...process.env };
test.afterEach(() => {
    process.env = { ...ENV };
});
const withFake = (answer = '') => {
    process.env.PATH = `${FAKE}${delimiter}${ENV.PATH}`;
    process.env.SALUS_SF = answer;
};

test('makes the package once, then its version, and brings both ids back', (t) => {
    withFake();
    const root = project(t);
    assert.equal(makeVersion(root), 'Salus@1.2.3-1');
    assert.deepEqual(readProject(root), {
        ...SFDX,
        packageAliases: { Salus: '0Ho000000000001AAA', 'Salus@1.2.3-1': '04t000000000001AAA' },
    });
});

test('reads the Dev Hub from an answer in colour', (t) => {
    withFake();
    process.env.FORCE_COLOR = '1';
    assert.equal(makeVersion(project(t)), 'Salus@1.2.3-1');
});

test('keeps the ids of older versions, and makes no second package', (t) => {
    withFake();
    const older = { Salus: '0Ho9', 'Salus@1.2.2-4': '04t9' };
    const root = project(t, older);
    makeVersion(root);
    assert.deepEqual(readProject(root).packageAliases, {
        ...older,
        'Salus@1.2.3-1': '04t000000000001AAA',
    });
});

test('says so when the CLI stopped waiting, refused, or is not there', (t) => {
    const root = project(t, { Salus: '0Ho9' });
    withFake('slow');
    assert.throws(() => makeVersion(root), /wrote no alias/);
    withFake('refused');
    assert.throws(() => makeVersion(root), /sf package version create ended with 1/);
    process.env.PATH = temporaryFolder(t);
    assert.throws(() => makeVersion(root), /There is no sf\. Install/);
    assert.deepEqual(readProject(root).packageAliases, { Salus: '0Ho9' });
});

test('says so when the project has no Dev Hub', (t) => {
    withFake();
    const root = project(t);
    plant(root, { '.sf/config.json': '{}' });
    assert.throws(() => makeVersion(root), /There is no Dev Hub: run/);
});

test('says what has to be done before a version', (t) => {
    const root = project(t);
    assert.deepEqual(unready(root), []);
    plant(root, { '.changeset/news.md': '', 'package.json': JSON.stringify({ version: '0.0.0' }) });
    const problems = unready(root);
    assert.equal(problems.length, 6);
    assert.match(problems.at(-2), /news\.md is in no version/);
    assert.match(problems.at(-1), /0\.0\.0 is no version/);
});

/* The copy links to the packages, which may then be on another device. */
test('a dry release of a copy of the project brings its aliases back and changes nothing', (t) => {
    const root = temporaryFolder(t);
    copyProject(root);
    const isKept = (name) => /^salusCore(Contrast|Sensitivity)$/.test(name);
    for (const name of readdirSync(join(root, LWC)))
        if (!isKept(name)) rmSync(join(root, LWC, name), { recursive: true });
    const before = readFileSync(join(root, 'sfdx-project.json'), 'utf8');
    const said = execFileSync(process.execPath, ['scripts/release.mjs', '--dry'], {
        cwd: root,
        encoding: 'utf8',
        env: {
            ...process.env,
            NODE_OPTIONS: `--import ${TWO_DEVICES}`,
            SALUS_INSTALLATION_KEY: 'CANARY',
        },
    });
    assert.match(
        said,
        /^sf package version create --package Salus .* --installation-key … --target-dev-hub rehearsal$/m,
    );
    assert.doesNotMatch(said, /CANARY/);
    assert.match(said, /"Salus": "0Ho000000000001AAA",\n {4}"Salus@\d+\.\d+\.\d+-1": "04t/);
    assert.equal(readFileSync(join(root, 'sfdx-project.json'), 'utf8'), before);
    assert.ok(!readdirSync(root).some((name) => /^\.?build/.test(name)));
});
