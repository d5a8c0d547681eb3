import { isJson, entriesOf, type Json } from 'c/salusCoreFhirJson';
import { openResources, readRecord, type Read, type RecordView } from 'c/salusCoreFhirRecord';
import {
    extensionRows,
    readConcept,
    textOf,
    type RecordRow,
    type RecordValue,
    type Source,
} from 'c/salusCoreFhirValues';
import { identifierRows, identifiersOf, type IdentifierView } from './identifier';
import { namesOf, type NameView } from './name';
import { PATIENT_PLAN } from './plan';

/** A language in which somebody can be spoken to about their health. */
export interface LanguageView {
    /** Words as received, or a tag of BCP 47, such as `es`. */
    readonly text: string;
    readonly isPreferred: boolean;
}

/** A person whose record it is, in no language. `rows` has everything that isn’t among the others. */
export interface PatientView extends RecordView {
    readonly names: readonly NameView[];
    /** As written: a day, a month or a year. */
    readonly birthDate?: string;
    readonly identifiers: readonly IdentifierView[];
    /** That the person has died, and when, as written, where that is known. */
    readonly deceased?: { readonly date?: string };
    /** The administrative gender: `female`, `male`, `other`, `unknown`, or as received. */
    readonly gender?: string;
    /** As received, such as “they/them”. */
    readonly pronouns: readonly string[];
    readonly languages: readonly LanguageView[];
    /** Whether somebody has replaced this record by another of the same person. */
    readonly isReplaced: boolean;
    /** Whether the record says that it is no longer used. */
    readonly isInactive: boolean;
}

const objectsAt = (value: unknown): readonly Json[] => (entriesOf(value) ?? [value]).filter(isJson);

const wordsIn = (value: RecordValue): readonly string[] => [
    ...(value.kind === 'concept' || value.kind === 'text' ? [value.text].filter(Boolean) : []),
    ...(value.rows ?? [])
        .filter(({ extension }) => extension === 'value')
        .flatMap(({ values }) => values.flatMap(wordsIn)),
];

const isPronouns = ({ extension = '' }: RecordRow): boolean => /(^|-)pronouns?$/i.test(extension);

/* HL7's extension, which holds its value in an extension of its own, and older ones that are it. */
const pronounsOf = (json: Json, source: Source): readonly string[] =>
    extensionRows(json, source, '')
        .filter(isPronouns)
        .flatMap(({ values }) => values.flatMap(wordsIn));

const languagesOf = (json: Json, source: Source): readonly LanguageView[] =>
    objectsAt(json.communication).flatMap(({ language, preferred }) => {
        const concept = isJson(language) ? readConcept(language, source) : undefined;
        const text = concept?.kind === 'concept' ? concept.text : undefined;
        return text ? [{ text, isPreferred: preferred === true }] : [];
    });

function deceasedOf(json: Json): PatientView['deceased'] {
    const date = textOf(json.deceasedDateTime);
    if (date) return { date };
    return json.deceasedBoolean === true ? {} : undefined;
}

/* Words and nothing else, in an extension of their own or not. */
const isOnlyWords = (value: RecordValue): boolean =>
    !value.notes &&
    (value.kind === 'text' || (value.kind === 'concept' && !value.also.length)) &&
    (value.rows ?? []).every(
        ({ extension, values }) => extension === 'value' && values.every(isOnlyWords),
    );

/* Languages of which nothing is said but whether they are preferred. */
const areOnlyLanguages = ({ values }: RecordRow): boolean =>
    values.every(({ notes, rows = [] }) => {
        const [language, preferred, ...others] = rows;
        return (
            !notes &&
            !others.length &&
            language?.element === 'language' &&
            language.values.every(isOnlyWords) &&
            (!preferred || (preferred.element === 'preferred' && isPlain(preferred)))
        );
    });

/* A row that says no more than its one value, which is shown in another way. */
const isPlain = ({ values: [value, ...more] }: RecordRow): boolean =>
    !more.length && value !== undefined && !value.rows && !value.notes;

/* What the typed elements say goes from the rows; what else was said there stays. */
function rowsBeside({ rows }: RecordView, json: Json, source: Source): readonly RecordRow[] {
    const isSaid = (row: RecordRow): boolean => {
        const [value] = row.values;
        if (row.element === 'communication') return areOnlyLanguages(row);
        if (isPronouns(row)) return row.values.every(isOnlyWords);
        if (!isPlain(row)) return false;
        if (row.element === 'birthDate') return value?.kind === 'date';
        if (row.element === 'gender') return value?.kind === 'code';
        const hasDied = value?.kind === 'date' || (value?.kind === 'boolean' && value.value);
        return row.element === 'deceased' && hasDied;
    };
    const numbers = identifierRows(json, source);
    const others = rows.filter((row) => row.element !== 'identifier' && !isSaid(row));
    return [...others, ...numbers].map((row) =>
        row.key === 'name' ? { ...row, element: 'name' } : row,
    );
}

/** Reads the Patients among FHIR R4 resources, of US Core or of any other profile. It never throws. */
export function readPatients(source: unknown): Read<PatientView> {
    const resources = openResources(source);
    const views = resources.all
        .filter(({ type }) => type === 'Patient')
        .map((resource): PatientView => {
            const { json } = resource;
            const from: Source = {
                lang: textOf(json.language),
                nameOf: (reference) => resources.nameOf(reference, json),
            };
            const view = readRecord(resource, PATIENT_PLAN, resources);
            const [birthDate, gender] = [textOf(json.birthDate), textOf(json.gender)];
            const deceased = deceasedOf(json);
            return {
                ...view,
                names: namesOf(json),
                identifiers: identifiersOf(json, from),
                pronouns: pronounsOf(json, from),
                languages: languagesOf(json, from),
                isReplaced: objectsAt(json.link).some(({ type }) => type === 'replaced-by'),
                isInactive: json.active === false,
                ...(birthDate && { birthDate }),
                ...(gender && { gender }),
                ...(deceased && { deceased }),
                rows: rowsBeside(view, json, from),
            };
        });
    return { views, problems: resources.problems.all() };
}
