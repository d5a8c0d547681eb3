import type { Draft } from 'c/salusCoreScheduling';

/**
 * Keeps a person's unsent answers on the server, so that a time limit, a lock or a lost connection
 * loses nothing (WCAG 2.2.5). Never in the browser: its storage outlives the person's visit.
 * `save` must begin to send in the same turn: the page may be going away.
 */
export interface DraftStore {
    save(draft: Draft): Promise<void>;
    load(): Promise<Draft | undefined>;
    clear(): Promise<void>;
}
