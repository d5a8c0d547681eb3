import {
    answersIn,
    fieldName,
    nodeOfField,
    nodesOn,
    type FieldValues,
} from 'c/salusCoreQuestionnaireFields';
import type { FieldValue } from 'c/salusCoreField';
import {
    allNodes,
    answerErrors,
    withGroup,
    withoutGroup,
    withValues,
    type AnswerError,
    type Answers,
    type FormNode,
} from 'c/salusCoreQuestionnaireForm';
import { writeResponse, type ResponseContext } from 'c/salusCoreQuestionnaireResponse';
import { SalusProblem } from 'c/salusCoreProblems';
import { pageAfter, pageBefore, returnFrom, transition, type TaskEvent } from 'c/salusCoreTask';
import { clock } from 'c/salusHostClock';
import { IdempotencyKey } from 'c/salusHostIdempotency';
import { report } from 'c/salusHostProblems';
import type { Requests } from 'c/salusHostRequests';
import { TaskHost, type TaskDraft, type TaskOwner } from 'c/salusHostTask';
import type { DraftStore } from 'c/salusPortDraftStore';
import type { QuestionnaireAdapter, SendError } from 'c/salusPortQuestionnaire';
import { draftOf, resumed } from './draftOf';
import type { Form } from './form';
import {
    blank,
    DONE,
    mayReturnTo,
    pagesOf,
    REVIEW,
    withAnswers,
    type Page,
    type QuestionnaireState,
    type RequestName,
} from './pages';
import { requestsFor, TAG } from './requests';

/** What a response says beside the answers, which the person isn't asked for. */
export type ResponseAbout = Pick<ResponseContext, 'subject' | 'source' | 'author' | 'encounter'>;

/** The component that shows the task. */
export interface QuestionnairePage {
    readonly isConnected: boolean;
    readonly adapter?: QuestionnaireAdapter;
    readonly about: ResponseAbout;
    readonly draftStore?: DraftStore;
    readonly draftTask: string;
    readonly draftSubject: string;
    readonly noHistory: boolean;
    /** The task whose heading is shown, and the one whose page is: a heading comes first. */
    upcoming: QuestionnaireState;
    shown: QuestionnaireState;
    tellSent(): void;
}

const now = (): string => new Date(clock().now()).toISOString();
const isIn = ({ item }: FormNode, { path }: FormNode): boolean =>
    path.some(({ linkId }) => linkId === item.linkId);

/** Filling in a form: what the person does, and which page that leads to. */
export class Filling implements TaskOwner<Page> {
    readonly host: TaskHost<Page>;
    readonly form: Form;
    private readonly view: QuestionnairePage;
    private readonly requests: Requests<RequestName, SendError>;
    private state = blank;
    private isOpen = false;
    /* When the answers were begun: a draft of the same answers is the same draft. */
    private readonly begun = now();

    constructor(view: QuestionnairePage, form: Form) {
        this.view = view;
        this.form = form;
        const pages = [...form.pages.map(({ id }) => id), REVIEW, DONE];
        this.host = new TaskHost<Page>(this, { task: view.draftTask, version: 1, pages });
        this.requests = requestsFor((event) => this.apply(event));
    }

    /** On connecting. One that has only moved goes on where it was. */
    start(): void {
        this.host.start();
        if (!this.isOpen) this.open();
    }

    /** Begins, with what was kept. */
    open(from?: { fromStart: boolean }): void {
        void this.host.open(from);
        this.isOpen = true;
        this.apply({ type: 'asked', request: 'load' });
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
        this.open({ fromStart: true });
    }

    /** An answer changed, or what was put into one of the fields of a question. */
    answer(name: string, value: FieldValue): void {
        const { nodes, typed: before, answers } = this.state;
        const node = nodeOfField(nodes, name);
        if (!node || this.isBusy) return;
        const typed = Object.freeze({ ...before, [name]: value });
        const values = answersIn(node, typed, this.form.asking);
        this.change(withValues(answers, node, values), typed);
    }

    /** One more of a group. */
    add(key: string): void {
        const node = this.nodeAt(key);
        if (node && !this.isBusy) this.change(withGroup(this.state.answers, node));
    }

    /** One less. What is half typed in the others is about other fields now. */
    remove(key: string, index: number): void {
        const { answers, nodes, typed } = this.state;
        const node = this.nodeAt(key);
        if (!node || this.isBusy) return;
        const stays = (name: string): boolean => {
            const owner = nodeOfField(nodes, name);
            return owner !== undefined && !isIn(node, owner);
        };
        const others = Object.entries(typed).filter(([name]) => stays(name));
        this.change(withoutGroup(answers, node, index), Object.fromEntries(others));
    }

