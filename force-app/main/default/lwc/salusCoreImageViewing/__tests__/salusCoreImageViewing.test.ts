import fc from 'fast-check';
import {
    indexAfter,
    mayHappen,
    moveOfKey,
    sayPercent,
    transition,
    viewingOfKey,
    WHOLE,
} from 'c/salusCoreImageViewing';
import type { Viewing, ViewingEvent } from 'c/salusCoreImageViewing';

const after = (...events: readonly ViewingEvent[]): Viewing => events.reduce(transition, WHOLE);
const IN: ViewingEvent = { type: 'zoom-in' };
const OUT: ViewingEvent = { type: 'zoom-out' };
const RIGHT: ViewingEvent = { type: 'look', x: 0.25, y: 0 };

const anyEvent: fc.Arbitrary<ViewingEvent> = fc.oneof(
    fc.constantFrom<ViewingEvent>(
        IN,
        OUT,
        { type: 'fit' },
        { type: 'reset' },
        { type: 'other-image' },
        { type: 'rotate', quarters: 1 },
        { type: 'rotate', quarters: -1 },
        { type: 'brightness', by: 25 },
        { type: 'contrast', by: -25 },
    ),
    fc.record({ type: fc.constant('look' as const), x: fc.double(), y: fc.double() }),
    fc.record({
        type: fc.constant('pinch' as const),
        by: fc.double(),
        x: fc.double({ min: -0.5, max: 0.5, noNaN: true }),
        y: fc.double({ min: -0.5, max: 0.5, noNaN: true }),
    }),
);

describe('how an image is looked at', () => {
    it('begins with the whole image', () => {
        expect(WHOLE).toMatchObject({ zoom: 1, x: 0, y: 0, quarters: 0, brightness: 100 });
        expect(mayHappen(WHOLE, OUT)).toBe(false);
        expect(mayHappen(WHOLE, RIGHT)).toBe(false);
        expect(mayHappen(WHOLE, { type: 'reset' })).toBe(false);
        expect(mayHappen(WHOLE, IN)).toBe(true);
    });

    it('zooms in steps, from 1 to 8 times', () => {
        const zooms = Array.from({ length: 8 }, (_, count) => after(...Array(count).fill(IN)).zoom);
        expect(zooms).toEqual([1, 1.5, 2, 3, 4, 6, 8, 8]);
        expect(after(IN, IN, OUT).zoom).toBe(1.5);
        expect(mayHappen(after(...Array(6).fill(IN)), IN)).toBe(false);
    });

    it('moves over the image as far as it goes', () => {
        const viewing = after(IN, IN, RIGHT);
        expect(viewing).toMatchObject({ zoom: 2, x: -0.25, y: 0 });
        const edge = transition(viewing, RIGHT);
        expect(edge.x).toBe(-0.5);
        expect(transition(edge, RIGHT)).toBe(edge);
    });

    it('keeps under two fingers what is between them', () => {
        const viewing = after({ type: 'pinch', by: 2, x: 0.5, y: -0.5 });
        expect(viewing).toMatchObject({ zoom: 2, x: -0.5, y: 0.5 });
        expect(transition(viewing, { type: 'pinch', by: 0.01, x: 0, y: 0 }).zoom).toBe(1);
        expect(transition(viewing, IN).zoom).toBe(3);
    });

    it('turns by quarters, back to where it began', () => {
        const turn: ViewingEvent = { type: 'rotate', quarters: 1 };
        expect(after(turn).quarters).toBe(1);
        expect(after(turn, turn, turn, turn).quarters).toBe(0);
        expect(after({ type: 'rotate', quarters: -1 }).quarters).toBe(3);
    });

    it('has brightness and contrast between bounds', () => {
        expect(after({ type: 'brightness', by: 25 }).brightness).toBe(125);
        const dark = after(...Array(9).fill({ type: 'contrast', by: -25 }));
        expect(dark.contrast).toBe(50);
        expect(mayHappen(dark, { type: 'contrast', by: -25 })).toBe(false);
    });

    it('keeps for another image all but the spot', () => {
        const viewing = after(
            IN,
            RIGHT,
            { type: 'rotate', quarters: 1 },
            { type: 'brightness', by: 25 },
        );
        expect(transition(viewing, { type: 'other-image' })).toEqual({
            ...WHOLE,
            quarters: 1,
            brightness: 125,
        });
        expect(transition(viewing, { type: 'reset' })).toEqual(WHOLE);
    });

    it('never leaves the frame empty, whatever happens', () => {
        fc.assert(
            fc.property(fc.array(anyEvent, { maxLength: 40 }), (events) => {
                const { zoom, x, y, quarters, brightness, contrast } = after(...events);
                expect(zoom).toBeGreaterThanOrEqual(1);
                expect(zoom).toBeLessThanOrEqual(8);
                const room = (zoom - 1) / 2;
                expect(Math.max(Math.abs(x), Math.abs(y))).toBeLessThanOrEqual(room);
                expect([0, 1, 2, 3]).toContain(quarters);
                for (const percent of [brightness, contrast]) {
                    expect(percent).toBeGreaterThanOrEqual(50);
                    expect(percent).toBeLessThanOrEqual(250);
                }
            }),
        );
    });
});

it('says a part in percent, as a language writes it', () => {
    expect(sayPercent(1.5, 'en-US')).toBe('150%');
    expect(sayPercent(1.5, 'es')).toMatch(/^150\s%$/);
    expect(sayPercent(1.504, 'en-US')).toBe('150%');
});

describe('a key', () => {
    it('looks, zooms or goes to another image', () => {
        expect(viewingOfKey('ArrowRight')).toEqual(RIGHT);
        expect(['+', '=', '-', '0'].map((key) => viewingOfKey(key)?.type)).toEqual([
            ...['zoom-in', 'zoom-in', 'zoom-out', 'fit'],
        ]);
        expect(['PageUp', 'PageDown', 'Home', 'End'].map(moveOfKey)).toEqual([
            ...['previous', 'next', 'first', 'last'],
        ]);
        expect(
            ['a', 'Enter', ' ', 'Tab', 'constructor'].flatMap((key) => [
                viewingOfKey(key),
                moveOfKey(key),
            ]),
        ).toEqual(Array(10).fill(undefined));
    });

    it('goes no further than the first and the last image', () => {
        expect(indexAfter('previous', 0, 3)).toBe(0);
        expect(indexAfter('next', 1, 3)).toBe(2);
        expect(indexAfter('next', 2, 3)).toBe(2);
        expect(indexAfter('first', 2, 3)).toBe(0);
        expect(indexAfter('last', 0, 3)).toBe(2);
        expect(indexAfter('last', 0, 0)).toBe(0);
    });
});
