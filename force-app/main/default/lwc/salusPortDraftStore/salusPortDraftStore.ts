export type { Draft, DraftStore } from './draftStore';
