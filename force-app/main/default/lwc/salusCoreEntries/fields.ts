/* The fields that an entry can ask with. */
const ENTRY_KINDS = ['text', 'text-area', 'number', 'date', 'select', 'radios'] as const;

export type EntryKind = (typeof ENTRY_KINDS)[number];

/** What one field of each entry asks for: `name`, `label`, and any other property of its kind. */
export interface EntryField {
    /** Which field of the kit asks it: `c-salus-text-field` for `text`, and so on. */
    readonly kind?: EntryKind;
    /** What its answer is called in an entry. */
    readonly name: string;
    readonly label: string;
    readonly required?: boolean;
    readonly [property: string]: unknown;
}

const isWord = (given: unknown): given is string =>
    typeof given === 'string' && given.trim() !== '';

const isField = (given: unknown): given is EntryField =>
    typeof given === 'object' &&
    given !== null &&
    'name' in given &&
    'label' in given &&
    isWord(given.name) &&
    isWord(given.label) &&
    (!('kind' in given) || ENTRY_KINDS.includes(given.kind as EntryKind));

/** The fields that can be shown: each of a known kind, with a name of its own and a label. */
export const soundFields = (given: unknown): readonly EntryField[] => {
    const seen = new Set<string>();
    const fields = Array.isArray(given) ? given.filter(isField) : [];
    return fields.filter(({ name }) => !seen.has(name) && seen.add(name));
};
