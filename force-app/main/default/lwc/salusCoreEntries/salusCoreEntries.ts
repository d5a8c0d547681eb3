export { isBlankEntry, MOST_ENTRIES, soundEntries } from './entry';
export type { Entry } from './entry';
export { soundFields } from './fields';
export type { EntryField, EntryKind } from './fields';
export { answerOf, padded, rowsFor, withAnswer, withOneMore } from './rows';
export type { EntryRow } from './rows';
