import { frozen, type FieldValue } from 'c/salusCoreField';

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
    /** Text, yes or no, a list, or an object of these: what JSON can hold. */
    readonly answers: Readonly<Record<string, FieldValue>>;
}

const isText = (value: unknown): value is string => typeof value === 'string';

/* A file is an object, too, and can't be kept. */
const isPlain = (value: unknown): value is FieldValue => {
    if (isText(value) || typeof value === 'boolean') return true;
    if (typeof value !== 'object' || value === null) return false;
    const prototype: unknown = Object.getPrototypeOf(value);
    return Array.isArray(value) || prototype === Object.prototype || prototype === null
        ? Object.values(value).every(isPlain)
        : false;
};

const entriesOf = (answers: unknown): readonly (readonly [string, unknown])[] =>
    typeof answers === 'object' && answers !== null ? Object.entries(answers) : [];

/** The answers that can be kept: text, yes or no, lists and objects of these. Others are left out. */
export const keptAnswers = (answers: unknown): Draft['answers'] =>
    frozen(
        Object.fromEntries(entriesOf(answers).filter(([, value]) => isPlain(value))),
    ) as Draft['answers'];

/** The answers that are text, for a task that has no others. */
export const textAnswers = (answers: unknown): Readonly<Record<string, string>> =>
    Object.freeze(
        Object.fromEntries(
            entriesOf(answers).filter((entry): entry is [string, string] => isText(entry[1])),
        ),
    );

/**
 * Reads what a store answered with: the draft of this task, subject and version, or undefined.
 * Answers that can't be a field's are left out.
 */
export function readDraft(stored: unknown, key: DraftKey): Draft | undefined {
    if (typeof stored !== 'object' || stored === null) return undefined;
    const { task, subject, version, page, answers } = stored as Partial<Record<string, unknown>>;
    const isMatch = task === key.task && subject === key.subject && version === key.version;
    if (!isMatch || !isText(page)) return undefined;
    return Object.freeze({ ...key, page, answers: keptAnswers(answers) });
}
