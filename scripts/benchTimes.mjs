// Measures two or more kinds of field beside each other in one page, in rounds.
const STEPS = ['mount', 'update', 'showErrors', 'hideErrors', 'remove'];

export const median = (numbers) =>
    numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

/* Each kind runs first once in a while: what runs second finds the caches warm. */
const rotated = (kinds, round) => kinds.map((_, i) => kinds[(i + round) % kinds.length]);

/* Time of the page's own thread, not of the clock: a busy machine slows each kind, not equally. */
export async function threadTime(cdp) {
    const { metrics } = await cdp.send('Performance.getMetrics');
    const of = (name) => metrics.find((metric) => metric.name === name).value * 1000;
    return of('TaskDuration');
}

/* A full collection, twice: the first runs finalizers that leave garbage of their own. */
async function heap(cdp) {
    await cdp.send('HeapProfiler.collectGarbage');
    await cdp.send('HeapProfiler.collectGarbage');
    return (await cdp.send('Runtime.getHeapUsage')).usedSize;
}

const run = (page, step, given) =>
    page.evaluate(([name, words]) => globalThis.bench[name](...words), [step, given]);

async function timesOf(page, cdp, kind, count) {
    const times = {};
    for (const step of STEPS) {
        await cdp.send('HeapProfiler.collectGarbage');
        const before = await threadTime(cdp);
        await run(page, step, [kind, count]);
        times[step] = (await threadTime(cdp)) - before;
    }
    return { ...times, error: times.showErrors + times.hideErrors };
}

async function heapOf(page, cdp, kind, count) {
    const before = await heap(cdp);
    await run(page, 'mount', [kind, count]);
    const bytes = ((await heap(cdp)) - before) / count;
    await run(page, 'remove', [kind, count]);
    return bytes;
}

/**
 * What each kind costs in each round: `{ floor: [{ mount, update, error, remove, heap }] }`, in
 * milliseconds of the page's thread for all fields, and bytes of heap for one.
 */
export async function measured(page, kinds, { count, rounds, warmUp = 2 }) {
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
    const results = Object.fromEntries(kinds.map((kind) => [kind, []]));
    for (let round = -warmUp; round < rounds; round++) {
        const taken = {};
        for (const kind of rotated(kinds, round + warmUp)) {
            const times = await timesOf(page, cdp, kind, count);
            taken[kind] = { ...times, heap: await heapOf(page, cdp, kind, count) };
        }
        if (round >= 0) for (const kind of kinds) results[kind].push(taken[kind]);
    }
    return results;
}

/** The median of each round's own ratio, with the middle half of them. */
export function ratioOf(results, other, name) {
    const ratios = results
        .map((result, i) => result[name] / other[i][name])
        .toSorted((a, b) => a - b);
    const at = (part) => ratios[Math.floor((ratios.length - 1) * part)];
    return { middle: at(0.5), low: at(0.25), high: at(0.75) };
}
