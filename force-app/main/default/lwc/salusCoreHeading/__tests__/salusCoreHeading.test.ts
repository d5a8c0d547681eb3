import { headingLevelOf, levelBelow } from 'c/salusCoreHeading';

describe('the level of a heading', () => {
    it.each([
        [2, 2],
        [6, 6],
        ['4', 4],
    ])('%p is a level', (given, level) => {
        expect(headingLevelOf(given)).toBe(level);
    });

    it.each([
        [2, 3],
        [5, 6],
        [6, 6],
    ] as const)('under %p stands %p', (level, below) => {
        expect(levelBelow(level)).toBe(below);
    });

    it.each([0, 1, 7, 2.5, NaN, '', ' 3', 'h3', null, undefined, {}, [3, 4]])(
        '%p is no level',
        (given) => {
            expect(headingLevelOf(given)).toBeUndefined();
        },
    );
});
