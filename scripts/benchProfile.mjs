// Where the time of mounting goes: the functions with the most time of their own.
const MOST = 40;

/** Profiles a few mounts of a kind, and returns a table of functions and milliseconds. */
export async function profileOf(page, count, kind = 'salus') {
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('Profiler.enable');
    await cdp.send('Profiler.setSamplingInterval', { interval: 100 });
    await cdp.send('Profiler.start');
    const RUNS = 5;
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
    const names = new Map(
        profile.nodes.map(({ id, callFrame }) => [id, callFrame.functionName || '(anonymous)']),
    );
    const own = new Map();
    profile.samples.forEach((id, i) => {
        const name = names.get(id);
        own.set(name, (own.get(name) ?? 0) + profile.timeDeltas[i] / 1000 / RUNS);
    });
    const rows = [...own].sort(([, a], [, b]) => b - a).slice(0, MOST);
    return rows.map(([name, time]) => `${time.toFixed(1).padStart(8)} ms  ${name}`).join('\n');
}
