// Where the time goes is told, and what a hundred components would take is worked out from it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ASSUMPTIONS, MOST_MINUTES, projected, report } from '../projection.mjs';
import { byGroup, slowest } from '../testTimes.mjs';

const TIMES = [
    { test: 'a', group: 'one', ms: 1000 },
    { test: 'b', group: 'two', ms: 4000 },
    { test: 'c', group: 'one', ms: 2500 },
];

test('tells the slowest tests, and the time of each group', () => {
    assert.deepEqual(slowest(TIMES, 2), ['   4.0 s  b', '   2.5 s  c']);
    assert.deepEqual(byGroup(TIMES), ['   4.0 s  two (1)', '   3.5 s  one (2)']);
});

/* Tests of the kit's own pattern, of a core that only it uses, and of a component. */
const USERS = new Map([['salusCoreVisit', new Set(['salusPatternScheduling'])]]);
const run = (seconds) => ({
    machine: { cores: 2, load: 2 },
    counts: { components: 20, stories: 100, patterns: 1 },
    stages: {
        check: {
            seconds: 20,
            tests: [
                { test: 'scripts', group: 'scripts', ms: 20_000 },
                { test: 'lint', group: 'lint', ms: 10_000 },
            ],
        },
        units: {
            seconds: 12,
            tests: [
                { test: 'salusCoreVisit/a.test.ts', group: 'units', ms: 2000 },
                { test: 'salusButton/a.test.ts', group: 'units', ms: 4000 },
            ],
        },
        stories: { seconds: 20, tests: [] },
        browser: {
            seconds,
            tests: [
                { test: 'stories.spec.ts: x', group: 'stories', ms: 30_000 },
                { test: 'salusButton.spec.ts: x', group: 'journeys', ms: 4000 },
                { test: 'booking.spec.ts: x', group: 'journeys', ms: 6000 },
                { test: 'gateB.spec.ts: a visit is booked', group: 'gateB', ms: 1000 },
                { test: 'gateB.spec.ts: salusButton mounts', group: 'gateB', ms: 3000 },
            ],
        },
    },
});

test('what grows with the components, the stories, the patterns and not at all is told apart', () => {
    const parts = projected(run(30), USERS);
    const then = Object.fromEntries(parts.map(({ name, by, then: s }) => [`${name}, ${by}`, s]));
    assert.deepEqual(then, {
        'check: scripts, nothing': 10,
        'check: lint, component': 5 * 5,
        'check: start, nothing': 5,
        'units: units, pattern': 7,
        'units: units, component': 2 * 5,
        'units: start, nothing': 9,
        'stories, story': 20 * 5,
        'browser: stories, story': 15 * 5,
        'browser: journeys, component': 2 * 5,
        'browser: journeys, pattern': 3 * 7,
        'browser: gateB, pattern': 0.5 * 7,
        'browser: gateB, component': 1.5 * 5,
        'browser: start, nothing': 8,
    });
});

test('tests that took more than the cores have are what the stage took', () => {
    const parts = projected(run(11), USERS).filter(({ name }) => name.startsWith('browser'));
    assert.equal(Math.round(parts.reduce((sum, { now }) => sum + now, 0)), 11);
});

test('the projection can fail, and says what it takes for granted', () => {
    assert.equal(report(run(30), USERS).holds, true);
    const { holds, lines } = report(run(MOST_MINUTES * 60), USERS);
    assert.equal(holds, false);
    assert.equal(lines.at(-1), '14.3 minutes, of at most 10.');
    for (const assumption of ASSUMPTIONS) assert.ok(lines.includes(`  - ${assumption}`));
});
