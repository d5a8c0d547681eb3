import { decimalText } from 'c/salusCoreFhirJson';
import type { RecordValue } from './value';

/** How a string is to be read. Left out, it is a date where it is written as one, and else a text. */
export type Reading = 'text' | 'code' | 'date';

/** Where a text was written, and in which language. */
export interface Source {
    /** The language of the resource: FHIR's `language`. */
    readonly lang?: string;
    /** What another resource is called, by a Reference to it; undefined where it was not given. */
    readonly nameOf?: (reference: string) => string | undefined;
}

/* A month, a day or an instant. A year alone may be any number. Source: FHIR R4, datatypes, dateTime. */
const DATE = /^\d{4}-\d\d(-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)?)?)?$/;

/** A text that isn't blank. */
export const textOf = (value: unknown): string | undefined =>
    typeof value === 'string' && value.trim() ? value : undefined;

function valueOfText(text: string, as: Reading | undefined, { lang }: Source): RecordValue {
    if (as === 'code') return { kind: 'code', code: text };
    if (as === 'date' || (!as && DATE.test(text))) return { kind: 'date', text };
    return { kind: 'text', text, ...(lang && { lang }) };
}

/** Reads a string, a number, true or false; undefined for anything else. */
export function readPrimitive(
    value: unknown,
    as: Reading | undefined,
    source: Source,
): RecordValue | undefined {
    if (typeof value === 'boolean') return { kind: 'boolean', value };
    const text = textOf(value);
    if (text !== undefined) return valueOfText(text, as, source);
    const decimal = decimalText(value);
    return decimal === undefined ? undefined : { kind: 'number', decimal };
}
