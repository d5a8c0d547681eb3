import { isQuestion } from 'c/salusCoreQuestionnaire';
import type { FormNode } from 'c/salusCoreQuestionnaireForm';
import { viewOf, type ViewRow } from 'c/salusCoreQuestionnaireResponse';
import { fill, sayCount } from 'c/salusCoreWords';
import { sayAnswer, type Saying } from './answerWords';

/** One question of a response, to be read: with the name of the group that it is in, where that repeats. */
export interface AnswerRow {
    /** Of the node. */
    readonly key: string;
    readonly kind: ViewRow['kind'];
    readonly depth: number;
    readonly label: string;
    readonly lang?: string;
    /** The answers, each as it is read; none where there is none. */
    readonly values: readonly string[];
}

const labelOf = ({ prefix, label }: ViewRow): string =>
    [prefix, label.text].filter(Boolean).join(' ');

/** What was answered, in the form's order, as it is read. */
export function answerRows(
    nodes: readonly FormNode[],
    saying: Saying & { readonly words: { readonly entryName: string } },
): readonly AnswerRow[] {
    const around: { depth: number; name: string }[] = [];
    return viewOf(nodes).map((row) => {
        const { key, kind, depth, number, values, unit, label } = row;
        while (around.length && around.at(-1)!.depth >= depth) around.pop();
        const own = labelOf(row);
        const name =
            number === undefined
                ? own
                : fill(saying.words.entryName, own, sayCount(number, saying.locale)).trim();
        const inside = around.map((one) => one.name).join(', ');
        if (number !== undefined) around.push({ depth, name });
        const said = values.map((value) => {
            const text = sayAnswer(value, saying);
            return unit && value.value.type !== 'Quantity' ? `${text}\u00a0${unit.text}` : text;
        });
        return Object.freeze({
            ...{ key, kind, depth, values: Object.freeze(said) },
            label: kind === 'answer' && inside ? `${inside}: ${name}` : name,
            ...(label.lang && { lang: label.lang }),
        });
    });
}

/** Whether a node can be changed by the person. */
export const isChangeable = ({ item }: FormNode): boolean =>
    isQuestion(item) && !item.isReadOnly && !item.isHidden && item.isAsked;
