import { momentOf } from 'c/salusCoreZones';
import type { Slot } from './slot';

/** From when to when, in milliseconds since 1970. */
export interface Span {
    readonly start: number;
    readonly end: number;
}

/** When a slot is, or undefined when its ends can't be read or don't follow each other. */
export function spanOf(slot: Slot): Span | undefined {
    const [start, end] = [momentOf(slot.start), momentOf(slot.end)];
    return end > start ? { start, end } : undefined;
}
