import { entriesOf, isJson, valueAt, type Json } from 'c/salusCoreFhirJson';
import {
    readValues,
    textOf,
    type RecordRow,
    type RecordValue,
    type Source,
} from 'c/salusCoreFhirValues';
import { readInterpretations } from 'c/salusCoreInterpretation';
import { readRanges, readResults } from 'c/salusCoreLab';
import { beyond, interpretationRest, rangeRest } from './rest';
import type { CodeOfSystem, ObservationPart } from './view';

const codesOf = (json: Json): readonly CodeOfSystem[] => {
    const concept = valueAt(json, 'code');
    const codings = isJson(concept) ? (entriesOf(valueAt(concept, 'coding')) ?? []) : [];
    return codings.filter(isJson).flatMap(({ system, code }) => {
        const text = textOf(code);
        return text ? [{ system: textOf(system) ?? '', code: text }] : [];
    });
};

/** What something is called: the first of its values that has words. */
export const namedIn = (values: readonly RecordValue[]): RecordValue | undefined =>
    values.find(
        (value) => (value.kind === 'concept' || value.kind === 'text') && value.text !== '',
    );

type Measured = Omit<ObservationPart, 'id' | 'title' | 'rows'>;

/** The elements that an Observation and a component share. */
export const measuredIn = (json: Json, source: Source): Measured => ({
    codes: codesOf(json),
    values: readResults(json, source),
    interpretations: readInterpretations(valueAt(json, 'interpretation')),
    ranges: readRanges(json, source),
});

/** The rows without what was read from them: nothing is said twice, and nothing is lost. */
export const restOf = (
    rows: readonly RecordRow[],
    { interpretations, ranges }: Measured,
): readonly RecordRow[] =>
    rows.flatMap((row) => {
        const name = row.key.split('.').at(-1) ?? '';
        if (name === 'valueSampledData') return [row];
        if (/^value[A-Z]/.test(name) || name === 'dataAbsentReason') return beyond(row);
        if (name === 'interpretation') return interpretationRest(row, interpretations);
        return name === 'referenceRange' ? rangeRest(row, ranges) : [row];
    });

/** A component as it was read, by its rows. */
export function partOf(
    json: Json,
    value: RecordValue,
    source: Source,
    id: string,
): ObservationPart {
    const measured = measuredIn(json, source);
    const names = readValues(json, 'code', undefined, source, `${id}.code`);
    const title = namedIn(names);
    const rows = restOf(value.rows ?? [], measured).flatMap((row) =>
        title && row.key === `${id}.code` && row.values.length === 1 ? beyond(row) : [row],
    );
    return { id, title, ...measured, rows };
}
