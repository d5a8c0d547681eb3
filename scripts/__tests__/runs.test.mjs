// Where two recordings differ, the run, the key and both texts are told.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { differences } from '../speech/runs.mjs';

const RUN = [
    { step: 'Tab', said: ['Continue push button.'] },
    { step: 'Return', said: ['When?', 'heading level 2.'] },
];
const OTHER = [RUN[0], { step: 'Return', said: [] }];

test('runs with the same words have no differences', () => {
    assert.deepEqual(differences([RUN, RUN, RUN]), []);
});

test('one run has nothing to differ from', () => {
    assert.deepEqual(differences([RUN]), []);
});

test('a run with other words is named, with the key and both texts', () => {
    const line = { number: 2, step: 'Return', first: 'When? / heading level 2.', said: '' };
    assert.deepEqual(differences([RUN, RUN, OTHER]), [{ run: 3, ...line }]);
});
