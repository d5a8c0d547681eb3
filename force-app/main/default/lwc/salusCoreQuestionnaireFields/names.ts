import type { FieldValue } from 'c/salusCoreField';
import { isQuestion, type QuestionItem, type Value } from 'c/salusCoreQuestionnaire';
import { allNodes, type FormNode } from 'c/salusCoreQuestionnaireForm';
import type { Asking } from './asking';
import { answersFrom, valuesOf } from './partValues';
import type { PartName, PartValues } from './part';

/** The values of fields by their names. */
export type FieldValues = Readonly<Record<string, FieldValue>>;

/** A question that is put to the person. */
export interface QuestionNode extends FormNode {
    readonly item: QuestionItem;
}

/** Whether a node is a question that the person sees in the form. */
export const isPut = (node: FormNode): node is QuestionNode =>
    isQuestion(node.item) && !node.item.isHidden && node.item.isAsked;

/** What a field is called: where its question is, and which part of it. Without points, by which a form
 *  tells the parts of a composite field. */
export const fieldName = (key: string, part: PartName): string =>
    `${encodeURIComponent(key).replaceAll('.', '%2E')}~${part}`;

const PARTS: readonly PartName[] = ['answer', 'time', 'unit', 'other'];

/** The answers of a question. */
export const answersOf = ({ entries }: FormNode): readonly Value[] =>
    entries.flatMap(({ value }) => value ?? []);

/** What is in the fields of a question: what was put into them, else what its answers are. */
export function partValuesOf(node: QuestionNode, typed: FieldValues, asking: Asking): PartValues {
    const own = PARTS.flatMap((part) => {
        const name = fieldName(node.key, part);
        return Object.hasOwn(typed, name) ? [[part, typed[name]] as const] : [];
    });
    return { ...valuesOf(answersOf(node), node.item, asking), ...Object.fromEntries(own) };
}

/** The question that a field belongs to. */
export const nodeOfField = (nodes: readonly FormNode[], name: string): QuestionNode | undefined =>
    allNodes(nodes).find(
        (node): node is QuestionNode =>
            isPut(node) && PARTS.some((part) => fieldName(node.key, part) === name),
    );

/** The answers that the fields of a question give. */
export const answersIn = (
    node: QuestionNode,
    typed: FieldValues,
    asking: Asking,
): readonly Value[] =>
    answersFrom(partValuesOf(node, typed, asking), node.item, answersOf(node), asking);

/** The value of every field, by its name. */
export const fieldValuesOf = (
    nodes: readonly FormNode[],
    typed: FieldValues,
    asking: Asking,
): FieldValues =>
    Object.freeze(
        Object.fromEntries(
            allNodes(nodes)
                .filter(isPut)
                .flatMap((node) =>
                    Object.entries(partValuesOf(node, typed, asking)).map(([part, value]) => [
                        fieldName(node.key, part as PartName),
                        value,
                    ]),
                ),
        ),
    );
