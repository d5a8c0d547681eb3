import { fieldName, nodesOn } from 'c/salusCoreQuestionnaireFields';
import type { FieldValue } from 'c/salusCoreField';
import {
    allNodes,
    answerErrors,
    type AnswerError,
    type FormNode,
} from 'c/salusCoreQuestionnaireForm';
import { pageAfter, pageBefore } from 'c/salusCoreTask';
import type { TaskDraft, TaskHost } from 'c/salusHostTask';
import { withAnswer, withOneLess, withOneMore } from './changes';
import type { Form } from './form';
import type { Page, QuestionnaireState } from './pages';
import type { QuestionnairePage } from './questionnairePage';
import { QuestionnaireTask } from './questionnaireTask';
import { send } from './sending';

/** Filling in a form: what the person does, and which page that leads to. */
export class Filling {
    readonly form: Form;
    private readonly view: QuestionnairePage;
    private readonly task: QuestionnaireTask;

    constructor(view: QuestionnairePage, form: Form) {
        this.view = view;
        this.form = form;
        this.task = new QuestionnaireTask(view, form);
    }

    get host(): TaskHost<Page> {
        return this.task.host;
    }

    get draft(): TaskDraft | undefined {
        return this.task.draft;
    }

    /** On connecting. */
    start(): void {
        this.task.start();
    }

    /** Begins, with what was kept. */
    open(): void {
        this.task.open();
    }

    /** Another form is given: what was answered is kept. */
    close(): void {
        this.host.save();
        this.host.stop();
        this.host.changeSubject();
    }

    /** The person leaves: what was answered is kept, and the task begins anew. */
    leave(): void {
        this.host.purge('removed');
        this.task.open({ fromStart: true });
    }

    /** An answer changed, or what was put into one of the fields of a question. */
    answer(name: string, value: FieldValue): void {
        this.change((state) => withAnswer(state, this.form, name, value));
    }

    /** One more of a group. */
    add(key: string): void {
        this.change((state) => withOneMore(state, this.form, key));
    }

    /** One less. */
    remove(key: string, index: number): void {
        this.change((state) => withOneLess(state, this.form, key, index));
    }

    /** Goes on, unless something on the page is wrong: then what. */
    next(): readonly AnswerError[] {
        const { page: id, nodes, returnTo } = this.task.state;
        const page = this.form.pages.find((one) => one.id === id);
        const errors = page ? answerErrors(nodesOn(page, nodes)) : [];
        if (!errors.length) this.task.go(pageAfter(this.task.pages, id, returnTo));
        return errors;
    }

    /** Goes to a question, and comes back once its answer is changed. The name of its field. */
    edit(key: string): string {
        const { nodes, page: from } = this.task.state;
        const isOn = (some: readonly FormNode[]) => allNodes(some).some((one) => one.key === key);
        const page = this.form.pages.find((one) => isOn(nodesOn(one, nodes)));
        this.task.go(page?.id, from);
        return fieldName(key, 'answer');
    }

    back(): void {
        this.task.go(pageBefore(this.task.pages, this.task.page));
    }

    /** Sends the answers, and drops them once they are sent. */
    send(): Promise<void> {
        return send(this.view, this.form, this.task);
    }

    private change(changed: (state: QuestionnaireState) => QuestionnaireState): void {
        const { isBusy, state } = this.task;
        if (isBusy) return;
        const next = changed(state);
        if (next !== state) this.task.put(next);
    }
}
