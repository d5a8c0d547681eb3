import { countedCode, growth, LINEAR } from '../countedWork';

/* Each is a function of a list, in a form that code of the kit has or might get. */
const growthOf = (run: string): number => {
    const { core, workOf } = countedCode<(list: readonly number[]) => unknown>(
        `module.exports = ${run};`,
    );
    return growth((count) => {
        const list = Array.from({ length: count }, (_, n) => n);
        return workOf(() => core(list));
    }, 200);
};

describe('counted work', () => {
    it.each([
        ['a loop', '(list) => { let sum = 0; for (const one of list) sum += one; return sum; }'],
        ['a function for each', '(list) => list.map((one) => one + 1)'],
        [
            'a set',
            '(list) => { const all = new Set(list); return list.filter((n) => all.has(n)); }',
        ],
        ['a spread', '(list) => [...list, ...list]'],
        ['a text', '(list) => list.join("/").split("/")'],
        ['what may be missing', '(list) => list?.slice().none?.join().trim()'],
        ['a sorting', '(list) => [...list].reverse().sort((a, b) => a - b)'],
    ])('is linear: %s', (_, run) => expect(growthOf(run)).toBeLessThan(LINEAR));

    it.each([
        ['a loop in a loop', '(list) => { for (const a of list) for (const b of list) a === b; }'],
        ['a search by a function', '(list) => list.map((a) => list.find((b) => a === b))'],
        ['a search by a value', '(list) => list.filter((one) => list.includes(one))'],
        ['a copy for each', '(list) => list.reduce((all, one) => [...all, one], [])'],
        ['a list joined for each', '(list) => list.reduce((all, one) => all.concat(one), [])'],
        ['a set for each', '(list) => list.map(() => new Set(list))'],
        ['a text cut for each', '(list) => list.map(() => list.join("/").split("/"))'],
        [
            'a loop that counts',
            '(list) => { for (let n = 0; n < list.length; n++) { let m = n; while (m--); } }',
        ],
    ])('is quadratic: %s', (_, run) => expect(growthOf(run)).toBeGreaterThan(3));

    it('is the same each time', () => {
        const run = '(list) => list.map((a) => list.indexOf(a))';
        expect(growthOf(run)).toBe(growthOf(run));
    });
});
