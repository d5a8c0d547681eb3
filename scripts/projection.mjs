// What the whole test run would take with a hundred components and five hundred stories, from what
// the last `npm test` took: npm run projection
// What grows with the stories, with the components and not at all is told apart. A part that grows is
// taken to do so in proportion, although some of each stays; and the run is taken as it was, although
// another load of the machine made it slower.
import { existsSync, readFileSync } from 'node:fs';
import { TIMES } from './testTimes.mjs';

const GOAL = { components: 100, stories: 500 };
export const MOST_MINUTES = 10;

/* Tests of the commands, of Storybook's plugin and of the sweep's own rules don't grow with the kit. */
const STAYS = /^(scripts|engines|contrast|storybook|rules)$/;
const BY_STORY = /^stories$/;

const factorOf = (group, { components, stories }) => {
    if (STAYS.test(group)) return 1;
    return BY_STORY.test(group) ? GOAL.stories / stories : GOAL.components / components;
};

/* A stage's time, shared out over its groups by how long their tests took: several run at once. */
function groupsOf([stage, { seconds, tests }]) {
    const groups = new Map();
    for (const { group, ms } of tests) groups.set(group, (groups.get(group) ?? 0) + ms);
    if (!groups.size) return [{ name: stage, group: 'build', now: seconds }];
    const total = [...groups.values()].reduce((sum, ms) => sum + ms, 0) || 1;
    return [...groups].map(([group, ms]) => ({
        name: `${stage}: ${group}`,
        group,
        now: (seconds * ms) / total,
    }));
}

/** Each part with its seconds now and then, the largest first. */
export const projected = ({ counts, stages }) =>
    Object.entries(stages)
        .flatMap(groupsOf)
        .map(({ name, group, now }) => ({ name, now, then: now * factorOf(group, counts) }))
        .sort((a, b) => b.then - a.then);

const sum = (parts, key) => parts.reduce((total, part) => total + part[key], 0);
const cell = (seconds) => `${seconds.toFixed(0)} s`.padStart(8);

/** The projection as lines, and whether it holds. */
export function report(times) {
    const parts = projected(times);
    const minutes = sum(parts, 'then') / 60;
    const { components, stories } = times.counts;
    const { cores, load } = times.machine;
    return {
        holds: minutes <= MOST_MINUTES,
        lines: [
            `Seconds with ${components} components and ${stories} stories, and with ${GOAL.components} and ${GOAL.stories}:`,
            ...parts.map(({ name, now, then }) => `${cell(now)}${cell(then)}  ${name}`),
            `${cell(sum(parts, 'now'))}${cell(sum(parts, 'then'))}  in all, measured on ${cores} cores at a load of ${load.toFixed(1)}`,
            `${minutes.toFixed(1)} minutes, of at most ${MOST_MINUTES}.`,
        ],
    };
}

function main() {
    if (!existsSync(TIMES)) {
        console.error('No whole run was timed yet: run npm test first.');
        process.exitCode = 1;
        return;
    }
    const { holds, lines } = report(JSON.parse(readFileSync(TIMES, 'utf8')));
    console.log(lines.join('\n'));
    if (!holds) process.exitCode = 1;
}

if (process.argv[1] === import.meta.filename) main();
