import { entriesOf, isJson, valueAt, type Json } from 'c/salusCoreFhirJson';
import {
    quantityOf,
    readValues,
    textOf,
    type Quantity,
    type RecordValue,
    type Source,
} from 'c/salusCoreFhirValues';

/** One reference range, as received. Its ends belong to it. */
export interface ReferenceRange {
    readonly low?: Quantity;
    readonly high?: Quantity;
    /** What the sender wrote: it may be all there is, “Negative”, or say more than the ends. */
    readonly text?: string;
    /** What it is a range of: normal, therapeutic, treatment. */
    readonly type: readonly RecordValue[];
    /** For whom it is, such as a sex or a trimester. */
    readonly appliesTo: readonly RecordValue[];
    readonly age: readonly RecordValue[];
    /** Whether its type is “normal”, or it has none. */
    readonly isNormal: boolean;
}

const quantityAt = (json: Json, key: string): Quantity | undefined => {
    const value = valueAt(json, key);
    return isJson(value) ? quantityOf(value) : undefined;
};

const MEANING = 'http://terminology.hl7.org/CodeSystem/referencerange-meaning';

const saysNormal = (value: unknown): boolean =>
    typeof value === 'string' && /^normal( range)?$/i.test(value.trim());

/* By its code, whatever its text, or by words where there is no code of HL7's. */
function isNormalType(type: Json): boolean {
    const codings = (entriesOf(valueAt(type, 'coding')) ?? []).filter(isJson);
    const codes = codings.filter((coding) => coding.system === MEANING);
    if (codes.length) return codes.some(({ code }) => code === 'normal');
    return [type.text, ...codings.map(({ display }) => display)].some(saysNormal);
}

function readRange(json: Json, source: Source): ReferenceRange {
    const type = valueAt(json, 'type');
    return Object.freeze({
        low: quantityAt(json, 'low'),
        high: quantityAt(json, 'high'),
        text: textOf(valueAt(json, 'text')),
        type: readValues(json, 'type', undefined, source, 'type'),
        appliesTo: readValues(json, 'appliesTo', undefined, source, 'appliesTo'),
        age: readValues(json, 'age', undefined, source, 'age'),
        isNormal: isJson(type) ? isNormalType(type) : type === undefined,
    });
}

/** The reference ranges of an Observation or of one of its components, in their order. Source: FHIR R4,
 *  Observation.referenceRange. */
export const readRanges = (json: Json, source: Source = {}): readonly ReferenceRange[] =>
    Object.freeze(
        (entriesOf(valueAt(json, 'referenceRange')) ?? [])
            .filter(isJson)
            .map((range) => readRange(range, source)),
    );

const hasEnd = ({ low, high }: ReferenceRange): boolean =>
    low?.value !== undefined || high?.value !== undefined;

const isForEverybody = ({ appliesTo, age }: ReferenceRange): boolean =>
    appliesTo.length + age.length === 0;

/**
 * Rule LAB-one-range: the range that a value may be compared with. A laboratory that sends one sends the one
 * that applies. Of several it is the only normal one for everybody; the kit doesn't decide whether a person
 * is of an age or of a group, so else there is none, and all are listed.
 */
export function chooseRange(ranges: readonly ReferenceRange[]): ReferenceRange | undefined {
    const numeric = ranges.filter(hasEnd);
    if (numeric.length === 1) return numeric[0];
    const general = numeric.filter((range) => range.isNormal && isForEverybody(range));
    return general.length === 1 ? general[0] : undefined;
}
