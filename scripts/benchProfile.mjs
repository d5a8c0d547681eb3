// Where the time of mounting goes: each function's own time, and its time with what it calls.
const MOST = 45;
const RUNS = 5;

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

/** Profiles a few mounts and removals, and returns a table of milliseconds for each. */
export async function profileOf(page, count, kind = 'salus') {
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('Profiler.enable');
    await cdp.send('Profiler.setSamplingInterval', { interval: 100 });
    await cdp.send('Profiler.start');
    for (let i = 0; i < RUNS; i++) {
        await page.evaluate(
            async (given) => {
                await globalThis.bench.mount(given);
                await globalThis.bench.remove();
            },
            [kind, count],
        );
    }
    const { profile } = await cdp.send('Profiler.stop');
    const { own, total } = timesOf(profile);
    const rows = [...total].sort(([, a], [, b]) => b - a).slice(0, MOST);
    const cell = (time = 0) => time.toFixed(1).padStart(9);
    return [
        '     with     own',
        ...rows.map(([name, time]) => `${cell(time)}${cell(own.get(name))}  ${name}`),
    ].join('\n');
}
