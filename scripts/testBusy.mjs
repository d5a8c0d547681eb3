// The browser tests on a slow machine: on one core, beside a process that never rests, several times.
//   npm run test:busy -- 5            how many times; Linux only
//   npm run test:busy -- 5 -g dialog  and what Playwright is to run
// Run `npm run build` and `npm run build:browser` first.
import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from './kit.mjs';
import { readPlaywright } from './testReports.mjs';

const CORE = '0';
const PLAYWRIGHT = 'node_modules/@playwright/test/cli.js';
const REPORT = join(ROOT, 'test-results/reports/busy.json');
const [times = '5', ...more] = process.argv.slice(2);

if (spawnSync('taskset', ['--version']).error) {
    console.error('taskset is not there: this needs Linux and the package util-linux.');
    process.exit(1);
}
const onOneCore = (...command) => ['-c', CORE, process.execPath, ...command];
const busy = spawn('taskset', onOneCore('-e', 'for (;;);'), { stdio: 'ignore' });

function once(round) {
    const start = performance.now();
    const { status, stderr } = spawnSync('taskset', onOneCore(PLAYWRIGHT, 'test', ...more), {
        cwd: ROOT,
        env: { ...process.env, SALUS_REPORT: REPORT },
        encoding: 'utf8',
        maxBuffer: 2 ** 26,
    });
    const { passed, failures } = readPlaywright(REPORT);
    const minutes = ((performance.now() - start) / 60_000).toFixed(1);
    console.log(`${round}: ${passed} passed, ${failures.length} failed in ${minutes} minutes`);
    for (const { test, why } of failures)
        console.log(`  ✘ ${test}\n${why.replace(/^/gm, '      ')}`);
    if (status && !failures.length) console.log(stderr);
    return status === 0 && passed > 0;
}

let green = 0;
try {
    for (let round = 1; round <= Number(times); round += 1) green += once(round) ? 1 : 0;
} finally {
    busy.kill();
}
console.log(`${green} of ${times} runs were green`);
process.exitCode = green === Number(times) ? 0 : 1;
