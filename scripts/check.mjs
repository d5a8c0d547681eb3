// Everything that can be checked without running the kit: npm run check
//   --fix          formats, and fixes what the linter can
//   --only a,b     runs some of the steps
// SALUS_FILES, a name on each line, has the steps that look at one file at a time look at these alone.
import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { LWC, ROOT } from './kit.mjs';

const PRETTIER = 'node_modules/prettier/bin/prettier.cjs';
const CSPELL = 'node_modules/cspell/bin.mjs';
const SPELLED = 'node_modules/.cache/salus/spelling.json';
const ESLINT = 'node_modules/eslint/bin/eslint.js';
const KNIP = 'node_modules/knip/bin/knip.js';
const STYLELINT = 'node_modules/stylelint/bin/stylelint.mjs';
const TSC = 'node_modules/typescript/bin/tsc';
const isFixing = process.argv.includes('--fix');
const TESTED = ['scripts', 'packages/salus-migrate'].map((name) => join(ROOT, name, '__tests__'));
const scriptTests = TESTED.filter((folder) => existsSync(folder)).flatMap((folder) =>
    readdirSync(folder)
        .filter((file) => file.endsWith('.test.mjs'))
        .map((file) => join(folder, file)),
);

const FILES = process.env.SALUS_FILES?.split('\n').filter(Boolean);
const SORTS = {
    format: /./,
    lint: /\.(ts|mjs|js|cjs|html)$/,
    styles: /\/lwc\/.*\.css$/,
    spelling: /./,
};
const filesOf = (name, whole) => FILES?.filter((file) => SORTS[name].test(file)) ?? [whole];

/* Two at a time, in this order: the longest first, so that neither is left waiting for it at the end. */
const STEPS = {
    scripts: ['--test', ...scriptTests],
    build: ['scripts/build.mjs'],
    lint: [ESLINT, '--no-warn-ignored', ...filesOf('lint', '.'), ...(isFixing ? ['--fix'] : [])],
    format: [
        PRETTIER,
        isFixing ? '--write' : '--check',
        '--log-level',
        'warn',
        '--ignore-unknown',
        ...filesOf('format', '.'),
    ],
    types: [TSC, '-p', 'tsconfig.json'],
    budgets: ['scripts/checkBudgets.mjs'],
    package: ['scripts/package.mjs'],
    unused: [KNIP],
    spelling: [
        CSPELL,
        '--no-progress',
        '--no-must-find-files',
        '--cache',
        '--cache-location',
        SPELLED,
        ...filesOf('spelling', '.'),
    ],
    consumer: [TSC, '-p', 'test-support/consumer'],
    words: ['scripts/checks/vocabulary.mjs'],
    bundles: ['scripts/checkBundles.mjs'],
    flow: ['scripts/flow.mjs', '--check'],
    core: [TSC, '-p', 'tsconfig.core.json'],
    contrast: ['scripts/checkContrast.mjs'],
    layers: ['scripts/checkLayers.mjs'],
    styles: [STYLELINT, ...filesOf('styles', `${LWC}/**/*.css`)],
    engines: ['scripts/engines.mjs'],
};

/* What reads build/ waits until it is there; the package, until the budgets have compiled it. */
const AFTER = { consumer: 'build', budgets: 'build', package: 'budgets' };

/* Of the tests of the scripts, only those that failed. */
const brief = (said) => said.replace(/^# Subtest: .*\nok [\s\S]*?^ {2}\.\.\.\n/gm, '').trim();

function run(name, command) {
    const start = performance.now();
    const child = spawn(process.execPath, command, { cwd: ROOT });
    let said = '';
    child.stdout.on('data', (text) => (said += text));
    child.stderr.on('data', (text) => (said += text));
    return new Promise((done) => {
        child.on('close', (code) => {
            const seconds = ((performance.now() - start) / 1000).toFixed(1);
            console.log(`${code ? 'FAIL' : 'ok  '}  ${name.padEnd(9)} ${seconds.padStart(5)} s`);
            if (code || /warning/.test(said)) console.log(brief(said).replace(/^/gm, '      '));
            done(code === 0);
        });
    });
}

async function runAll(waiting) {
    const started = {};
    const work = async () => {
        for (let step = waiting.shift(); step; step = waiting.shift()) {
            const [name, command] = step;
            await started[AFTER[name]];
            started[name] = run(name, command);
            await started[name];
        }
    };
    await Promise.all(Array.from({ length: Math.min(2, availableParallelism()) }, work));
    return Promise.all(Object.values(started));
}

const only = process.argv[process.argv.indexOf('--only') + 1]?.split(',');
const unknown = process.argv.includes('--only')
    ? (only ?? ['']).filter((name) => !(name in STEPS))
    : process.argv.slice(2).filter((option) => option !== '--fix');
if (unknown.length) {
    console.log(
        `${unknown.join(', ')} is no step or option. The steps are: ${Object.keys(STEPS).join(', ')}`,
    );
    process.exit(1);
}
/* Without a file of its kind a step has nothing to do, and the tool may take that for everything. */
const hasFiles = (name) => !SORTS[name] || filesOf(name, '.').length > 0;
const isChosen = ([name, [script]]) =>
    (!process.argv.includes('--only') || only?.includes(name)) &&
    (!script.startsWith('scripts/') || existsSync(script)) &&
    hasFiles(name);

process.chdir(ROOT);
const results = await runAll(Object.entries(STEPS).filter(isChosen));
const failed = results.filter((isRight) => !isRight).length;
console.log(`${results.length - failed} passed, ${failed} failed`);
process.exitCode = failed || !results.length ? 1 : 0;
