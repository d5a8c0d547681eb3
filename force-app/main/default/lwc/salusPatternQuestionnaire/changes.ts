import type { FieldValue } from 'c/salusCoreField';
import { answersIn, nodeOfField, type FieldValues } from 'c/salusCoreQuestionnaireFields';
import {
    allNodes,
    withGroup,
    withoutGroup,
    withValues,
    type Answers,
    type FormNode,
} from 'c/salusCoreQuestionnaireForm';
import type { Form } from './form';
import { withAnswers, type QuestionnaireState } from './pages';

/* Changed answers have been sent under no key. */
const changed = (
    state: QuestionnaireState,
    form: Form,
    answers: Answers,
    typed: FieldValues = state.typed,
): QuestionnaireState =>
    Object.freeze({
        ...withAnswers(state, form, answers),
        typed,
        isTouched: true,
        key: undefined,
    });

const nodeAt = ({ nodes }: QuestionnaireState, key: string): FormNode | undefined =>
    allNodes(nodes).find((node) => node.key === key);

/** The task with what was put into a field. A field that the page no longer has changes nothing. */
export function withAnswer(
    state: QuestionnaireState,
    form: Form,
    name: string,
    value: FieldValue,
): QuestionnaireState {
    const node = nodeOfField(state.nodes, name);
    if (!node) return state;
    const typed = Object.freeze({ ...state.typed, [name]: value });
    const values = answersIn(node, typed, form.asking);
    return changed(state, form, withValues(state.answers, node, values), typed);
}

/** The task with one more of a group. */
export function withOneMore(
    state: QuestionnaireState,
    form: Form,
    key: string,
): QuestionnaireState {
    const node = nodeAt(state, key);
    return node ? changed(state, form, withGroup(state.answers, node)) : state;
}

const isIn = ({ item }: FormNode, { path }: FormNode): boolean =>
    path.some(({ linkId }) => linkId === item.linkId);

/** The task with one less of a group. What is half typed in the others is about other fields now. */
export function withOneLess(
    state: QuestionnaireState,
    form: Form,
    key: string,
    index: number,
): QuestionnaireState {
    const { answers, nodes, typed } = state;
    const node = nodeAt(state, key);
    if (!node) return state;
    const stays = (name: string): boolean => {
        const owner = nodeOfField(nodes, name);
        return owner !== undefined && !isIn(node, owner);
    };
    const others = Object.entries(typed).filter(([name]) => stays(name));
    return changed(state, form, withoutGroup(answers, node, index), Object.fromEntries(others));
}
