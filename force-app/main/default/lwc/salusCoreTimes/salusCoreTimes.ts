export { readTime } from './read';
export type { ReadTime, TimeErrorCode } from './read';
export { asTime, sayTime } from './time';
export { timeWords } from './words';
export type { TimeWords } from './words';
