import Decimal from 'decimal.js';
import fc from 'fast-check';
import { ticksBetween } from 'c/salusCoreDecimal';

Decimal.set({ precision: 900, toExpNeg: -900, toExpPos: 900 });

describe('the numbers of an axis', () => {
    it.each([
        ['36.8', '37.10', 6, ['36.8', '36.9', '37.0', '37.1']],
        ['62', '148', 6, ['60', '80', '100', '120', '140', '160']],
        ['-3', '4', 4, ['-5', '0', '5']],
        ['0.0005', '0.0021', 6, ['0.0005', '0.0010', '0.0015', '0.0020', '0.0025']],
        ['120', '120', 6, ['119', '120', '121']],
        ['1e20', '3e20', 3, ['1e20', '2e20', '3e20']],
        ['1e-20', '3e-20', 3, ['1e-20', '2e-20', '3e-20']],
        ['2e3', '4e3', 6, ['2000', '3000', '4000']],
    ])('from %s to %s, %i at most', (low, high, most, ticks) => {
        expect(ticksBetween(low, high, most)).toEqual(ticks);
    });

    it.each([
        ['x', '1'],
        ['1', ''],
        ['2', '1'],
        ['1', '1e999'],
    ])('are none from %p to %p', (low, high) => {
        expect(ticksBetween(low, high, 6)).toEqual([]);
    });

    it('are equally far from each other, exactly, around both ends, and no more than asked for', () => {
        const numbers = fc
            .tuple(fc.maxSafeInteger(), fc.integer({ min: -30, max: 30 }))
            .map(([units, power]) => `${units}e${power}`);
        fc.assert(
            fc.property(numbers, numbers, fc.integer({ min: 3, max: 9 }), (one, other, most) => {
                const [low, high] = new Decimal(one).lte(other) ? [one, other] : [other, one];
                const ticks = ticksBetween(low, high, most).map((text) => new Decimal(text));
                expect(ticks.length).toBeGreaterThan(1);
                expect(ticks.length).toBeLessThanOrEqual(most);
                expect(ticks[0]!.lte(low)).toBe(true);
                expect(ticks.at(-1)!.gte(high)).toBe(true);
                const step = ticks[1]!.sub(ticks[0]!);
                expect(step.gt(0)).toBe(true);
                ticks
                    .slice(1)
                    .forEach((tick, at) => expect(tick.sub(ticks[at]!).eq(step)).toBe(true));
            }),
        );
    });
});
