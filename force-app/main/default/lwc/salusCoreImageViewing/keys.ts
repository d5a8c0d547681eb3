import type { ViewingEvent } from './viewing';

/** How much of the frame a key or a button moves it. */
export const STEP = 0.25;

/** Which image a key goes to. */
export type ImageMove = 'previous' | 'next' | 'first' | 'last';

const VIEWING: Readonly<Record<string, ViewingEvent>> = Object.freeze({
    ArrowLeft: { type: 'look', x: -STEP, y: 0 },
    ArrowRight: { type: 'look', x: STEP, y: 0 },
    ArrowUp: { type: 'look', x: 0, y: -STEP },
    ArrowDown: { type: 'look', x: 0, y: STEP },
    '+': { type: 'zoom-in' },
    '=': { type: 'zoom-in' }, // The key of + without Shift.
    '-': { type: 'zoom-out' },
    '0': { type: 'fit' },
});

const MOVES: Readonly<Record<string, ImageMove>> = Object.freeze({
    PageUp: 'previous',
    PageDown: 'next',
    Home: 'first',
    End: 'last',
});

const at = <T>(table: Readonly<Record<string, T>>, key: string): T | undefined =>
    Object.hasOwn(table, key) ? table[key] : undefined;

/** What a key does while the picture has the focus. Directions are those of the picture, in every language. */
export const viewingOfKey = (key: string): ViewingEvent | undefined => at(VIEWING, key);

export const moveOfKey = (key: string): ImageMove | undefined => at(MOVES, key);

/** The index, from 0, to which a move leads; the same where there is none in that direction. */
export function indexAfter(move: ImageMove, index: number, count: number): number {
    const wanted = { previous: index - 1, next: index + 1, first: 0, last: count - 1 }[move];
    return Math.max(0, Math.min(count - 1, wanted));
}
