export { keptAnswers, readDraft, textAnswers } from './draft';
export type { Draft, DraftKey } from './draft';
