// Everything that must hold, with one summary: npm test
//   --only units,browser   runs some of the stages
//   --changed [REV]        runs what the changes since a revision can touch; REV is HEAD if left out.
//                          Of what uses a changed component it runs units, gates and stories, no journeys
// Its last line is `N passed, N failed`. A stage that ran no test has failed. After each stage it says
// where its time went; `npm run projection` says what a hundred components would take.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from './browser.mjs';
import { changedFiles, changedLabels, touchedBy } from './changed.mjs';
import { bundles, isVisible, kindOf, ROOT } from './kit.mjs';
import { readChecks, readJest, readPlaywright, readStep } from './testReports.mjs';
import { byGroup, keepTimes, slowest } from './testTimes.mjs';

const SLDS2 = join(ROOT, 'test-support/slds2/node_modules');
const REPORTS = join(ROOT, 'test-results/reports');
const JEST = 'node_modules/jest/bin/jest.js';
const PLAYWRIGHT = 'node_modules/@playwright/test/cli.js';
const INDEX = join(ROOT, 'storybook-static/index.json');
const report = (name) => join(REPORTS, `${name}.json`);
const argv = process.argv.slice(2);
const valueOf = (flag) => (argv.includes(flag) ? argv[argv.indexOf(flag) + 1] : undefined);

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

/* The checks that take the whole tree at a time, and are quick or see what one file can't. */
const WHOLE = 'types,core,layers,bundles,contrast,build,consumer,budgets';

/** The stages for what was touched; none for what wasn't. */
function stagesFor({ files, bundles: touched, shown, suites, units, stories, specs, scripts }) {
    const { check, units: jest, stories: building, browser } = STAGES;
    const only = JSON.stringify({ bundles: touched, shown, stories, suites });
    const opened = [...specs, ...(stories.length ? ['e2e/stories.spec.ts'] : [])];
    const env = { SALUS_FILES: files.join('\n') };
    const checks = `format,lint,styles,spelling,${WHOLE}${scripts ? ',scripts' : ''}`;
    return {
        check: { ...check, command: [...check.command, '--only', checks], env },
        ...(units.length && {
            units: {
                ...jest,
                command: [...jest.command, '--runTestsByPath', ...units],
                env: { SALUS_ONLY: only },
            },
        }),
        ...(opened.length && {
            stories: building,
            browser: {
                ...browser,
                command: [...browser.command, ...new Set(opened)],
                env: { ...browser.env, SALUS_ONLY: only },
            },
        }),
    };
}

function chosenStages() {
    if (!argv.includes('--changed')) return STAGES;
    const given = valueOf('--changed');
    const revision = given && !given.startsWith('--') ? given : 'HEAD';
    const touched = touchedBy(changedFiles(revision), changedLabels(revision));
    console.log(`${touched.files.length} files differ from ${revision}`);
    if (touched.all) console.log(`Everything stands on ${touched.all}: the whole run.`);
    if (touched.all) return STAGES;
    console.log(
        `They touch ${touched.bundles.length} bundles, ${touched.units.length} files of unit tests, ` +
            `${touched.stories.length} files of stories and ${touched.specs.length} of browser tests.`,
    );
    if (touched.leftOut.length)
        console.log(
            `Left to the whole run, because they only open what uses it: ${touched.leftOut.join(', ')}`,
        );
    return stagesFor(touched);
}

function run(command, env) {
    const child = spawn(process.execPath, command, {
        cwd: ROOT,
        env: { ...process.env, FORCE_COLOR: '0', ...env },
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += text));
    return new Promise((done) => child.on('close', (code) => done({ code, said })));
}

/* A stage may break before it can report. Then its output is the reason. */
function outcomeOf(name, { code, said }, read) {
    const broken = (why) => ({
        passed: 0,
        failures: [{ test: `${name}: ${why}`, why: said.trim() }],
        times: [],
    });
    try {
        const { passed, failures, times = [] } = read({ code, said });
        if (passed + failures.length === 0) return broken('ran no test');
        if (code && !failures.length) return broken(`ended with ${code}`);
        return { passed, failures, times };
    } catch (error) {
        return broken(error.message);
    }
}

const times = {};

async function runStage(name, { command, env, read }) {
    const start = performance.now();
    const outcome = outcomeOf(name, await run(command, env), read);
    const seconds = (performance.now() - start) / 1000;
    times[name] = { seconds, tests: outcome.times };
    const { passed, failures } = outcome;
    console.log(`${name}: ${passed} passed, ${failures.length} failed in ${seconds.toFixed(0)} s`);
    const lines =
        name === 'check'
            ? slowest(outcome.times)
            : [...byGroup(outcome.times), '', ...slowest(outcome.times)];
    if (outcome.times.length) console.log(lines.map((line) => `    ${line}`).join('\n'));
    if (name === 'browser' && !existsSync(SLDS2))
        console.log('    Left out: the stories on pages of SLDS 2, which npm run slds2 fetches.');
    for (const { test, why } of failures)
        console.log(`\n  ✘ ${test}\n${why.replace(/^/gm, '      ')}`);
    return outcome;
}

const storyCount = () =>
    Object.values(JSON.parse(readFileSync(INDEX, 'utf8')).entries).filter(
        ({ type }) => type === 'story',
    ).length;

const stages = Object.entries(chosenStages()).filter(
    ([name]) => !argv.includes('--only') || valueOf('--only').split(',').includes(name),
);
mkdirSync(REPORTS, { recursive: true });
let passed = 0;
let failed = 0;
try {
    if (stages.some(([name]) => name === 'browser')) findBrowser();
    for (const [name, stage] of stages) {
        const outcome = await runStage(name, stage);
        passed += outcome.passed;
        failed += outcome.failures.length;
    }
    if (
        stages.length === Object.keys(STAGES).length &&
        !argv.includes('--changed') &&
        existsSync(INDEX)
    ) {
        const components = bundles().filter((name) => isVisible(name)).length;
        const patterns = bundles().filter((name) => kindOf(name) === 'pattern').length;
        keepTimes(times, { components, stories: storyCount(), patterns });
    }
} catch (error) {
    console.log(error.message);
    failed += 1;
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed || !passed ? 1 : 0;
