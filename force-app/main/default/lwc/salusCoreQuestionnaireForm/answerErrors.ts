import {
    isQuestion,
    keyOf,
    type Item,
    type QuestionItem,
    type Value,
} from 'c/salusCoreQuestionnaire';
import { allNodes, type FormNode } from './formNodes';
import { valueError, type AnswerConstraint } from './valueErrors';

/** Why an answer can't be sent yet. It never holds the answer. */
export interface AnswerError {
    /** The node: the question, in its group. */
    readonly key: string;
    readonly item: Item;
    readonly constraint: AnswerConstraint;
    /** Which of several answers; none where there are too few or too many. */
    readonly index?: number;
}

const hasValue = (node: FormNode): boolean =>
    node.entries.some(({ value, nodes }) => value !== undefined || nodes.some(hasValue));

function wrongCount(
    count: number,
    { minOccurs, maxOccurs }: QuestionItem['constraints'],
): AnswerConstraint | undefined {
    if (count > maxOccurs) return 'tooMany';
    if (count >= minOccurs) return undefined;
    return count === 0 ? 'valueMissing' : 'tooFew';
}

const isTogether = ({ options }: QuestionItem, values: readonly Value[]): boolean =>
    values.length > 1 &&
    values.some((value) => options.some((one) => one.isExclusive && one.key === keyOf(value)));

function errorsOf(node: FormNode): readonly AnswerError[] {
    const { item, key, entries } = node;
    const error = (constraint: AnswerConstraint, index?: number): AnswerError =>
        Object.freeze({ key, item, constraint, ...(index !== undefined && { index }) });
    if (item.kind === 'group') {
        const answered = entries.filter(({ nodes }) => nodes.some(hasValue)).length;
        const wrong = wrongCount(answered, item.constraints);
        return wrong ? [error(wrong)] : [];
    }
    if (!isQuestion(item)) return [];
    const values = entries.flatMap(({ value }) => value ?? []);
    const wrong = wrongCount(values.length, item.constraints);
    return [
        ...(wrong ? [error(wrong)] : []),
        ...(isTogether(item, values) ? [error('notAlone')] : []),
        ...values.flatMap((value, index) => {
            const constraint = valueError(value, item);
            return constraint ? [error(constraint, index)] : [];
        }),
    ];
}

/** What keeps the answers from being sent, in the form's order. */
export const answerErrors = (nodes: readonly FormNode[]): readonly AnswerError[] =>
    allNodes(nodes).flatMap(errorsOf);
