// Reads what each stage of `npm test` reports: how many tests passed, which failed and why, and how long
// each took. A test's group is its project or the name of the check. A skipped test counts as failed.
import { readFileSync } from 'node:fs';

const COLOURS = /\u001b\[[0-9;]*m/g;
const plain = (text = '') => text.replace(COLOURS, '');
const readReport = (file) => JSON.parse(readFileSync(file, 'utf8'));

/** `npm run check` prints a line for each check, and under it what is wrong. */
export function readChecks(said) {
    const parts = said
        .split(/^(?=(?:ok {2}|FAIL) )/m)
        .filter((part) => /^(ok {2}|FAIL) /.test(part));
    const failed = parts.filter((part) => part.startsWith('FAIL'));
    const failures = failed.map((part) => {
        const [first, ...rest] = part.trim().split('\n');
        return { test: `check ${first.split(/\s+/)[1]}`, why: rest.join('\n') };
    });
    const times = parts.map((part) => {
        const [, test, seconds] = part.split(/\s+/);
        return { test, group: test, ms: Number(seconds) * 1000 };
    });
    return { passed: parts.length - failed.length, failures, times };
}

/* `salusField/planted.test.ts`: several bundles have a file of one name. */
const shortName = (file) =>
    file
        .split('/')
        .filter((part) => part !== '__tests__')
        .slice(-2)
        .join('/');

/** Jest's own report. A file that could not be run counts as one failed test. */
export function readJest(file) {
    const { testResults } = readReport(file);
    const failures = [];
    const times = [];
    let passed = 0;
    for (const { name, message, assertionResults, startTime, endTime } of testResults) {
        const short = shortName(name);
        times.push({ test: short, group: 'units', ms: (endTime ?? 0) - (startTime ?? 0) });
        if (!assertionResults.length) failures.push({ test: short, why: plain(message) });
        for (const { status, fullName, failureMessages } of assertionResults) {
            if (status === 'passed') passed += 1;
            else
                failures.push({
                    test: `${short}: ${fullName}`,
                    why: plain(failureMessages.join('\n')) || status,
                });
        }
    }
    return { passed, failures, times };
}

function* specsIn({ specs = [], suites = [] }, path = []) {
    for (const spec of specs) yield { spec, path };
    for (const suite of suites) yield* specsIn(suite, [...path, suite.title]);
}

/** Playwright's own report. A test that never ran counts as failed. */
export function readPlaywright(file) {
    const { suites, errors } = readReport(file);
    const failures = errors.map(({ message }) => ({ test: 'browser', why: plain(message) }));
    const times = [];
    let passed = 0;
    for (const { spec, path } of suites.flatMap((suite) => [...specsIn(suite, [suite.title])])) {
        for (const { status, results, projectName: group } of spec.tests) {
            const ms = results.reduce((sum, { duration = 0 }) => sum + duration, 0);
            times.push({ test: `${path[0]}: ${spec.title}`, group, ms });
            if (status === 'expected') {
                passed += 1;
                continue;
            }
            const why = results
                .flatMap((result) => result.errors)
                .map(({ message }) => plain(message));
            failures.push({
                test: [...path, spec.title].join(' › '),
                why: why.join('\n') || 'did not run',
            });
        }
    }
    return { passed, failures, times };
}

/** A stage that is one step: it worked or it didn't. */
export const readStep =
    (test) =>
    ({ code, said }) =>
        code ? { passed: 0, failures: [{ test, why: said.trim() }] } : { passed: 1, failures: [] };
