// Everything that must hold, with one summary: npm test
//   --only units,browser   runs some of the stages
// Its last line is `N passed, N failed`. A stage that ran no test has failed.
import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from './browser.mjs';
import { ROOT } from './kit.mjs';
import { readChecks, readJest, readPlaywright, readStep } from './testReports.mjs';

const REPORTS = join(ROOT, 'test-results/reports');
const JEST = 'node_modules/jest/bin/jest.js';
const PLAYWRIGHT = 'node_modules/@playwright/test/cli.js';
const report = (name) => join(REPORTS, `${name}.json`);

/* In this order: the browser opens what `check` has built. */
const STAGES = {
    check: { command: ['scripts/check.mjs'], read: ({ said }) => readChecks(said) },
    units: {
        command: [JEST, '--json', '--outputFile', report('units'), '--silent'],
        read: () => readJest(report('units')),
    },
    stories: { command: ['scripts/buildBrowser.mjs'], read: readStep('the stories are built') },
    browser: {
        command: [PLAYWRIGHT, 'test'],
        env: { SALUS_REPORT: report('browser') },
        read: () => readPlaywright(report('browser')),
    },
};

function run(command, env) {
    const child = spawn(process.execPath, command, {
        cwd: ROOT,
        env: { ...process.env, FORCE_COLOR: '0', ...env },
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += text));
    return new Promise((done) => child.on('close', (code) => done({ code, said })));
}

/* A stage may break before it can report: then what it said is the failure. */
function outcomeOf(name, { code, said }, read) {
    const broken = (why) => ({
        passed: 0,
        failures: [{ test: `${name}: ${why}`, why: said.trim() }],
    });
    try {
        const { passed, failures } = read({ code, said });
        if (passed + failures.length === 0) return broken('ran no test');
        if (code && !failures.length) return broken(`ended with ${code}`);
        return { passed, failures };
    } catch (error) {
        return broken(error.message);
    }
}

async function runStage(name) {
    const { command, env, read } = STAGES[name];
    const start = performance.now();
    const outcome = outcomeOf(name, await run(command, env), read);
    const seconds = ((performance.now() - start) / 1000).toFixed(0);
    const { passed, failures } = outcome;
    console.log(`${name}: ${passed} passed, ${failures.length} failed in ${seconds} s`);
    for (const { test, why } of failures)
        console.log(`\n  ✘ ${test}\n${why.replace(/^/gm, '      ')}`);
    return outcome;
}

const only = process.argv[process.argv.indexOf('--only') + 1]?.split(',');
const names = Object.keys(STAGES).filter(
    (name) => !process.argv.includes('--only') || only.includes(name),
);
mkdirSync(REPORTS, { recursive: true });
let passed = 0;
let failed = 0;
try {
    findBrowser();
    for (const name of names) {
        const outcome = await runStage(name);
        passed += outcome.passed;
        failed += outcome.failures.length;
    }
} catch (error) {
    console.log(error.message);
    failed += 1;
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed || !passed ? 1 : 0;
