import { readSlots, type SchedulingTask } from 'c/salusCoreScheduling';
import { nearestTo, openChoices } from 'c/salusCoreSlots';
import { clock } from 'c/salusHostClock';
import type { SchedulingError } from 'c/salusPortScheduling';

const NEAREST = 3;

/** Somebody else has the time that was chosen. */
export type Conflict = SchedulingError & { readonly code: 'conflict' };

/**
 * The other times that are open, and of those the nearest to the one that was chosen. Where the
 * server names none, they are of those that were shown.
 */
export function otherTimes({ choice, slots = [] }: SchedulingTask, error: Conflict) {
    const now = new Date(clock().now()).toISOString();
    const named = readSlots(error.nearest);
    const others = openChoices(named.length ? named : slots, now);
    const open = others.filter(({ key }) => key !== choice?.key);
    return { open, nearest: choice ? nearestTo(open, choice.start, NEAREST) : [] };
}
