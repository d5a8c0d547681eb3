// What the kit costs over the smallest hand-written LWC, as ratios: npm run bench
//   --count 1000 --runs 15 --profile   (the profile names the functions in which a mount's time goes)
// Needs `npm run build`. Both kinds run alternately in one page, with the engine's production build.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { transformSync } from '@lwc/compiler';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { BROWSER_ARGUMENTS, findBrowser } from './browser.mjs';
import { LWC, ROOT } from './kit.mjs';
import { sourceLabels } from './labels.mjs';
import { profileOf } from './benchProfile.mjs';

const FOLDERS = [join(ROOT, 'build', LWC), join(ROOT, 'test-support/bench')];
const labels = sourceLabels();
const { values: options } = parseArgs({
    options: {
        count: { type: 'string', default: '1000' },
        runs: { type: 'string', default: '15' },
        profile: { type: 'boolean', default: false },
    },
});

const bundleOf = (file) => file.split('/').at(-2);
const isComponent = (file) =>
    FOLDERS.some((folder) => file.startsWith(`${folder}/`)) && !file.endsWith('bench.js');

function fileOf(name, ending) {
    const files = FOLDERS.map((folder) => join(folder, name, `${name}.${ending}`));
    return files.find((file) => existsSync(file)) ?? files[0];
}

function compiled(file) {
    if (!existsSync(file)) return 'export default undefined';
    const scopedStyles = file.includes('.scoped.css');
    const options = { name: bundleOf(file), namespace: 'c', apiVersion: 66, scopedStyles };
    return transformSync(readFileSync(file, 'utf8'), file, options).code;
}

const lwc = {
    name: 'lwc',
    setup(esbuild) {
        const ours = (path) => ({ path, namespace: 'lwc' });
        esbuild.onResolve({ filter: /^lwc$/ }, () =>
            esbuild.resolve('@lwc/engine-dom', { kind: 'import-statement', resolveDir: ROOT }),
        );
        esbuild.onResolve({ filter: /^c\// }, ({ path, importer }) =>
            ours(fileOf(path.slice(2), importer.endsWith('.css') ? 'css' : 'js')),
        );
        esbuild.onResolve({ filter: /^@salesforce\/label\// }, ({ path }) => ({
            path,
            namespace: 'label',
        }));
        esbuild.onResolve({ filter: /^\./, namespace: 'lwc' }, ({ path, importer }) => {
            const file = join(importer, '..', path.split('?')[0]);
            return ours(/\.(js|html|css)$/.test(file) ? file : `${file}.js`);
        });
        esbuild.onLoad({ filter: /.*/, namespace: 'lwc' }, ({ path }) => ({
            contents: isComponent(path) ? compiled(path) : readFileSync(path, 'utf8'),
            resolveDir: ROOT,
        }));
        esbuild.onLoad({ filter: /.*/, namespace: 'label' }, ({ path }) => ({
            contents: `export default ${JSON.stringify(labels.get(path.split('.')[1])?.value ?? '')}`,
        }));
    },
};

async function bundled() {
    const { outputFiles } = await build({
        entryPoints: [join(ROOT, 'test-support/bench/bench.js')],
        bundle: true,
        write: false,
        format: 'iife',
        plugins: [lwc],
        define: { 'process.env.NODE_ENV': '"production"', 'import.meta.env.SSR': 'false' },
    });
    return outputFiles[0].text;
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
const STEPS = ['mount', 'update', 'remove'];

/* Time of the page's own thread, not of the clock: a busy machine slows both kinds, not equally. */
async function metricsOf(cdp) {
    const { metrics } = await cdp.send('Performance.getMetrics');
    const of = (name) => metrics.find((metric) => metric.name === name).value * 1000;
    return {
        all: of('TaskDuration'),
        style: of('RecalcStyleDuration'),
        layout: of('LayoutDuration'),
    };
}

async function timeOf(page, cdp, step, given) {
    await page.evaluate(() => globalThis.gc());
    const before = await metricsOf(cdp);
    await page.evaluate(([name, words]) => globalThis.bench[name](words), [step, given]);
    const after = await metricsOf(cdp);
    return Object.fromEntries(Object.keys(after).map((part) => [part, after[part] - before[part]]));
}

async function measured(page, count, runs) {
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
    const times = { salus: [], floor: [] };
    for (let turn = -2; turn < runs; turn++) {
        // Each kind goes first in every other turn; the first two turns warm the engine up.
        for (const kind of turn % 2 ? ['floor', 'salus'] : ['salus', 'floor']) {
            const time = {};
            for (const step of STEPS) time[step] = await timeOf(page, cdp, step, [kind, count]);
            if (turn >= 0) times[kind].push(time);
        }
    }
    return times;
}

function print(times, count) {
    const runs = times.salus.length;
    console.log(`${count} text fields, median of ${runs} runs, milliseconds of the page's thread`);
    console.log('           salus    floor    ratio   of which style and layout');
    for (const step of STEPS) {
        const part = (kind, name) => median(times[kind].map((time) => time[step][name]));
        const [salus, floor] = ['salus', 'floor'].map((kind) => part(kind, 'all'));
        const cells = [salus.toFixed(1), floor.toFixed(1), (salus / floor).toFixed(2)];
        const parts = ['salus', 'floor'].map(
            (kind) => `${part(kind, 'style').toFixed(1)} + ${part(kind, 'layout').toFixed(1)}`,
        );
        const line = cells.map((cell) => cell.padStart(9)).join('');
        console.log(`${step.padEnd(8)}${line}   ${parts.join(', floor ')}`);
    }
    const [salus, floor] = ['salus', 'floor'].map((kind) =>
        median(times[kind].map(({ mount }) => mount.all)),
    );
    console.log(`\nTo show them costs ${(salus / floor).toFixed(2)} times the least there can be.`);
}

const args = [...BROWSER_ARGUMENTS, '--js-flags=--expose-gc'];
const browser = await chromium.launch({ executablePath: findBrowser(), args });
const page = await browser.newPage();
page.on('pageerror', (error) => console.error(error.message));
await page.setContent('<!doctype html><html lang="en"><title>Bench</title><body></body></html>');
await page.addScriptTag({ content: await bundled() });
const count = Number(options.count);
print(await measured(page, count, Number(options.runs)), count);
if (options.profile) console.log(await profileOf(page, count));
await browser.close();
