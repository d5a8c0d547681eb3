import { entriesOf, isJson, type Json } from 'c/salusCoreFhirJson';
import {
    openResources,
    readRecord,
    type Read,
    type Resource,
    type Resources,
} from 'c/salusCoreFhirRecord';
import {
    extensionRows,
    readValue,
    textOf,
    type RecordRow,
    type Source,
} from 'c/salusCoreFhirValues';
import { codesAt } from 'c/salusCoreRecordLists';
import { linksOf, withoutFound } from './links';
import { measuredIn, partOf, restOf } from './part';
import { OBSERVATION_PLAN } from './plans';
import { datesOf, withoutDates } from './dates';
import type { ObservationPart, ObservationView } from './view';

/* Of each component: what it is, where it has the form that FHIR gives it, or else nothing. */
function componentOf(json: unknown, source: Source, id: string): ObservationPart | undefined {
    const value = isJson(json) ? readValue(json, undefined, source, id) : undefined;
    if (!isJson(json) || value?.kind !== 'text' || value.text || value.notes) return undefined;
    const modifiers = extensionRows(
        { extension: json.modifierExtension },
        source,
        `${id}.modifier`,
    );
    return partOf(json, { ...value, rows: [...(value.rows ?? []), ...modifiers] }, source, id);
}

/* None where one of them can't be read: then all of them stay in their row, as received. */
function componentsOf(json: Json, source: Source): readonly ObservationPart[] {
    if ('_component' in json) return [];
    const given = entriesOf(json.component) ?? [json.component];
    const parts = given.map((one, at) => componentOf(one, source, `component[${at}]`));
    return parts.every((one) => one !== undefined) ? parts : [];
}

const isInterpretation = ({ element }: RecordRow): boolean => element === 'interpretation';

/* An interpretation is no mark of the whole here, so that its row has to be there for what it says beyond. */
const withInterpretation = (
    rows: readonly RecordRow[],
    marks: readonly RecordRow[],
): readonly RecordRow[] => [
    ...marks.filter(isInterpretation),
    ...rows.filter((row) => !isInterpretation(row)),
];

/** An Observation of which `above` are read: a panel that is its own member isn't read again. */
export function observationOf(
    resource: Resource,
    resources: Resources,
    above: readonly Json[] = [],
): ObservationView {
    const { json } = resource;
    const owner = resource.owner ?? json;
    const nameOf = (reference: string): string | undefined => resources.nameOf(reference, owner);
    const source = { lang: textOf(json.language), nameOf };
    const record = readRecord(resource, OBSERVATION_PLAN, { nameOf });
    const measured = measuredIn(json, source);
    const components = componentsOf(json, source);
    const members = linksOf(json, 'hasMember', source, (reference) => {
        const found = resources.resolve(reference, resource);
        const isNew = found && ![...above, json].includes(found.json);
        return isNew && found.type === 'Observation'
            ? observationOf(found, resources, [...above, json])
            : undefined;
    });
    const dates = datesOf(json, source);
    const rows = restOf(withInterpretation(record.rows, record.marks), measured)
        .filter(({ element }) => element !== 'component' || !components.length)
        .flatMap((row) => (row.key === 'hasMember' ? withoutFound(row, members) : [row]));
    return {
        ...record,
        ...measured,
        ...dates,
        components,
        members,
        marks: record.marks.filter((row) => !isInterpretation(row)),
        rows: withoutDates(rows, dates.effective),
        status: textOf(json.status) ?? '',
        categories: codesAt(json, 'category'),
    };
}

/** Reads the results among FHIR R4 resources, with the members of a panel. It never throws. */
export function readObservations(source: unknown): Read<ObservationView> {
    const resources = openResources(source);
    const views = resources.all
        .filter(({ type }) => type === 'Observation')
        .map((resource) => observationOf(resource, resources));
    return { views, problems: resources.problems.all() };
}
