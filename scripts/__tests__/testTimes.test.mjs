// Where the time goes is told, and what a hundred components would take is worked out from it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MOST_MINUTES, projected, report } from '../projection.mjs';
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

const run = (seconds) => ({
    machine: { cores: 2, load: 2 },
    counts: { components: 20, stories: 100 },
    stages: {
        check: { seconds: 10, tests: [{ test: 'scripts', group: 'scripts', ms: 1 }] },
        stories: { seconds: 20, tests: [] },
        browser: {
            seconds,
            tests: [
                { test: 'x', group: 'stories', ms: 300 },
                { test: 'y', group: 'journeys', ms: 100 },
            ],
        },
    },
});

test('what grows with the stories, with the components and not at all is told apart', () => {
    const then = Object.fromEntries(projected(run(40)).map((part) => [part.name, part.then]));
    assert.deepEqual(then, {
        'browser: stories': 30 * 5,
        'browser: journeys': 10 * 5,
        stories: 20 * 5,
        'check: scripts': 10,
    });
});

test('the projection can fail', () => {
    assert.equal(report(run(40)).holds, true);
    const { holds, lines } = report(run(MOST_MINUTES * 60));
    assert.equal(holds, false);
    assert.equal(lines.at(-1), '51.8 minutes, of at most 10.');
});
