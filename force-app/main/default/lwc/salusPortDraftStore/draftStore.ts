/** Answers that were typed and not sent, by the name of their field, and the step that was open. */
export interface Draft {
    readonly step: string;
    readonly answers: Readonly<Record<string, string>>;
}

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
