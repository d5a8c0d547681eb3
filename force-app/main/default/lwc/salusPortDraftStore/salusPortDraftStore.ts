export type { DraftStore } from './draftStore';
export type { Draft, DraftKey } from 'c/salusCoreDraft';
