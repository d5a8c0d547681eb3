import { textAnswers } from 'c/salusCoreDraft';
import { readResponse, writeResponse } from 'c/salusCoreQuestionnaireResponse';
import { pageFor } from 'c/salusCoreTask';
import type { TaskDraft } from 'c/salusHostTask';
import type { Form } from './form';
import { beginForm, pagesOf, withAnswers, type QuestionnaireState } from './pages';

/** What is kept: the answers as a QuestionnaireResponse, and the key under which they were sent. */
export function draftOf(
    { questionnaire }: Form,
    { answers, isTouched, page, key = '' }: QuestionnaireState,
    authored: string,
): TaskDraft | undefined {
    if (!isTouched) return undefined;
    const written = writeResponse(questionnaire, answers, { status: 'in-progress', authored });
    return written.ok ? { page, answers: { response: written.value.json, key } } : undefined;
}

/** The task with what was kept of it, on its page. Answers to another version of the form are carried over,
 *  and the person begins at its first page, where it is said what became of them. */
export function resumed(form: Form, draft: TaskDraft | undefined): QuestionnaireState {
    const first = beginForm(form);
    const { response, key } = textAnswers(draft?.answers);
    if (!response) return first;
    const { answers, notCarried, isSameVersion } = readResponse(response, form.questionnaire);
    if (!answers) return first;
    const isChanged = !isSameVersion || notCarried.length > 0;
    const state = { ...withAnswers(first, form, answers), isTouched: true };
    const wanted = isChanged ? undefined : draft?.page;
    const page = pageFor(pagesOf(form, state), wanted) ?? first.page;
    return Object.freeze({
        ...{ ...state, page },
        ...(key && !isChanged && { key }),
        ...(isChanged && { changed: { page, isOther: !isSameVersion, notCarried } }),
    });
}
