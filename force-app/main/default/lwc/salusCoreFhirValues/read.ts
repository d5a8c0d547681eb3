import { entriesOf, isJson, type Json } from 'c/salusCoreFhirJson';
import { codingsOf } from './concept';
import { absentReasonOf, nameOfExtension, tellingExtensionsOf } from './extensions';
import { readPrimitive, type Reading, type Source } from './primitive';
import { fits } from './fits';
import { shapeOf, type Shape } from './shapes';
import type { RecordRow, RecordValue } from './value';

/* What is about the element and not in it. */
const TECHNICAL: readonly string[] = Object.freeze(['id', 'extension', 'modifierExtension']);

const words = (text: string): readonly string[] => Object.freeze(text.split(' '));

/* FHIR's choice of data types: `valueQuantity`, `onsetAge`. The type says how its string is to be read. */
const CHOICE =
    /^([a-z][A-Za-z]*?)(Quantity|CodeableConcept|String|Boolean|Integer|Range|Ratio|SampledData|Time|DateTime|Date|Instant|Period|Age|Duration|Reference|Timing|Code|Coding|Attachment|Identifier|Annotation|Decimal|Markdown|Uri|Url|Canonical|PositiveInt|UnsignedInt|Money|HumanName|Address|ContactPoint|Count|Distance|Dosage|Signature)$/;
const CHOICES = words(
    'value onset abatement effective occurrence performed medication reported asNeeded deceased multipleBirth start due detail serviced allowed used product identified scheduled minimumVolume time item collected fastingStatus dose rate bounds doseNumber seriesDoses author created location additive statusReason',
);
/* Elements whose string is a code of one of FHIR's lists, in every resource that has them. */
const CODES = words(
    'status intent priority criticality severity gender type category use mode docStatus lifecycleStatus kind system durationUnit periodUnit dayOfWeek when relationship',
);
/* Elements that hold a date, of which only the year may be known. */
const DATES = words(
    'birthDate date issued recordedDate authoredOn created sent received lastOccurrence expirationDate onset abatementDate startDate statusDate dueDate recorded start end whenPrepared whenHandedOver dateAsserted authored creation receivedTime timeOfDay occurrenceDate manufactureDate started',
);
const READINGS: Readonly<Record<string, Reading>> = Object.freeze({
    ...Object.fromEntries(CODES.map((element) => [element, 'code'] as const)),
    ...Object.fromEntries(DATES.map((element) => [element, 'date'] as const)),
});
const TYPES: Readonly<Record<string, Reading>> = Object.freeze({
    String: 'text',
    Markdown: 'text',
    Code: 'code',
    Date: 'date',
    DateTime: 'date',
    Instant: 'date',
    Time: 'date',
});

/** An element's name without its data type, and how a string in it is to be read. */
export function elementOf(key: string): { readonly element: string; readonly as?: Reading } {
    const [, element = key, type = ''] = CHOICE.exec(key) ?? [];
    return CHOICES.includes(element)
        ? { element, as: TYPES[type] }
        : { element: key, as: READINGS[key] };
}

/** Reads one value: of a primitive type, of a data type, or of a BackboneElement, whose rows it has. */
export function readValue(
    value: unknown,
    as: Reading | undefined,
    source: Source,
    key: string,
): RecordValue | undefined {
    if (!isJson(value)) return readPrimitive(value, as, source);
    const shape = shapeOf(value);
    const read = shape?.read(value, source);
    const rows = restOf(value, shape, source, key);
    const notes = [...(read?.notes ?? []), ...(shape ? notesOf(value, shape, source, key) : [])];
    const known =
        read ?? absent(absentReasonOf(value)) ?? (rows.length + notes.length ? NOTHING : undefined);
    return (
        known && {
            ...known,
            ...(notes.length && { notes }),
            ...(rows.length && { rows }),
        }
    );
}

/* A BackboneElement has no value of its own, only rows. */
const NOTHING: RecordValue = Object.freeze({ kind: 'text', text: '' });

