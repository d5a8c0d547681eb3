import fc from 'fast-check';
import { nextIndex, type Orientation, type FocusPosition } from '../salusCoreRoving';

const at = (index: number, change: Partial<FocusPosition> = {}): FocusPosition => ({
    index,
    count: 4,
    orientation: 'horizontal',
    direction: 'ltr',
    ...change,
});

describe('the next index', () => {
    it.each([
        ['ArrowRight', 'ltr', 1, 2],
        ['ArrowLeft', 'ltr', 1, 0],
        ['ArrowRight', 'rtl', 1, 0],
        ['ArrowLeft', 'rtl', 1, 2],
        ['ArrowRight', 'ltr', 3, 0],
        ['ArrowLeft', 'ltr', 0, 3],
        ['ArrowLeft', 'rtl', 3, 0],
    ] as const)('in a row: %s, %s, from %i to %i', (key, direction, from, to) => {
        expect(nextIndex(key, at(from, { direction }))).toBe(to);
        expect(nextIndex(key, at(from, { direction, orientation: 'both' }))).toBe(to);
    });

    it.each([
        ['ArrowDown', 1, 2],
        ['ArrowUp', 1, 0],
        ['ArrowDown', 3, 0],
        ['ArrowUp', 0, 3],
    ] as const)('in a column: %s, from %i to %i, whatever the direction', (key, from, to) => {
        for (const orientation of ['vertical', 'both'] as const) {
            expect(nextIndex(key, at(from, { orientation }))).toBe(to);
            expect(nextIndex(key, at(from, { orientation, direction: 'rtl' }))).toBe(to);
        }
    });

    it('is the first for Home and the last for End, in every direction', () => {
        for (const orientation of ['horizontal', 'vertical', 'both'] as const) {
            for (const direction of ['ltr', 'rtl'] as const) {
                expect(nextIndex('Home', at(2, { orientation, direction }))).toBe(0);
                expect(nextIndex('End', at(2, { orientation, direction }))).toBe(3);
            }
        }
    });

    it.each([
        ['ArrowUp', 'horizontal'],
        ['ArrowDown', 'horizontal'],
        ['ArrowLeft', 'vertical'],
        ['ArrowRight', 'vertical'],
        ['Tab', 'both'],
        ['Enter', 'both'],
        [' ', 'both'],
        ['m', 'both'],
        ['PageDown', 'both'],
    ] as const)('is none for %p in a %s set', (key, orientation) => {
        expect(nextIndex(key, at(1, { orientation }))).toBeUndefined();
    });

    it.each([['ArrowRight'], ['Home'], ['End']])('is none for %s among none', (key) => {
        expect(nextIndex(key, at(0, { count: 0 }))).toBeUndefined();
    });

    it('is itself among one', () => {
        expect(nextIndex('ArrowRight', at(0, { count: 1 }))).toBe(0);
    });

    it('comes by every element once, and back by the opposite key', () => {
        const opposite = { ArrowRight: 'ArrowLeft', ArrowLeft: 'ArrowRight' } as const;
        fc.assert(
            fc.property(
                fc.integer({ min: 1, max: 30 }),
                fc.constantFrom('ArrowRight' as const, 'ArrowLeft' as const),
                fc.constantFrom('ltr' as const, 'rtl' as const),
                fc.constantFrom<Orientation>('horizontal', 'both'),
                (count, key, direction, orientation) => {
                    const seen = new Set<number>();
                    let index = 0;
                    for (let step = 0; step < count; step += 1) {
                        seen.add(index);
                        const position = { index, count, direction, orientation };
                        const next = nextIndex(key, position)!;
                        expect(nextIndex(opposite[key], { ...position, index: next })).toBe(index);
                        index = next;
                    }
                    expect(seen.size).toBe(count);
                    expect(index).toBe(0);
                },
            ),
        );
    });
});
