// What each part of a text field costs: measured without it, and sampled function by function.
import { gzipSync } from 'node:zlib';
import { entry, STYLES } from './benchBundle.mjs';
import { measured, median } from './benchTimes.mjs';

const MOST = 45;
const RUNS = 5;
/* Two whole copies: what differs between them is noise. */
const WHOLE = 'whole';
const NOISE = 'nothing: this is noise';
const FLOOR = 'all: this is the floor';
const HOST = /\/(salusHost\w+)\//;

const cell = (text) => String(text).padStart(11);

/* The parts that can be left out: the styles, and each bundle that talks to the page. */
async function omissible(component) {
    const { inputs } = await entry(component);
    const hosts = Object.keys(inputs).map((file) => HOST.exec(file)?.[1]);
    return [STYLES, ...new Set(hosts.filter(Boolean))];
}

const bytesOf = async (component) => gzipSync((await entry(component)).code, { level: 9 }).length;

/** What is saved by leaving each part out; the floor is without all of it. */
export async function partsOf({ salus, floor }, open, { count, rounds }) {
    const without = (part) => [part, `${salus}?without=${part}`];
    const parts = (await omissible(salus)).map(without);
    const kinds = Object.fromEntries([without(WHOLE), without(NOISE), [FLOOR, floor], ...parts]);
    const page = await open(kinds, { minify: true });
    const { [WHOLE]: whole, ...results } = await measured(page, Object.keys(kinds), {
        count,
        rounds,
    });
    await page.close();
    const bytes = await bytesOf(salus);
    const lines = [];
    for (const [part, taken] of Object.entries(results)) {
        const saved = (name) => median(whole.map((round, i) => round[name] - taken[i][name]));
        const times = ['mount', 'error', 'remove'].map((name) => saved(name).toFixed(1));
        const sizes = [Math.round(saved('heap')), bytes - (await bytesOf(kinds[part]))];
        lines.push(`${[...times, ...sizes].map(cell).join('')}  ${part}`);
    }
    return [
        `\nWhat each part costs: saved without it, native shadow, ${count} fields, ${rounds} rounds`,
        `${['mount, ms', 'error, ms', 'remove, ms', 'heap, B', 'gzip, B'].map(cell).join('')}  part`,
        ...lines,
    ].join('\n');
}

/* Each sample counts once for its own function, and once for every function that called it. */
function timesOf({ nodes, samples, timeDeltas }) {
    const parents = new Map(
        nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])),
    );
    const names = new Map(
        nodes.map(({ id, callFrame }) => [id, callFrame.functionName || '(anonymous)']),
    );
    const own = new Map();
    const total = new Map();
    const add = (times, name, i) =>
        times.set(name, (times.get(name) ?? 0) + timeDeltas[i] / 1000 / RUNS);
    samples.forEach((id, i) => {
        add(own, names.get(id), i);
        const callers = new Set();
        for (let one = id; one; one = parents.get(one)) callers.add(names.get(one));
        for (const name of callers) add(total, name, i);
    });
    return { own, total };
}

/** Profiles a few lives of a field, and returns a table of milliseconds for each function. */
export async function functionsOf(page, count, kind = 'salus') {
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('Profiler.enable');
    await cdp.send('Profiler.setSamplingInterval', { interval: 100 });
    await cdp.send('Profiler.start');
    for (let i = 0; i < RUNS; i++) {
        await page.evaluate(
            async (given) => {
                for (const step of ['mount', 'showErrors', 'hideErrors', 'remove'])
                    await globalThis.bench[step](...given);
            },
            [kind, count],
        );
    }
    const { profile } = await cdp.send('Profiler.stop');
    await page.close();
    const { own, total } = timesOf(profile);
    const rows = [...total].sort(([, a], [, b]) => b - a).slice(0, MOST);
    const milliseconds = (time = 0) => cell(time.toFixed(1));
    return [
        `\nFunction by function: mount, show and hide errors, remove ${count} fields, milliseconds`,
        `${cell('with')}${cell('own')}  function`,
        ...rows.map(
            ([name, time]) => `${milliseconds(time)}${milliseconds(own.get(name))}  ${name}`,
        ),
    ].join('\n');
}
