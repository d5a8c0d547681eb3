import { decimalText, isJson, valueAt, type Json } from 'c/salusCoreFhirJson';
import {
    elementOf,
    quantityOf,
    readValues,
    textOf,
    type Quantity,
    type RecordValue,
    type Source,
} from 'c/salusCoreFhirValues';

/** A curve, such as an ECG. The kit doesn't draw it: it says what it is, and that it has `points`. */
export interface SampledCurve {
    readonly kind: 'sampled-data';
    /** What the value 0 stands for, and the unit. */
    readonly origin: Quantity;
    /** Milliseconds between two points, as written. */
    readonly period?: string;
    readonly dimensions?: string;
    /** How many values were received, those that are marked as errors or off the scale included. */
    readonly points: number;
    /** How many of them are no numbers: `E` is an error, `L` and `U` are off the scale. */
    readonly gaps: number;
}

/** The value of a result. Whatever it is, it is one of these, and nothing that was received is left out. */
export type ResultValue =
    | RecordValue
    | SampledCurve
    /** There is no value, and no reason: a panel, whose parts have the values. */
    | { readonly kind: 'none' };

const VALUE = /^_?(value[A-Z]\w*)$/;

const words = (text: string): readonly string[] => text.split(/\s+/).filter(Boolean);

function sampledCurve(json: Json): SampledCurve {
    const points = words(textOf(valueAt(json, 'data')) ?? '');
    const origin = valueAt(json, 'origin');
    return {
        kind: 'sampled-data',
        origin: isJson(origin) ? quantityOf(origin) : {},
        period: decimalText(valueAt(json, 'period')),
        dimensions: decimalText(valueAt(json, 'dimensions')),
        points: points.length,
        gaps: points.filter((point) => /^[ELU]$/.test(point)).length,
    };
}

function valuesOf(json: Json, key: string, source: Source): readonly ResultValue[] {
    const value = valueAt(json, key);
    if (key === 'valueSampledData' && isJson(value)) return [sampledCurve(value)];
    return readValues(json, key, elementOf(key).as, source, key);
}

/* `valueString`, and also where there is only `_valueString`, which says why there is none. */
const keysOf = (json: Json): readonly string[] => [
    ...new Set(Object.keys(json).flatMap((key) => VALUE.exec(key)?.[1] ?? [])),
];

/**
 * The values of an Observation or of one of its components: one, unless the resource breaks FHIR's rule and
 * has several, which are all shown then. Where there is none, why, or `none`. Digits are kept where the JSON
 * was read by `parseJson`. Source: FHIR R4, Observation.value[x], Observation.dataAbsentReason.
 */
export function readResults(json: Json, source: Source = {}): readonly ResultValue[] {
    const values = keysOf(json).flatMap((key) => valuesOf(json, key, source));
    const reasons = readValues(json, 'dataAbsentReason', 'code', source, 'dataAbsentReason');
    const all = [...values, ...reasons];
    return Object.freeze(all.length ? all : [{ kind: 'none' } as const]);
}
