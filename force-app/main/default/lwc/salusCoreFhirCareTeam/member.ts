import { entriesOf, isJson, type Json } from 'c/salusCoreFhirJson';
import {
    keysOf,
    extensionRows,
    readRow,
    textOf,
    type RecordRow,
    type RecordValue,
    type Source,
} from 'c/salusCoreFhirValues';
import type { EntryContact } from 'c/salusCoreRecordLists';
import { contactRows, contactsOf } from './contact';
import { nameOf, resolved, sourceOf, type Found } from './resolved';

/** Somebody of a care team, or an organization. */
export interface MemberView {
    /** As received; left out where the record refers to somebody whom it doesn't name. */
    readonly name?: string;
    readonly lang?: string;
    /** What they do for the person, as received: “Primary care provider”. */
    readonly roles: readonly string[];
    readonly contacts: readonly EntryContact[];
    /** From when and until when, as written. */
    readonly start?: string;
    readonly end?: string;
    /** Everything else: specialty, organization, on whose behalf. */
    readonly rows: readonly RecordRow[];
}

/* What is shown of the resource to which a member leads. Its other elements are records of their own. */
const SHOWN: Readonly<Record<string, readonly string[]>> = Object.freeze({
    PractitionerRole: ['code', 'specialty', 'organization', 'location'],
    Practitioner: ['qualification'],
    RelatedPerson: ['relationship'],
    Organization: ['type'],
});

const wordsOf = (value: RecordValue): readonly string[] =>
    (value.kind === 'concept' || value.kind === 'text') && value.text ? [value.text] : [];

const isPlain = (value: RecordValue): boolean =>
    wordsOf(value).length > 0 &&
    !value.rows &&
    !value.notes &&
    !(value.kind === 'concept' && value.also.length);

/* Of the elements of the participant, those that aren't said as its name, its roles or its dates. */
function ownRows(json: Json, source: Source, path: string): readonly RecordRow[] {
    return keysOf(json)
        .filter((key) => !['id', 'extension', 'modifierExtension'].includes(key))
        .flatMap((key) => readRow(json, key, undefined, source, path) ?? [])
        .filter(({ element, values }) => {
            if (element === 'role') return !values.every(isPlain);
            if (element !== 'member') return true;
            // That somebody isn't named is said in words of its own.
            return values.some((one) =>
                one.kind === 'unnamed' ? one.rows || one.notes : !isPlain(one),
            );
        });
}

/** Reads a participant of a CareTeam, with what was given of the resource to which it leads. */
export function memberOf(
    json: Json,
    owner: Json,
    source: Source,
    found: Found,
    path: string,
): MemberView {
    const member = isJson(json.member) ? json.member : undefined;
    const reference = textOf(member?.reference);
    const others = resolved(
        reference === undefined ? undefined : found.find(reference, owner),
        owner,
        found,
    );
    const roles = (readRow(json, 'role', undefined, source, path)?.values ?? []).flatMap(wordsOf);
    const name = nameOf(member, others, owner, found);
    const { start, end } = isJson(json.period) ? json.period : {};
    const [from, until] = [textOf(start), textOf(end)];
    const rowsOfOthers = others.flatMap((one, index) => {
        const of = sourceOf(one, found);
        const at = `${path}.member[${index}]`;
        const shown = SHOWN[textOf(one.resourceType) ?? ''] ?? [];
        return [
            ...shown.flatMap((key) => readRow(one, key, undefined, of, at) ?? []),
            ...contactRows(one, of, at),
        ].map((row) => (row.element === 'code' ? { ...row, element: 'role' } : row));
    });
    // What is said of the role elsewhere isn't said again.
    const said = (row: RecordRow): boolean =>
        row.element === 'role' &&
        row.values.every((one) => isPlain(one) && roles.includes(wordsOf(one)[0]!));
    return {
        ...(name && { name }),
        ...(source.lang && { lang: source.lang }),
        roles,
        contacts: others.flatMap((one) => contactsOf(one, sourceOf(one, found))),
        ...(from && { start: from }),
        ...(until && { end: until }),
        rows: [
            ...ownRows(json, source, path),
            ...rowsOfOthers.filter((row) => !said(row)),
            ...extensionRows(json, source, path),
            ...extensionRows({ extension: json.modifierExtension }, source, `${path}.modifier`),
        ],
    };
}

/** The participants of a CareTeam that can be read. */
export const participantsOf = (json: Json): readonly Json[] =>
    (entriesOf(json.participant) ?? [json.participant]).filter(isJson);
