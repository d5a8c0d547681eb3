import { readList, type ReadList } from 'c/salusCorePlain';

/* The fields that an entry can ask with. */
const ENTRY_KINDS = ['text', 'text-area', 'number', 'date', 'time', 'select', 'radios'] as const;

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

const readField = (given: unknown): EntryField | undefined => {
    const { kind, name, label, ...more } = { ...(Object(given) as Record<string, unknown>) };
    if (!isWord(name) || !isWord(label)) return undefined;
    if (kind === undefined) return { ...more, name, label };
    return ENTRY_KINDS.includes(kind as EntryKind)
        ? { ...more, kind: kind as EntryKind, name, label }
        : undefined;
};

/** The fields that can be shown: each of a known kind, with a name of its own and a label. */
export const soundFields = (given: unknown): ReadList<EntryField> => {
    const seen = new Set<string>();
    return readList(given, (one) => {
        const field = readField(one);
        if (!field || seen.has(field.name)) return undefined;
        seen.add(field.name);
        return field;
    });
};
