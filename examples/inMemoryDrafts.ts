import type { Draft, DraftKey, DraftStore } from 'c/salusPortDraftStore';

const nameOf = ({ task, subject }: DraftKey): string => JSON.stringify([task, subject]);

/** Keeps drafts in memory: for stories and tests. A portal keeps them on its server. */
export function inMemoryDrafts(...kept: readonly Draft[]): DraftStore {
    const drafts = new Map(kept.map((draft) => [nameOf(draft), draft]));
    return {
        save: async (draft) => void drafts.set(nameOf(draft), draft),
        load: async (key) => drafts.get(nameOf(key)),
        clear: async (key) => void drafts.delete(nameOf(key)),
    };
}
