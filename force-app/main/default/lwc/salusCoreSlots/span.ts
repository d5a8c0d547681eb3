import { epochOf, isInstant } from 'c/salusCoreZones';
import type { Slot } from './slot';

/** From when to when, in milliseconds since 1970. */
export interface Span {
    readonly start: number;
    readonly end: number;
}

/** An instant as milliseconds, or `NaN` when it is none. It is asked first: 100,000 exceptions take a second. */
export const momentOf = (instant: string): number => (isInstant(instant) ? epochOf(instant) : NaN);

/** When a slot is, or undefined when its ends can't be read or don't follow each other. */
export function spanOf(slot: Slot): Span | undefined {
    const [start, end] = [momentOf(slot.start), momentOf(slot.end)];
    return end > start ? { start, end } : undefined;
}
