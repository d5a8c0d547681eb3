import { goneFrom, lastOf } from 'c/salusCoreLongList';

const many = (from: number, to: number): readonly { readonly id: string }[] =>
    Array.from({ length: to - from }, (_, index) => ({ id: String(from + index) }));

describe('the end of a long list', () => {
    it.each([
        [0, 0],
        [500, 500],
        [549, 549],
        [550, 500],
        [599, 549],
        [1000, 500],
    ])('of %i entries has %i', (given, kept) => {
        const list = many(0, given);
        expect(lastOf(list)).toEqual(list.slice(given - kept));
    });

    it('is the same for a list that was cut as it grew', () => {
        let list = many(0, 0);
        for (let count = 0; count < 1_234; count += 1) list = lastOf([...list, { id: `${count}` }]);
        expect(list).toEqual(lastOf(many(0, 1_234)));
    });
});

describe('what has gone from a list', () => {
    it.each([
        ['its first, where they went', many(0, 5), many(2, 6), many(0, 2)],
        ['nothing, where it has only grown', many(0, 5), many(0, 6), []],
        ['nothing, where it is another one', many(0, 5), many(7, 9), []],
        ['nothing, where nothing is left', many(0, 5), [], []],
    ])('is %s', (_what, before, now, gone) => {
        expect(goneFrom(before, now)).toEqual(gone);
    });
});
