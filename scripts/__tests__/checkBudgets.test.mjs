// The budgets can fail: too many bytes, no budget, a budget for nothing.
import assert from 'node:assert/strict';
import test from 'node:test';
import { budgetProblems, bytesOf } from '../checkBudgets.mjs';

test('a bundle within its budget is no problem', () => {
    assert.deepEqual(budgetProblems({ salusA: 100 }, { salusA: 100 }), []);
});

test('says what is over, unknown or gone', () => {
    assert.deepEqual(budgetProblems({ salusA: 101, salusB: 5 }, { salusA: 100, salusC: 7 }), [
        'salusB: 5 bytes and no budget: run with --update',
        'salusA: 101 bytes, over its budget of 100',
        'salusC: a budget and no bundle: run with --update',
    ]);
});

test('counts what is sent, not what is written', async () => {
    const short = await bytesOf('export const a = 1;');
    const spaced = await bytesOf('/* a long comment */\nexport   const   a =\n\n1;');
    const longer = await bytesOf(`export const a = ${JSON.stringify([...Array(99).keys()])};`);
    assert.equal(spaced, short);
    assert.ok(longer > short);
});