    /** Goes on, unless something on the page is wrong: then what. */
    next(): readonly AnswerError[] {
        const page = this.form.pages.find(({ id }) => id === this.state.page);
        const errors = page ? answerErrors(nodesOn(page, this.state.nodes)) : [];
        if (!errors.length) this.go(pageAfter(this.pages, this.page, this.state.returnTo));
        return errors;
    }

    /** Goes to a question, and comes back once its answer is changed. The name of its field. */
    edit(key: string): string {
        const isOn = (nodes: readonly FormNode[]) => allNodes(nodes).some((one) => one.key === key);
        const page = this.form.pages.find((one) => isOn(nodesOn(one, this.state.nodes)));
        this.go(page?.id, this.state.page);
        return fieldName(key, 'answer');
    }

    back(): void {
        this.go(pageBefore(this.pages, this.page));
    }

    /** Sends the answers, and drops them once they are sent. */
    async send(): Promise<void> {
        if (this.isBusy) return;
        const { questionnaire } = this.form;
        const { answers } = this.state;
        const context = { ...this.view.about, status: 'completed', authored: now() } as const;
        const written = writeResponse(questionnaire, answers, context);
        if (!written.ok) {
            const { error } = written;
            if (error.code === 'context') this.tellContext(error.property);
            this.requests.fail('send', { code: 'not-permitted' });
            return;
        }
        const idempotencyKey = this.state.key ?? new IdempotencyKey().of('');
        this.put(Object.freeze({ ...this.state, key: idempotencyKey }));
        this.host.save();
        const request = { response: written.value.json, idempotencyKey };
        const call = (signal: AbortSignal) => this.view.adapter?.send(request, signal);
        if (!(await this.requests.ask<true>({ request: 'send', method: 'send', call }))) return;
        this.put(Object.freeze({ ...blank, page: DONE }), true);
        this.host.finish(DONE);
        this.view.tellSent();
    }

    get isConnected(): boolean {
        return this.view.isConnected;
    }

    get page(): Page {
        return this.state.page;
    }

    get draft(): TaskDraft | undefined {
        return draftOf(this.form, this.state, this.begun);
    }

    get draftStore(): DraftStore | undefined {
        return this.view.draftStore;
    }

    get draftSubject(): string {
        return this.view.draftSubject;
    }

    get noHistory(): boolean {
        return this.view.noHistory;
    }

    async begin(draft: TaskDraft | undefined): Promise<void> {
        this.put(resumed(this.form, draft));
    }

    mayShow(page: Page): boolean {
        return mayReturnTo(this.form, this.state, page);
    }

    show(page: Page, from = this.state.returnTo): void {
        this.requests.drop();
        this.apply({ type: 'page', page, returnTo: returnFrom(this.pages, page, from) });
    }

    showRest(): void {
        this.view.shown = this.state;
    }

    forget(): void {
        this.isOpen = false;
        this.requests.stop();
        this.put(blank);
    }

    private get pages() {
        return pagesOf(this.form, this.state);
    }

    private get isBusy(): boolean {
        return this.host.isChangingPage || this.state.waitingFor !== undefined;
    }

    private nodeAt(key: string): FormNode | undefined {
        return allNodes(this.state.nodes).find((node) => node.key === key);
    }

    private change(answers: Answers, typed: FieldValues = this.state.typed): void {
        const state = withAnswers(this.state, this.form, answers);
        this.put(Object.freeze({ ...state, typed, isTouched: true, key: undefined }));
    }

    private go(page: Page | undefined, returnTo?: Page): void {
        if (page === undefined || this.isBusy || !this.mayShow(page)) return;
        this.show(page, returnTo);
        this.host.enter(page);
    }

    private tellContext(property: string): void {
        const help = `the response’s ${property} is none that FHIR has`;
        const problem = new SalusProblem('bad-property', TAG, 'about', help);
        void Promise.resolve().then(() => report(problem));
    }

    private apply(event: TaskEvent<Page, RequestName, SendError>): void {
        this.put(transition(this.state, event), event.type === 'page');
    }

    /* A new page shows its heading first. */
    private put(state: QuestionnaireState, isNewPage = false): void {
        this.state = state;
        this.view.upcoming = state;
        if (isNewPage) this.host.changePage();
        else if (!this.host.isChangingPage) this.view.shown = state;
    }
}
