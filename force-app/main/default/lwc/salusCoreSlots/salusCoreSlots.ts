export { choicesOf } from './choicesOf';
export { byDay } from './days';
export type { SlotDay } from './days';
export { nearestTo, nextAvailable } from './nearest';
export { openChoices } from './openChoices';
export { firstToPass, passesAt } from './passing';
export { slotProblems } from './problems';
export { modalities, slotStatuses } from './slot';
export type { Modality, Slot, SlotChoice, SlotStatus } from './slot';