/** Every value at a key, of a list or alone, with the extensions of a primitive one beside it (`_key`). */
export function readValues(
    json: Json,
    key: string,
    as: Reading | undefined,
    source: Source,
    path: string,
): readonly RecordValue[] {
    const given = json[key];
    const [all, beside] = [flat(given), entriesOf(json[`_${key}`]) ?? [json[`_${key}`]]];
    const length = Math.max(all.length, beside.length);
    return Array.from({ length }, (_, index) => {
        const at = entriesOf(given) ? `${path}[${index}]` : path;
        const value = readValue(all[index], as, source, at);
        const extended = beside[index];
        if (!isJson(extended)) return value;
        const rows = extensionRows(extended, source, at);
        const known =
            value ?? absent(absentReasonOf(extended)) ?? (rows.length ? NOTHING : undefined);
        return known && rows.length ? { ...known, rows: [...(known.rows ?? []), ...rows] } : known;
    }).flatMap((value) => value ?? []);
}

/* FHIR has no list of lists: what is in one is in the list. */
const flat = (value: unknown): readonly unknown[] => entriesOf(value)?.flatMap(flat) ?? [value];

const absent = (reason: string | undefined): RecordValue | undefined =>
    reason === undefined ? undefined : { kind: 'absent', reason };

/** The row of one element; undefined where it holds nothing. */
export function readRow(
    json: Json,
    key: string,
    as: Reading | undefined,
    source: Source,
    path: string,
): RecordRow | undefined {
    const named = elementOf(key);
    const at = path ? `${path}.${key}` : key;
    const values = readValues(json, key, as ?? named.as, source, at);
    return values.length ? { key: at, element: named.element, values } : undefined;
}

const VALUE = /^value[A-Z]/;

/* What one extension says. One of several parts has them as rows of its own. */
function extensionRow(one: Json, source: Source, key: string): RecordRow | undefined {
    const keys = keysOf(one).filter((each) => each !== 'url' && each !== 'id');
    const own = keys.filter((each) => VALUE.test(each));
    const others = keys.filter((each) => each !== 'extension' && !own.includes(each));
    const values = own.flatMap((each) => readValues(one, each, elementOf(each).as, source, key));
    const rows = [
        ...extensionRows(one, source, key),
        ...others.flatMap((each) => readRow(one, each, undefined, source, key) ?? []),
    ];
    const all = rows.length ? [...values, { ...NOTHING, rows }] : values;
    const extension = nameOfExtension(one);
    return all.length ? { key, element: 'extension', extension, values: all } : undefined;
}

/** A row for each extension of an element. What stands there and is no extension is shown as received. */
export function extensionRows(json: Json, source: Source, path: string): readonly RecordRow[] {
    const { extension } = json;
    if (extension === undefined || extension === null) return [];
    const isList = entriesOf(extension)?.every(isJson) ?? false;
    const at = path ? `${path}.extension` : 'extension';
    if (!isList) {
        const values = readValues(json, 'extension', undefined, source, at);
        return values.length ? [{ key: at, element: 'extension', values }] : [];
    }
    return tellingExtensionsOf(json).flatMap(
        (one, index) => extensionRow(one, source, `${at}[${index}]`) ?? [],
    );
}

function notesOf(json: Json, shape: Shape, source: Source, path: string): readonly RecordValue[] {
    const { codes = [], notes = [] } = shape;
    return [
        ...codes.flatMap((key) => readValues(json, key, 'code', source, `${path}.${key}`)),
        ...notes.flatMap((key) => readValues(json, key, undefined, source, `${path}.${key}`)),
    ];
}

/* What the value itself doesn't hold; of a CodeableConcept, also what its codings are extended by. */
function restOf(
    json: Json,
    shape: Shape | undefined,
    source: Source,
    path: string,
): readonly RecordRow[] {
    const { used = [], codes = [], notes = [] } = shape ?? {};
    const held = used.filter((key) => fits(key, json[key]));
    const known = [...TECHNICAL, ...held, ...codes, ...notes];
    const rest = keysOf(json).filter((key) => !known.includes(key));
    const codings = 'coding' in json ? codingsOf(json) : [];
    return [
        ...rest.flatMap((key) => readRow(json, key, undefined, source, path) ?? []),
        ...extensionRows(json, source, path),
        ...extensionRows({ extension: json.modifierExtension }, source, `${path}.modifier`),
        ...codings.flatMap((one, index) => extensionRows(one, source, `${path}.coding[${index}]`)),
    ];
}

/** The elements of an object, once each: `_value` beside `value` is the same. */
export const keysOf = (json: Json): readonly string[] => [
    ...new Set(Object.keys(json).map((key) => key.replace(/^_/, ''))),
];
