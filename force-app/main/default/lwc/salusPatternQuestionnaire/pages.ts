import { firstAnswers, formNodes, type Answers, type FormNode } from 'c/salusCoreQuestionnaireForm';
import {
    isPageComplete,
    isPageShown,
    nodesOn,
    type FieldValues,
    type FormPage,
} from 'c/salusCoreQuestionnaireFields';
import type { NotCarried } from 'c/salusCoreQuestionnaireResponse';
import { beginTask, mayShow, type TaskPages, type TaskState } from 'c/salusCoreTask';
import type { SendError } from 'c/salusPortQuestionnaire';
import type { Form } from './form';

/** A page of the form, by its number; then what is always there. */
export type Page = string;
export const REVIEW = 'review';
export const DONE = 'done';

/** What is asked for in the background. */
export type RequestName = 'load' | 'send';

/** What became of a draft of another version of the form. */
export interface Changed {
    /** Where the person takes it up. */
    readonly page: Page;
    readonly isOther: boolean;
    readonly notCarried: readonly NotCarried[];
}

/** The task as it stands: one snapshot, from which everything that is shown follows. */
export interface QuestionnaireState extends TaskState<Page, RequestName, SendError> {
    readonly answers: Answers;
    /** The items that are asked, given the answers. */
    readonly nodes: readonly FormNode[];
    /** What was put into fields, also where it gives no answer yet. */
    readonly typed: FieldValues;
    readonly isTouched: boolean;
    /** The key under which these answers were sent. */
    readonly key?: string;
    readonly changed?: Changed;
}

const NOTHING: Pick<QuestionnaireState, 'answers' | 'nodes' | 'typed' | 'isTouched'> =
    Object.freeze({ answers: {}, nodes: [], typed: {}, isTouched: false });

/** Without a form, and without an answer. */
export const blank: QuestionnaireState = Object.freeze({ ...beginTask<Page>('0'), ...NOTHING });

export const withAnswers = (
    state: QuestionnaireState,
    { questionnaire }: Form,
    answers: Answers,
): QuestionnaireState => ({ ...state, answers, nodes: formNodes(questionnaire, answers) });

/** A form that nobody has answered yet, on its first page. */
export function beginForm(form: Form): QuestionnaireState {
    const state = withAnswers(blank, form, firstAnswers(form.questionnaire));
    return Object.freeze({ ...state, page: shownPages(form, state)[0]?.id ?? REVIEW });
}

/** The pages of the form that have something to ask now. */
export const shownPages = (
    { pages }: Form,
    { nodes }: Pick<QuestionnaireState, 'nodes'>,
): readonly FormPage[] => pages.filter((page) => isPageShown(page, nodesOn(page, nodes)));

/** The pages as the answers stand. Only sent answers lead past the review. */
export const pagesOf = (form: Form, state: QuestionnaireState): TaskPages<Page> => {
    const own = shownPages(form, state);
    return {
        pages: [...own.map(({ id }) => id), REVIEW, DONE],
        isComplete: (id) => {
            const page = own.find((one) => one.id === id);
            return page !== undefined && isPageComplete(page, state.nodes);
        },
    };
};

/** Whether Back or Forward may lead to a page: none is shown before the form has begun, or while it is sent. */
export const mayReturnTo = (form: Form, state: QuestionnaireState, page: Page): boolean =>
    state.nodes.length > 0 &&
    state.page !== DONE &&
    state.waitingFor === undefined &&
    mayShow(pagesOf(form, state), page);
