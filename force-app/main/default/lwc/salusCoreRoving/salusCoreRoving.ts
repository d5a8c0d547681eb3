export { nextIndex } from './roving';
export type { FocusPosition, Orientation } from './roving';
