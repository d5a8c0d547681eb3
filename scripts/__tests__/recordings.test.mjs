// What the recording of Orca has to say of one error and its mend: docs/speech/intake.md is written by
// `npm run speech:intake`, and holds what was heard.
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
        .map(([, , , done, heard]) => ({ done, heard }));
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
