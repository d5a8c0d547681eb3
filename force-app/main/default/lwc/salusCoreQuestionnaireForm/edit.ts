import {
    isQuestion,
    keyOf,
    type Item,
    type Questionnaire,
    type Value,
} from 'c/salusCoreQuestionnaire';
import {
    answersAt,
    entriesOfItem,
    NO_ANSWERS,
    withEntries,
    type Answers,
    type Entry,
} from './answers';
import type { FormNode } from './formNodes';

/* An entry with the first answers of the items inside. */
const entryFor = (item: Item, value?: Value): Entry =>
    Object.freeze({ ...(value && { value }), answers: firstOf(item.items) });

function firstEntries(item: Item): readonly Entry[] {
    if (isQuestion(item)) return item.initial.map((value) => entryFor(item, value));
    if (item.kind !== 'group') return [];
    const count = Math.max(1, Math.min(item.constraints.minOccurs, 100));
    return Array.from({ length: count }, () => entryFor(item));
}

const firstOf = (items: readonly Item[]): Answers =>
    Object.freeze(
        Object.fromEntries(
            items.flatMap((item) => {
                const entries = firstEntries(item);
                return entries.length ? [[item.linkId, Object.freeze([...entries])]] : [];
            }),
        ),
    );

/** The answers that a form begins with: its initial values, and the least number of each group. */
export const firstAnswers = ({ items }: Questionnaire): Answers =>
    items.length ? firstOf(items) : NO_ANSWERS;

const entriesHere = (answers: Answers, { item, path }: FormNode): readonly Entry[] =>
    entriesOfItem(answersAt(answers, path), item.linkId);

/**
 * The answers after a question was answered. What was answered under an answer stays with it; the answer to
 * a question that has one only may change, and what is under it stays.
 */
export function withValues(answers: Answers, node: FormNode, values: readonly Value[]): Answers {
    const { item, path } = node;
    const before = entriesHere(answers, node);
    const byKey = new Map(
        before.flatMap((each) => (each.value ? [[keyOf(each.value), each]] : [])),
    );
    const isSingle = isQuestion(item) && item.constraints.maxOccurs === 1;
    const entries = values.map((value): Entry => {
        const kept = byKey.get(keyOf(value)) ?? (isSingle ? before[0] : undefined);
        return kept ? Object.freeze({ ...kept, value }) : entryFor(item, value);
    });
    return withEntries(answers, path, item.linkId, entries);
}

/** The answers with one more of the groups that a group repeats, as it is at first. */
export const withGroup = (answers: Answers, node: FormNode): Answers => {
    const before = entriesHere(answers, node);
    const present = before.length ? before : [entryFor(node.item)];
    return withEntries(answers, node.path, node.item.linkId, [...present, entryFor(node.item)]);
};

/** The answers without one of the groups that a group repeats. */
export const withoutGroup = (answers: Answers, node: FormNode, index: number): Answers =>
    withEntries(
        answers,
        node.path,
        node.item.linkId,
        entriesHere(answers, node).filter((_, each) => each !== index),
    );
