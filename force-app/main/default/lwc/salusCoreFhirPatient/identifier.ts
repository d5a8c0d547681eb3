import { entriesOf, isJson, type Json } from 'c/salusCoreFhirJson';
import {
    readConcept,
    readRow,
    textOf,
    type RecordRow,
    type RecordValue,
    type Source,
} from 'c/salusCoreFhirValues';

/** A number that names a person, and whose number it is. */
export interface IdentifierView {
    readonly value: string;
    /** What kind of number it is, as received: “Medical Record Number”. */
    readonly type?: string;
    /** Who gave it, as received. */
    readonly assigner?: string;
    readonly lang?: string;
}

const readAt = (json: Json, source: Source): RecordValue | undefined =>
    readRow({ identifier: [json] }, 'identifier', 'text', source, '')?.values[0];

const wordsOf = (value: RecordValue | undefined): string | undefined =>
    value?.kind === 'concept' || value?.kind === 'text' ? value.text : undefined;

const typeOf = (json: Json, source: Source): RecordValue | undefined =>
    isJson(json.type) ? readConcept(json.type, source) : undefined;

const assignerOf = ({ assigner }: Json, { nameOf }: Source): string | undefined =>
    isJson(assigner)
        ? (textOf(assigner.display) ?? nameOf?.(textOf(assigner.reference) ?? ''))
        : undefined;

const isOne = (value: unknown): value is Json & { readonly value: string } =>
    isJson(value) && textOf(value.value) !== undefined;

/** The numbers of a person that have a value. */
export const identifiersOf = (json: Json, source: Source): readonly IdentifierView[] =>
    (entriesOf(json.identifier) ?? [json.identifier]).filter(isOne).map((one) => {
        const [type, assigner] = [wordsOf(typeOf(one, source)), assignerOf(one, source)];
        return {
            value: one.value,
            ...(type && { type }),
            ...(assigner && { assigner }),
            ...(source.lang && { lang: source.lang }),
        };
    });

/* What else is said of a number, without the number: it is shown in one position of the page, where it can be masked. */
function besideValue(json: Json, source: Source): RecordValue | undefined {
    const value = readAt(json, source);
    const [type, assigner] = [wordsOf(typeOf(json, source)), assignerOf(json, source)];
    const isSaid = (note: RecordValue): boolean =>
        [type, assigner].includes(wordsOf(note) ?? '') &&
        !note.rows &&
        !note.notes &&
        !(note.kind === 'concept' && note.also.length);
    const notes = (value?.notes ?? []).filter((note) => !isSaid(note));
    if (!value || !(notes.length || value.rows)) return undefined;
    return {
        kind: 'text',
        text: type ?? '',
        ...(source.lang && { lang: source.lang }),
        ...(notes.length && { notes }),
        ...(value.rows && { rows: value.rows }),
    };
}

/** The row of what else is said of the numbers: until when they hold, for what they are used. */
export function identifierRows(json: Json, source: Source): readonly RecordRow[] {
    const all = (entriesOf(json.identifier) ?? [json.identifier]).filter((one) => one ?? false);
    const values = all.flatMap((one) => {
        if (isOne(one)) return besideValue(one, source) ?? [];
        return readRow({ identifier: [one] }, 'identifier', 'text', source, '')?.values ?? [];
    });
    return values.length ? [{ key: 'identifier', element: 'identifier', values }] : [];
}
