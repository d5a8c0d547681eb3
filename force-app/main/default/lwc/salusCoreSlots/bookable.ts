import { arrivalsIn, type Arrival } from './arrivals';
import { isNamed } from './nameOf';
import type { Slot } from './slot';
import { spanOf, type Span } from './span';

/** A slot that takes one more person, and when they may come. */
export interface Bookable {
    readonly slot: Slot;
    readonly span: Span;
    readonly arrivals: readonly Arrival[];
}

/* A thousand clinics with a time every five minutes of their day: no server answers so much for one person. */
const MOST_TIMES = 100_000;

/** Capacity 0 is full. */
const takesOneMore = ({ status, capacity }: Slot): boolean =>
    status === 'free' && (capacity === undefined || (typeof capacity === 'number' && capacity > 0));

/**
 * The slots that are free and not full, each id once, as it was given first. From the first slot on
 * with which they have too many times, the rest is left out, and `isCut` says so.
 */
export function bookableOf(slots: readonly Slot[]): {
    readonly bookable: readonly Bookable[];
    readonly isCut: boolean;
} {
    const seen = new Set<string>();
    const bookable: Bookable[] = [];
    let times = 0;
    for (const slot of slots) {
        if (!isNamed(slot) || seen.has(slot.id)) continue;
        seen.add(slot.id);
        const span = takesOneMore(slot) ? spanOf(slot) : undefined;
        if (!span) continue;
        const arrivals = arrivalsIn(slot, span);
        times += arrivals.length;
        if (times > MOST_TIMES) return { bookable, isCut: true };
        bookable.push({ slot, span, arrivals });
    }
    return { bookable, isCut: false };
}

/** Whether free slots have more times than are offered: then the last slots are not. */
export const hasTooManyTimes = (slots: readonly Slot[]): boolean => bookableOf(slots).isCut;
