// Where the time of `npm test` goes: each stage, each of its groups, and the tests that took
// longest. It is kept in test-results/reports/times.json for `npm run projection`.
import { writeFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './kit.mjs';

export const TIMES = join(ROOT, 'test-results/reports/times.json');
const MOST = 5;

const seconds = (ms) => `${(ms / 1000).toFixed(1)} s`.padStart(8);

/** The tests that took longest, as lines. */
export const slowest = (times, most = MOST) =>
    [...times]
        .sort((a, b) => b.ms - a.ms)
        .slice(0, most)
        .map(({ test, ms }) => `${seconds(ms)}  ${test}`);

/** The time of each group, the longest first, as lines. */
export function byGroup(times) {
    const groups = new Map();
    for (const { group, ms } of times) {
        const { total, count } = groups.get(group) ?? { total: 0, count: 0 };
        groups.set(group, { total: total + ms, count: count + 1 });
    }
    return [...groups]
        .sort(([, a], [, b]) => b.total - a.total)
        .map(([group, { total, count }]) => `${seconds(total)}  ${group} (${count})`);
}

/** Keeps what a whole run took, and how busy the machine was: the load is 2 where both cores are ours. */
export function keepTimes(stages, counts) {
    const machine = { cores: availableParallelism(), load: loadavg()[0] };
    writeFileSync(TIMES, `${JSON.stringify({ machine, counts, stages }, null, 4)}\n`);
}
