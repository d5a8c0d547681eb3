export { readRecords } from './readRecords';
export type { ReadRecords } from './readRecords';
