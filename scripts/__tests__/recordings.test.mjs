// What the recordings of Orca have to say: docs/speech/intake.md and visit.md are written by
// `npm run speech:intake` and `speech:visit`, and hold what was heard.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { ROOT } from '../kit.mjs';

/* The rows of the table: what was done, and what was heard. */
function rowsOf(file) {
    const text = readFileSync(join(ROOT, 'docs/speech', file), 'utf8');
    return text
        .split('\n')
        .filter((line) => /^\| \d+ /.test(line))
        .map((line) => line.split('|').map((cell) => cell.trim()))
        .map(([, , key, done, heard]) => ({ key, done, heard }));
}

for (const file of ['intake.md', 'intake-firefox.md'])
    test(`an error is heard once, and not once it is mended: ${file}`, () => {
        const rows = rowsOf(file);
        const heardOn = (done) => rows.find((row) => row.done === done)?.heard ?? '';
        assert.match(heardOn('goes on without an answer'), /Answers to check: \d+/);
        assert.match(heardOn('to the first error'), /Who is the visit for\? Choose an answer/);
        const followed = heardOn('follows it');
        assert.match(followed, /Who is the visit for\?/);
        assert.equal(followed.match(/Error: Choose an answer/g)?.length, 1);
        assert.doesNotMatch(heardOn('answers'), /Error/);
        assert.match(
            heardOn('to the next question, which has no answer either'),
            /Error: Enter an answer/,
        );
        assert.doesNotMatch(heardOn('back to what was answered'), /Error/);
        assert.doesNotMatch(heardOn('to the first error that is left'), /Who is the visit for/);
    });

const visit = rowsOf('visit.md');
const heardOf = (rows, key) => {
    const row = rows.find((one) => one.key === key);
    assert.ok(row, `no ${key}`);
    return row.heard.split(' / ');
};
const isShared = visit.findLastIndex(({ key }) => key === 'ctrl+alt+b');
const alone = visit.slice(0, isShared);
const shared = visit.slice(isShared);

test('a visit is heard: each thing that others do once, by itself', () => {
    const heard = {
        'Let the person in': ['You are being let in'],
        'Ask for their microphone': ['The clinic asks you to turn on your microphone'],
        'An interpreter joins': ['Ben Ode CANARY joined'],
        'Eight people join': ['Guest 1 CANARY, Guest 2 CANARY and 6 others joined'],
        'The clinician raises a hand': ['Dr. Ana Ruiz CANARY raised a hand'],
        'Record the visit': ['This visit is being recorded'],
        'The network is lost': ['Connection lost. Trying to reconnect.'],
        'The network is back': ['Connected again'],
        'The microphone is unplugged': ['Your microphone is no longer connected'],
        'The connection is poor': ['Poor connection'],
    };
    for (const [act, said] of Object.entries(heard))
        assert.deepEqual(heardOf(alone, `act:${act}`), said);
    assert.match(
        heardOf(alone, 'act:The clinician writes a message').join(),
        /^Message from Dr\. Ana Ruiz CANARY: [^/]+$/,
    );
});

test('a visit is heard: a pressed button by its state and in a word, and captions never', () => {
    const presses = alone.filter(({ key }) => key === 'space').map(({ heard }) => heard);
    assert.deepEqual(presses, [
        'not pressed / Microphone off',
        'pressed / Microphone on',
        'pressed / Captions on',
    ]);
    assert.match(heardOf(alone, 'act:The clinician speaks, with captions').join(), /^\(silence/);
});

test('a visit is heard: nothing old when the question before leaving is closed', () => {
    assert.deepEqual(heardOf(alone, 'Escape'), [
        'Visit controls tool bar',
        'Leave the visit push button.',
        'Focus mode',
        'You are still in the visit',
    ]);
    assert.match(alone.at(-1).heard, /^You left the visit heading level 2\.$/);
});

test('a visit is heard on a shared device with no name and no message', () => {
    const said = shared.map(({ heard }) => heard).join('\n');
    assert.doesNotMatch(said, /CANARY|Ana|Ben|plan/);
    assert.deepEqual(heardOf(shared, 'act:The clinician writes a message'), ['New message']);
    assert.deepEqual(heardOf(shared, 'act:An interpreter joins'), ['Someone joined']);
    assert.deepEqual(heardOf(shared, 'act:The clinician leaves'), ['Someone left']);
});
