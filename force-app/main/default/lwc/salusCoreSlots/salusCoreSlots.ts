export type { Modality, Slot, SlotChoice, SlotStatus } from './slot';
