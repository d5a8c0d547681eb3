import { isQuestion } from 'c/salusCoreQuestionnaire';
import type { FormNode, NodeEntry } from 'c/salusCoreQuestionnaireForm';
import { writeValue } from './writeValue';

/** An item of a response, as JSON whose numbers are still as they were typed. */
export type ItemJson = Readonly<Record<string, unknown>>;

/** Whether an answer is written: one that was typed wrongly can't be, since FHIR has no form for it. */
export type IsWritable = (node: FormNode, entry: NodeEntry) => boolean;

function nameOf({ item }: FormNode): ItemJson {
    const { linkId, definition, label } = item;
    return { linkId, ...(definition && { definition }), ...(label.text && { text: label.text }) };
}

function writeGroup(node: FormNode, isWritable: IsWritable): readonly ItemJson[] {
    return node.entries.flatMap(({ nodes }) => {
        const item = writeItems(nodes, isWritable);
        return item.length ? [{ ...nameOf(node), item }] : [];
    });
}

function writeQuestion(node: FormNode, isWritable: IsWritable): readonly ItemJson[] {
    const answer = node.entries.flatMap((entry) => {
        if (!entry.value || !isWritable(node, entry)) return [];
        const item = writeItems(entry.nodes, isWritable);
        return [{ ...writeValue(entry.value), ...(item.length && { item }) }];
    });
    return answer.length ? [{ ...nameOf(node), answer }] : [];
}

/**
 * The items of a response, in the form's order: a group that repeats once for each, a question once with
 * all its answers, the items under an answer within it. Without an answer there is no item.
 * Source: FHIR R4, QuestionnaireResponse.
 */
export const writeItems = (
    nodes: readonly FormNode[],
    isWritable: IsWritable,
): readonly ItemJson[] =>
    nodes.flatMap((node) => {
        if (node.item.kind === 'group') return writeGroup(node, isWritable);
        return isQuestion(node.item) ? writeQuestion(node, isWritable) : [];
    });
