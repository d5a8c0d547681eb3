import type { Slot } from './slot';

const PLAIN = /^[\w.-]{1,64}$/;

/** A slot by its id; by its index when the id is more than a plain one. */
export const nameOf = (slot: Slot, index: number): string =>
    typeof slot?.id === 'string' && PLAIN.test(slot.id) ? `Slot/${slot.id}` : `slots[${index}]`;

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

/** Whether something that came from outside has the two ids without which it is no slot at all. */
export const isNamed = (slot: Slot): boolean => isText(slot?.id) && isText(slot.locationId);
