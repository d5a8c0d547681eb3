import type { Draft, DraftKey } from 'c/salusCoreDraft';

/**
 * Keeps a person's unsent answers on the server, so that a time limit, a lock or a lost connection
 * loses nothing (WCAG 2.2.5). Never in the browser: its storage outlives the person's visit.
 * One draft is kept for each task and subject. A draft of another version may be given back: the
 * task doesn't show it.
 */
export interface DraftStore {
    /** Sends the request before it returns: the page may be going away. */
    save(draft: Draft): Promise<void>;
    load(key: DraftKey): Promise<Draft | undefined>;
    clear(key: DraftKey): Promise<void>;
}
