/** What a draft belongs to. One that belongs to something else is never shown. */
export interface DraftKey {
    /** The task, such as `scheduling`. */
    readonly task: string;
    /** Whose answers they are: an id of the app's, which the kit only compares. */
    readonly subject: string;
    /** Counts the shapes of the task's answers: a draft of another shape is not read. */
    readonly version: number;
}

/** Answers that were given and not sent, by name, and the page that was open. */
export interface Draft extends DraftKey {
    readonly page: string;
    readonly answers: Readonly<Record<string, string>>;
}

const isText = (value: unknown): value is string => typeof value === 'string';

const textsOf = (answers: unknown): Readonly<Record<string, string>> => {
    const entries = typeof answers === 'object' && answers !== null ? Object.entries(answers) : [];
    return Object.freeze(Object.fromEntries(entries.filter(([, value]) => isText(value))));
};

/**
 * Reads what a store answered with: the draft of this task, subject and version, or undefined.
 * Answers that aren't text are left out.
 */
export function readDraft(stored: unknown, key: DraftKey): Draft | undefined {
    if (typeof stored !== 'object' || stored === null) return undefined;
    const { task, subject, version, page, answers } = stored as Partial<Record<string, unknown>>;
    const isMatch = task === key.task && subject === key.subject && version === key.version;
    if (!isMatch || !isText(page)) return undefined;
    return Object.freeze({ ...key, page, answers: textsOf(answers) });
}
