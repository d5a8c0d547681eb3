import { plainCopy } from 'c/salusCorePlain';

/** What a field can have for an answer: text, yes or no, a list, or an object such as a name. */
export type FieldValue = string | boolean | object;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
    typeof value === 'object' && value !== null;

/** Freezes an answer, and what is inside it, so that nobody who reads it can change it. */
export const frozen = <Value>(value: Value): Value => {
    if (isObject(value) && !Object.isFrozen(value)) {
        Object.freeze(value);
        Object.values(value).forEach(frozen);
    }
    return value;
};

/** Whether two answers have the same content. */
export const sameValue = (one: unknown, other: unknown): boolean => {
    if (!isObject(one) || !isObject(other)) return Object.is(one, other);
    const names = Object.keys(one);
    return (
        names.length === Object.keys(other).length &&
        names.every((name) => Object.hasOwn(other, name) && sameValue(one[name], other[name]))
    );
};

/** An answer that a page gave, as plain data that is read once; undefined where it can't be read. */
export const readAnswer = (given: unknown): unknown => {
    try {
        return plainCopy(given);
    } catch {
        return undefined;
    }
};
