export type { DraftStore } from './draftStore';
export type { Draft } from 'c/salusCoreScheduling';
