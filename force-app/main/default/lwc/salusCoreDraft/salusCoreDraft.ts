export { readDraft } from './draft';
export type { Draft, DraftKey } from './draft';
