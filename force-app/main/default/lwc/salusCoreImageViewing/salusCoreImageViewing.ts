export { indexAfter, moveOfKey, STEP, viewingOfKey } from './keys';
export type { ImageMove } from './keys';
export { sayPercent } from './percent';
export { mayHappen, transition, WHOLE } from './viewing';
export type { Viewing, ViewingEvent } from './viewing';
