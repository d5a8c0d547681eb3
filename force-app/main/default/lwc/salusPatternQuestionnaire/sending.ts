import { SalusProblem } from 'c/salusCoreProblems';
import { writeResponse } from 'c/salusCoreQuestionnaireResponse';
import { IdempotencyKey } from 'c/salusHostIdempotency';
import { report } from 'c/salusHostProblems';
import type { Form } from './form';
import { blank, DONE } from './pages';
import type { QuestionnairePage } from './questionnairePage';
import { now, type QuestionnaireTask } from './questionnaireTask';
import { TAG } from './requests';

function tellContext(property: string): void {
    const help = `the response’s ${property} is none that FHIR has`;
    const problem = new SalusProblem('bad-property', TAG, 'about', help);
    void Promise.resolve().then(() => report(problem));
}

/** Sends the answers, and drops them once they are sent. Sent again, they have the same key. */
export async function send(
    view: QuestionnairePage,
    form: Form,
    task: QuestionnaireTask,
): Promise<void> {
    if (task.isBusy) return;
    const context = { ...view.about, status: 'completed', authored: now() } as const;
    const written = writeResponse(form.questionnaire, task.state.answers, context);
    if (!written.ok) {
        const { error } = written;
        if (error.code === 'context') tellContext(error.property);
        task.requests.fail('send', { code: 'not-permitted' });
        return;
    }
    const idempotencyKey = task.state.key ?? new IdempotencyKey().of('');
    task.put(Object.freeze({ ...task.state, key: idempotencyKey }));
    task.host.save();
    const request = { response: written.value.json, idempotencyKey };
    const call = (signal: AbortSignal) => view.adapter?.send(request, signal);
    if (!(await task.requests.ask<true>({ request: 'send', method: 'send', call }))) return;
    task.put(Object.freeze({ ...blank, page: DONE }), true);
    task.host.finish(DONE);
    view.tellSent();
}
