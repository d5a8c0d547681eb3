// Where the time goes is told, and what a hundred components would take is worked out from it.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';
import { MOST_MINUTES, projected, report } from '../projection.mjs';
import { byGroup, secondsOfChildren, slowest } from '../testTimes.mjs';

const TIMES = [
    { test: 'a', group: 'one', ms: 1000 },
    { test: 'b', group: 'two', ms: 4000 },
    { test: 'c', group: 'one', ms: 2500 },
];

test('tells the slowest tests, and the time of each group', () => {
    assert.deepEqual(slowest(TIMES, 2), ['   4.0 s  b', '   2.5 s  c']);
    assert.deepEqual(byGroup(TIMES), ['   4.0 s  two (1)', '   3.5 s  one (2)']);
});

test('counts the processor time of what was started, where the system says it', () => {
    const before = secondsOfChildren();
    const spin = 'const end = Date.now() + 300; while (Date.now() < end);';
    execFileSync(process.execPath, ['-e', spin]);
    const after = secondsOfChildren();
    assert.ok(process.platform === 'linux' ? after > before : after === undefined);
});

const run = (cpu) => ({
    counts: { components: 20, stories: 100 },
    stages: {
        check: { seconds: 1, cpu: 10, tests: [{ test: 'scripts', group: 'scripts', ms: 1 }] },
        stories: { seconds: 1, cpu: 20, tests: [] },
        browser: {
            seconds: 1,
            cpu,
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
    const { holds, lines } = report(run(MOST_MINUTES * 60 * 2));
    assert.equal(holds, false);
    assert.match(lines.at(-1), /On 2 cores: 50\.9 minutes, of at most 10/);
});
