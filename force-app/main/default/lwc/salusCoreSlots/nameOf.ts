import type { Slot } from './slot';

const PLAIN = /^[\w.-]{1,64}$/;

/** A slot by its id; by its place in the list when the id is more than a plain one. */
export const nameOf = (slot: Slot, index: number): string =>
    PLAIN.test(slot?.id ?? '') ? `Slot/${slot.id}` : `slots[${index}]`;
