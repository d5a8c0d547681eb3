import {
    isQuestion,
    keyOf,
    type QuestionItem,
    type Value,
    type Words,
} from 'c/salusCoreQuestionnaire';
import type { FormNode } from 'c/salusCoreQuestionnaireForm';

/** An answer to be read: its value, and the words that the form has for it. */
export interface ViewValue {
    readonly value: Value;
    /** The words of the option that was chosen. */
    readonly words?: Words;
}

/** A row of a response that is read or printed. */
export interface ViewRow {
    readonly key: string;
    /** `heading`: of a group. `words`: alone. `answer`: a question with its answers, or without any. */
    readonly kind: 'heading' | 'words' | 'answer';
    /** How many groups and questions it is within. */
    readonly depth: number;
    readonly label: Words;
    readonly prefix?: string;
    /** Which of the groups that a group repeats, from 1. */
    readonly number?: number;
    readonly values: readonly ViewValue[];
    readonly unit?: Words;
}

const viewValue = (value: Value, { options }: QuestionItem): ViewValue => {
    const option = options.find(({ key }) => key === keyOf(value));
    return Object.freeze({ value, ...(option && { words: option.label }) });
};

function rowOf({ item, key, entries }: FormNode, depth: number, number?: number): ViewRow {
    const kind = item.kind === 'group' ? 'heading' : isQuestion(item) ? 'answer' : 'words';
    const values = isQuestion(item)
        ? entries.flatMap(({ value }) => (value ? [viewValue(value, item)] : []))
        : [];
    const unit = isQuestion(item) ? item.hint.unit : undefined;
    return Object.freeze({
        key: number === undefined ? key : `${key}.${number - 1}`,
        ...{ kind, depth, label: item.label, values: Object.freeze(values) },
        ...(item.prefix && { prefix: item.prefix }),
        ...(number !== undefined && { number }),
        ...(unit && { unit }),
    });
}

function rowsOf(nodes: readonly FormNode[], depth: number): readonly ViewRow[] {
    return nodes.flatMap((node) => {
        const { item, entries } = node;
        if (item.isHidden || !item.isRead) return [];
        const inner = (index: number) => rowsOf(entries[index]?.nodes ?? [], depth + 1);
        if (item.kind !== 'group')
            return [rowOf(node, depth), ...entries.flatMap((_, index) => inner(index))];
        const repeats = item.constraints.maxOccurs > 1;
        return entries.flatMap((_, index) => [
            rowOf(node, depth, repeats ? index + 1 : undefined),
            ...inner(index),
        ]);
    });
}

/**
 * The rows of a form that is read only or printed: what is asked, in its order, with the answers. A
 * question without an answer is there too, so that nobody takes it for one that was never asked.
 */
export const viewOf = (nodes: readonly FormNode[]): readonly ViewRow[] =>
    Object.freeze([...rowsOf(nodes, 0)]);
