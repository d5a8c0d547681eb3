import { decimalText, integerOf, type FhirElement } from 'c/salusCoreFhirJson';
import { isDate, isDateTime, isTime } from './dateText';
import type { TextType, Value } from './value';

/* More characters than any answer of a form has. */
const LONGEST = 20_000;

type Read = (element: FhirElement, key: string) => Value | undefined;

const text =
    (type: TextType, isValid: (text: string) => boolean): Read =>
    (element, key) => {
        const value = element.string(key);
        const isRead = value !== undefined && value.length <= LONGEST && isValid(value);
        return isRead ? { type, value } : undefined;
    };

const within = (
    element: FhirElement,
    key: string,
    read: (inner: FhirElement) => Value | undefined,
) => {
    const inner = element.element(key);
    return inner && read(inner);
};

/* What of these keys is there. A value that is no text is reported by its element. */
const textsAt = <Key extends string>(
    element: FhirElement,
    ...keys: readonly Key[]
): Partial<Record<Key, string>> =>
    Object.fromEntries(
        keys.flatMap((key) => {
            const value = element.string(key);
            return value === undefined ? [] : [[key, value]];
        }),
    ) as Partial<Record<Key, string>>;

const coding: Read = (element, key) =>
    within(element, key, (inner) => {
        const texts = textsAt(inner, 'system', 'version', 'code', 'display');
        return texts.code || texts.display ? { type: 'Coding', ...texts } : undefined;
    });

/* A comparator (“less than 5”) changes what a number means, so such a quantity isn't read. */
const quantity: Read = (element, key) =>
    within(element, key, (inner) => {
        const value = inner.decimal('value');
        if (value === undefined || inner.has('comparator')) return undefined;
        return { type: 'Quantity', value, ...textsAt(inner, 'unit', 'system', 'code') };
    });

const attachment: Read = (element, key) =>
    within(element, key, (inner) => {
        const { url, ...texts } = textsAt(inner, 'url', 'contentType', 'title');
        if (!url) return undefined;
        const size = inner.integer('size');
        return { type: 'Attachment', url, ...texts, ...(size !== undefined && { size }) };
    });

const reference: Read = (element, key) =>
    within(element, key, (inner) => {
        const texts = textsAt(inner, 'reference', 'display');
        return texts.reference || texts.display ? { type: 'Reference', ...texts } : undefined;
    });

const READERS: Readonly<Record<string, Read>> = {
    Boolean: (element, key) => {
        const value = element.boolean(key);
        return value === undefined ? undefined : { type: 'boolean', value };
    },
    Decimal: (element, key) => {
        const value = decimalText(element.value(key));
        return value === undefined ? undefined : { type: 'decimal', value };
    },
    Integer: (element, key) => {
        const value = integerOf(element.value(key));
        return value === undefined ? undefined : { type: 'integer', value: String(value) };
    },
    Date: text('date', isDate),
    DateTime: text('dateTime', isDateTime),
    Time: text('time', isTime),
    String: text('string', () => true),
    Uri: text('uri', () => true),
    Coding: coding,
    Quantity: quantity,
    Attachment: attachment,
    Reference: reference,
};

/**
 * Reads FHIR's `value[x]`, or `answer[x]` of a condition. Undefined without a value, with two, or with
 * one that is not of its type.
 */
export function readValue(element: FhirElement, prefix: 'value' | 'answer'): Value | undefined {
    const types = Object.keys(READERS).filter((type) => element.has(prefix + type));
    const [type] = types;
    if (!type || types.length > 1) return undefined;
    const value = READERS[type]?.(element, prefix + type);
    return value && Object.freeze(value);
}
