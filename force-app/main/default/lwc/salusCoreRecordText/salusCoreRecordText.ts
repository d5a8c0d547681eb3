export { sayQuantity, sayValue } from './recordText';
export type { Said, TextContext } from './recordText';
export type { RecordWords } from './words';
