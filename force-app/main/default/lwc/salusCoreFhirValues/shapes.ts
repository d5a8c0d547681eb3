import { decimalText, isJson, type Json } from 'c/salusCoreFhirJson';
import { readConcept } from './concept';
import { addressText, fullerName, nameText } from './people';
import { readPrimitive, textOf, type Source } from './primitive';
import { quantityOf } from './quantity';
import type { RecordValue } from './value';

/** How the elements of one data type become a value. What isn't in `used` is kept as rows of it. */
export interface Shape {
    readonly is: (json: Json) => boolean;
    readonly read: (json: Json, source: Source) => RecordValue | undefined;
    /** Elements that the value holds. */
    readonly used: readonly string[];
    /** Codes that are said after it. */
    readonly codes?: readonly string[];
    /** Other elements that are said after it. */
    readonly notes?: readonly string[];
}

const has =
    (...keys: readonly string[]) =>
    (json: Json): boolean =>
        keys.some((key) => json[key] !== undefined && json[key] !== null);

const isNumber = (value: unknown): boolean => decimalText(value) !== undefined;
const quantityAt = (json: Json, key: string) => {
    const value = json[key];
    return isJson(value) ? quantityOf(value) : undefined;
};
const text = (words: string, { lang }: Source): RecordValue | undefined =>
    words ? { kind: 'text', text: words, ...(lang && { lang }) } : undefined;

const CONTACTS = ['phone', 'fax', 'email', 'pager', 'url', 'sms', 'other'];

const TYPE_AND_ID = /(?:^|\/)([A-Z][A-Za-z]+)\/[\w.-]+(?:\/_history\/[\w.-]+)?$/;

function readReference(json: Json, source: Source): RecordValue {
    const address = textOf(json.reference) ?? '';
    const name = textOf(json.display) ?? source.nameOf?.(address);
    const type = textOf(json.type) ?? TYPE_AND_ID.exec(address)?.[1];
    return name
        ? { kind: 'text', text: name, ...(source.lang && { lang: source.lang }) }
        : { kind: 'unnamed', ...(type && { type }) };
}

function readName(json: Json, source: Source): RecordValue | undefined {
    const name = text(nameText(json), source);
    const fuller = text(fullerName(json), source);
    return name && fuller ? { ...name, notes: [fuller] } : name;
}

const QUANTITY = ['value', 'comparator', 'unit', 'system', 'code'];

/* FHIR R4's data types, told apart by the elements that they have. The first that fits counts. */
const SHAPES: readonly Shape[] = [
    {
        is: has('coding'),
        read: readConcept,
        used: ['coding', 'text'],
    },
    {
        is: (json) =>
            isNumber(json.value) || (!has('value')(json) && has('unit', 'comparator')(json)),
        read: (json) => ({ kind: 'quantity', quantity: quantityOf(json) }),
        used: QUANTITY,
    },
    {
        is: (json) => has('low', 'high')(json),
        read: (json) => ({
            kind: 'range',
            low: quantityAt(json, 'low'),
            high: quantityAt(json, 'high'),
        }),
        used: ['low', 'high'],
    },
    {
        is: has('numerator', 'denominator'),
        read: (json) => ({
            kind: 'ratio',
            numerator: quantityAt(json, 'numerator'),
            denominator: quantityAt(json, 'denominator'),
        }),
        used: ['numerator', 'denominator'],
    },
    {
        // A name of which only the text is known has its use beside it.
        is: (json) =>
            has('family', 'given')(json) ||
            (textOf(json.text) !== undefined && textOf(json.use) !== undefined),
        read: readName,
        used: ['text', 'prefix', 'given', 'family', 'suffix'],
        codes: ['use'],
        notes: ['period'],
    },
    {
        is: has('line', 'city', 'postalCode', 'state', 'country'),
        read: (json, source) => text(addressText(json), source),
        used: ['text', 'line', 'city', 'district', 'state', 'postalCode', 'country'],
        codes: ['use', 'type'],
        notes: ['period'],
    },
    {
        is: (json) => CONTACTS.includes(textOf(json.system) ?? '') && has('value')(json),
        read: (json) => readPrimitive(json.value, 'text', {}),
        used: ['value', 'rank'],
        codes: ['system', 'use'],
        notes: ['period'],
    },
    {
        is: has('reference'),
        read: readReference,
        used: ['reference', 'type', 'display'],
        notes: ['identifier'],
    },
    {
        is: (json) => has('contentType', 'data', 'url', 'hash')(json) && !has('origin')(json),
        read: (json) => ({
            kind: 'file',
            title: textOf(json.title),
            contentType: textOf(json.contentType),
        }),
        used: ['title', 'contentType', 'data', 'url', 'hash', 'size', 'language'],
        notes: ['creation'],
    },
    {
        is: (json) => textOf(json.value) !== undefined && !has('start', 'code')(json),
        read: (json) => readPrimitive(json.value, 'text', {}),
        used: ['value', 'system'],
        codes: ['use'],
        notes: ['type', 'assigner', 'period'],
    },
    {
        is: has('start', 'end'),
        read: (json) => ({ kind: 'period', start: textOf(json.start), end: textOf(json.end) }),
        used: ['start', 'end'],
    },
    {
        is: (json) => [json.code, json.display].some(textOf),
        read: readConcept,
        used: ['code', 'display', 'system', 'version', 'userSelected'],
    },
    {
        is: (json) => textOf(json.text) !== undefined,
        read: (json, source) => readPrimitive(json.text, 'text', source),
        used: ['text'],
        notes: ['authorString', 'authorReference', 'time'],
    },
];

/** The shape of an element; undefined where it is no data type's: it is a BackboneElement. */
export const shapeOf = (json: Json): Shape | undefined => SHAPES.find(({ is }) => is(json));
