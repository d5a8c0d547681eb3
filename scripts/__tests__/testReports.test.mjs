import assert from 'node:assert/strict';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { readChecks, readJest, readPlaywright, readStep } from '../testReports.mjs';

const folder = mkdtempSync(join(tmpdir(), 'salus-reports-'));
const written = (name, report) => {
    const file = join(folder, name);
    writeFileSync(file, JSON.stringify(report));
    return file;
};

test('counts each check, and tells what a failed one said', () => {
    const said = 'ok    format      1.0 s\nFAIL  lint        2.0 s\n      planted\n';
    assert.deepEqual(readChecks(said), {
        passed: 1,
        failures: [{ test: 'check lint', why: '      planted' }],
        times: [
            { test: 'format', group: 'format', ms: 1000 },
            { test: 'lint', group: 'lint', ms: 2000 },
        ],
    });
});

test('counts units, what was skipped as failed, and a file that could not run', () => {
    const report = written('jest.json', {
        testResults: [
            {
                name: '/kit/salusA/__tests__/a.test.ts',
                startTime: 1000,
                endTime: 1250,
                assertionResults: [
                    { status: 'passed', fullName: 'a', failureMessages: [] },
                    { status: 'failed', fullName: 'b', failureMessages: ['\u001b[31mplanted'] },
                    { status: 'pending', fullName: 'c', failureMessages: [] },
                ],
            },
            {
                name: '/kit/salusA/__tests__/b.test.ts',
                message: 'no such module',
                assertionResults: [],
            },
        ],
    });
    assert.deepEqual(readJest(report), {
        passed: 1,
        failures: [
            { test: 'salusA/a.test.ts: b', why: 'planted' },
            { test: 'salusA/a.test.ts: c', why: 'pending' },
            { test: 'salusA/b.test.ts', why: 'no such module' },
        ],
        times: [
            { test: 'salusA/a.test.ts', group: 'units', ms: 250 },
            { test: 'salusA/b.test.ts', group: 'units', ms: 0 },
        ],
    });
});

test('counts browser tests at any depth, what never ran as failed, and an error of the run', () => {
    const spec = (title, status, errors = []) => ({
        title,
        tests: [{ status, projectName: 'gateB', results: [{ errors, duration: 20 }] }],
    });
    const report = written('playwright.json', {
        errors: [{ message: 'no server' }],
        suites: [
            {
                title: 'gateB.spec.ts',
                specs: [spec('one', 'expected')],
                suites: [
                    {
                        title: 'native',
                        specs: [
                            spec('two', 'unexpected', [{ message: 'planted' }]),
                            spec('three', 'skipped'),
                        ],
                    },
                ],
            },
        ],
    });
    assert.deepEqual(readPlaywright(report), {
        passed: 1,
        failures: [
            { test: 'browser', why: 'no server' },
            { test: 'gateB.spec.ts › native › two', why: 'planted' },
            { test: 'gateB.spec.ts › native › three', why: 'did not run' },
        ],
        times: ['one', 'two', 'three'].map((title) => ({
            test: `gateB.spec.ts: ${title}`,
            group: 'gateB',
            ms: 20,
        })),
    });
});

test('takes a step for one test', () => {
    assert.deepEqual(readStep('built')({ code: 0, said: '' }), { passed: 1, failures: [] });
    assert.deepEqual(readStep('built')({ code: 1, said: 'planted\n' }), {
        passed: 0,
        failures: [{ test: 'built', why: 'planted' }],
    });
});
