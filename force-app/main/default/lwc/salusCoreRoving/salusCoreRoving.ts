export { nextIndex } from './roving';
export type { Orientation, Place } from './roving';
