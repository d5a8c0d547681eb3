// What the whole test run would take with a hundred components, five hundred stories and seven
// patterns, from what the last `npm test` took: npm run projection
// Each test and each check belongs to a component, a story or a pattern, of which there will be more, or
// to none. What a stage took beside its tests is its start, which stays.
import { existsSync, readFileSync } from 'node:fs';
import { closureOf, usersOf } from './changed.mjs';
import { isVisible, kindOf } from './kit.mjs';
import { TIMES } from './testTimes.mjs';

const GOAL = { component: 100, story: 500, pattern: 7, nothing: 1 };
export const MOST_MINUTES = 10;

export const ASSUMPTIONS = [
    'a new component, story or pattern takes what one of today takes on average;',
    'checks of the whole tree and the build grow with the components, and the build of the stories with the stories, their start included;',
    'units of a bundle that only patterns use, the journeys of booking and the heap are a pattern’s, and each pattern will have as many;',
    'the checks of the scripts, of Storybook’s plugin and of the sweep’s own rules stay, and so does the start of units and browser;',
    'the machine is as fast, and as busy, as in that run.',
];

const STAYS = /^(scripts|engines|contrast|storybook|rules)$/;
const OF_COMPONENTS = /^(salus[A-Z]\w*|plainForm|docsPages)\.spec\.ts:/;

/* A bundle is a pattern's when nothing else that is shown uses it. */
function ownerOf(bundle, users) {
    if (/^(countedWork|fuzz)$/.test(bundle)) return 'nothing';
    const shown = [...closureOf([bundle], users)].filter((name) => isVisible(name));
    const isShared = shown.some((name) => kindOf(name) !== 'pattern');
    return shown.length && !isShared ? 'pattern' : 'component';
}

/* Of a browser test's title: a booking is a pattern's, also in the sandbox. */
function ofBrowser({ group, test }) {
    if (group === 'stories') return 'story';
    if (group === 'gateB') return /\bbooked\b/.test(test) ? 'pattern' : 'component';
    return group === 'journeys' && !OF_COMPONENTS.test(test) ? 'pattern' : 'component';
}

function growsWith(stage, test, users) {
    if (STAYS.test(test.group)) return 'nothing';
    if (stage === 'units') return ownerOf(test.test.split('/')[0], users);
    return stage === 'browser' ? ofBrowser(test) : 'component';
}

/* Several tests run at once: their share of the stage's time is what they took on so many cores. */
function partsOf(stage, { seconds, tests }, cores, users) {
    if (!tests.length) return [{ name: stage, by: 'story', now: seconds }];
    const spent = tests.reduce((sum, { ms }) => sum + ms, 0) / 1000;
    const share = Math.min(1 / Math.min(2, cores), seconds / spent);
    const parts = new Map();
    for (const test of tests) {
        const by = growsWith(stage, test, users);
        const name = `${stage}: ${test.group}`;
        const part = parts.get(name + by) ?? { name, by, now: 0 };
        parts.set(name + by, { ...part, now: part.now + (test.ms / 1000) * share });
    }
    const start = { name: `${stage}: start`, by: 'nothing', now: seconds - spent * share };
    return [...parts.values(), start];
}

/** Each part with what it grows with, and its seconds now and then, the largest first. */
export const projected = ({ counts, machine, stages }, users = usersOf()) => {
    const today = {
        component: counts.components,
        story: counts.stories,
        pattern: counts.patterns,
        nothing: 1,
    };
    return Object.entries(stages)
        .flatMap(([stage, took]) => partsOf(stage, took, machine.cores, users))
        .map((part) => ({ ...part, then: (part.now * GOAL[part.by]) / today[part.by] }))
        .sort((a, b) => b.then - a.then);
};

const sum = (parts, key) => parts.reduce((total, part) => total + part[key], 0);
const cell = (seconds) => `${seconds.toFixed(0)} s`.padStart(8);
const growth = { component: ', by component', story: ', by story', pattern: ', by pattern' };

/** The projection as lines, and whether it holds. */
export function report(times, users) {
    const parts = projected(times, users);
    const minutes = sum(parts, 'then') / 60;
    const { components, stories, patterns } = times.counts;
    const { cores, load } = times.machine;
    return {
        holds: minutes <= MOST_MINUTES,
        lines: [
            `Seconds with ${components} components, ${stories} stories and ${patterns} patterns, and with ` +
                `${GOAL.component}, ${GOAL.story} and ${GOAL.pattern}:`,
            ...parts.map(
                ({ name, by, now, then }) =>
                    `${cell(now)}${cell(then)}  ${name}${growth[by] ?? ''}`,
            ),
            `${cell(sum(parts, 'now'))}${cell(sum(parts, 'then'))}  in all, measured on ${cores} cores at a load of ${load.toFixed(1)}`,
            'It is taken that',
            ...ASSUMPTIONS.map((line) => `  - ${line}`),
            `${minutes.toFixed(1)} minutes, of at most ${MOST_MINUTES}.`,
        ],
    };
}

function main() {
    const times = existsSync(TIMES) ? JSON.parse(readFileSync(TIMES, 'utf8')) : undefined;
    if (!times?.counts.patterns) {
        console.error('No whole run was timed yet: run npm test first.');
        process.exitCode = 1;
        return;
    }
    const { holds, lines } = report(times);
    console.log(lines.join('\n'));
    if (!holds) process.exitCode = 1;
}

if (process.argv[1] === import.meta.filename) main();
