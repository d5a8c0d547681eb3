// Tries many broken inputs, made from a fixed seed, and finds nothing: npm run fuzz
//   --only fhir   the test files whose path has this in it
//   --workers 4   on so many processors; else on all
//   --seed 7      other inputs than the usual ones; a test that fails prints its seed
// The tests are in test-support/fuzz; `npm test` runs the same with a sample. An input that never ends
// is stopped after --minutes (60), and then the run has failed.
import { spawn } from 'node:child_process';
import { parseArgs } from 'node:util';
import { ROOT } from './kit.mjs';

const { values: options } = parseArgs({
    options: {
        only: { type: 'string', default: '' },
        seed: { type: 'string' },
        workers: { type: 'string', default: '100%' },
        minutes: { type: 'string', default: '60' },
    },
});

const tests = `test-support/fuzz/__tests__/.*${options.only}`;
const args = [tests, '--verbose', `--maxWorkers=${options.workers}`];
const jest = spawn(process.execPath, ['node_modules/jest/bin/jest.js', ...args], {
    cwd: ROOT,
    env: {
        ...process.env,
        SALUS_FUZZ: 'whole',
        ...(options.seed && { SALUS_FUZZ_SEED: options.seed }),
    },
    stdio: 'inherit',
    detached: true, // A group of its own, so that a worker that never ends is stopped with it.
});

const watchdog = setTimeout(
    () => {
        console.error(`Not ended after ${options.minutes} minutes: an input may never end.`);
        process.kill(-jest.pid, 'SIGKILL');
    },
    Number(options.minutes) * 60_000,
);

for (const signal of ['SIGINT', 'SIGTERM'])
    process.on(signal, () => process.kill(-jest.pid, signal));

jest.on('exit', (code) => {
    clearTimeout(watchdog);
    process.exitCode = code ?? 1;
});
