export { HeldImages } from './heldImages';
export type { HeldState } from './heldImage';
