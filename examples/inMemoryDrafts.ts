import type { Draft, DraftStore } from 'c/salusPortDraftStore';

/** Keeps one draft in memory: for stories and tests. A portal keeps it on its server. */
export function inMemoryDrafts(kept?: Draft): DraftStore {
    let draft = kept;
    return {
        save: async (next) => {
            draft = next;
        },
        load: async () => draft,
        clear: async () => {
            draft = undefined;
        },
    };
}
