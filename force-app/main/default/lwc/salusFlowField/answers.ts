import type { FieldValue } from 'c/salusCoreField';
import { listOf, textsOf, type FlowInputs } from './inputs';

/** How an answer goes into the attributes of a screen's component, and comes back from them. */
export interface FlowAnswer {
    /** The attributes that an answer makes. */
    attributesOf(answer: unknown): FlowInputs;
    /** The answer that some of the attributes make, beside what is answered already. */
    answerOf(attributes: FlowInputs, before: unknown): FieldValue;
}

/** A text, yes or no, or a list of texts. A list is copied, because Flow may change what it gets. */
export const whole: FlowAnswer = {
    attributesOf: (answer) => ({ value: Array.isArray(answer) ? [...answer] : answer }),
    answerOf: ({ value }) => value as FieldValue,
};

/** An object: each of its parts is an attribute. */
export const inParts = (...parts: readonly string[]): FlowAnswer => ({
    attributesOf: (answer) => Object.fromEntries(parts.map((part) => [part, Object(answer)[part]])),
    answerOf: (attributes, before) => ({ ...Object(before), ...attributes }),
});

const objectsIn = (answer: unknown): readonly Record<string, unknown>[] =>
    Array.isArray(answer) ? answer.map((one) => Object(one)) : [];

/**
 * A list of objects: each part is a list of texts, named by its attribute. There are as many objects as
 * there are texts in the first list.
 */
export const inLists = (parts: Readonly<Record<string, string>>): FlowAnswer => {
    const named = Object.entries(parts);
    const attributesOf = (answer: unknown): FlowInputs =>
        Object.fromEntries(
            named.map(([name, part]) => [name, objectsIn(answer).map((one) => one[part])]),
        );
    const answerOf = (attributes: FlowInputs, before: unknown): FieldValue => {
        const lists = { ...attributesOf(before), ...attributes };
        const count = textsOf(lists[named[0]![0]]).length;
        const objectAt = (index: number) =>
            named.map(([name, part]) => [part, textsOf(lists[name])[index] ?? '']);
        return Array.from({ length: count }, (_, index) => Object.fromEntries(objectAt(index)));
    };
    return { attributesOf, answerOf };
};

/** A list of objects whose parts the builder chooses: a JSON text, or none where nothing is answered. */
export const asJson: FlowAnswer = {
    attributesOf: (answer) => {
        const list = objectsIn(answer);
        return { valueJson: list.length ? JSON.stringify(list) : '' };
    },
    answerOf: ({ valueJson }) => listOf(valueJson),
};
