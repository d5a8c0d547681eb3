import { soundFields, type EntryField, type EntryKind } from 'c/salusCoreEntries';

/** A field of each entry, with what its author gave beside what the group itself sets. */
export interface AskedField {
    readonly kind: EntryKind;
    readonly name: string;
    readonly label: string;
    readonly required: boolean;
    readonly properties: Readonly<Record<string, unknown>>;
}

/** The fields that an author gave. They are read once, when they are given. */
export interface AskedFields {
    readonly list: readonly AskedField[];
    /** Whether each of them can be shown. */
    readonly isSound: boolean;
}

/* What a field gets from its group, and from nobody else. */
const OF_THE_GROUP = [
    'value',
    'error',
    'disabled',
    'readOnly',
    'subject',
    'sensitivity',
    'groupDescription',
];

const askedField = ({ kind = 'text', name, label, required, ...more }: EntryField): AskedField => ({
    kind,
    name,
    label,
    required: required === true,
    properties: Object.fromEntries(
        Object.entries(more).filter(([property]) => !OF_THE_GROUP.includes(property)),
    ),
});

export function askedFields(given?: unknown): AskedFields {
    const { list, isWhole } = soundFields(given);
    return { list: list.map(askedField), isSound: isWhole };
}
