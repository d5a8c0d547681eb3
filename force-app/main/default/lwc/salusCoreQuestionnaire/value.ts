/** A code of a code system, with its words. */
export interface CodingValue {
    readonly type: 'Coding';
    readonly system?: string;
    readonly version?: string;
    readonly code?: string;
    readonly display?: string;
}

/** A number with its unit. The number is text, so that no digit is lost. */
export interface QuantityValue {
    readonly type: 'Quantity';
    readonly value: string;
    readonly unit?: string;
    readonly system?: string;
    readonly code?: string;
}

/** A file that the app has stored. Its content is never in an answer. */
export interface AttachmentValue {
    readonly type: 'Attachment';
    readonly url: string;
    readonly contentType?: string;
    readonly title?: string;
    readonly size?: number;
}

/** A reference to a resource, as an option names it. */
export interface ReferenceValue {
    readonly type: 'Reference';
    readonly reference?: string;
    readonly display?: string;
}

/** The data types that are one text in an answer: numbers and dates too, as they were typed. */
export type TextType = 'decimal' | 'integer' | 'date' | 'dateTime' | 'time' | 'string' | 'uri';

/** One value of an answer, of one of FHIR's data types. */
export type Value =
    | { readonly type: 'boolean'; readonly value: boolean }
    | { readonly type: TextType; readonly value: string }
    | CodingValue
    | QuantityValue
    | AttachmentValue
    | ReferenceValue;

export type ValueType = Value['type'];

/**
 * A text that is the same for two values that mean the same. A code without a display is the same as
 * one with; `1.0` and `1` are two decimals.
 */
export function keyOf(value: Value): string {
    if (value.type === 'Coding')
        return JSON.stringify([value.type, value.system, value.code ?? value.display]);
    if (value.type === 'Quantity')
        return JSON.stringify([value.type, value.value, value.system, value.code ?? value.unit]);
    if (value.type === 'Reference')
        return JSON.stringify([value.type, value.reference ?? value.display]);
    return JSON.stringify([value.type, value.type === 'Attachment' ? value.url : value.value]);
}
