// The model of a new task: its pages and its answer, what the person does, and the one request.
export const pagesOf = ({ noun }) => `import {
    beginTask,
    mayShow,
    pageAfter,
    pageBefore,
    pageFor,
    returnFrom,
    type Answer,
    type TaskPages,
    type TaskState,
} from 'c/salusCoreTask';
import type { DraftStore } from 'c/salusPortDraftStore';

/** Every page in its order: a page's index is its number in the browser's history. */
export const PAGES = ['question', 'review', 'done'] as const;
export type Page = (typeof PAGES)[number];

/** What is asked for in the background. */
export type RequestName = 'load' | 'send';

/** The task as it stands: one snapshot, from which everything that is shown follows. */
export interface ${noun}State extends TaskState<Page, RequestName> {
    readonly answer: string;
}

/** What takes the answer: the app brings it. */
export interface ${noun}Adapter {
    send(answer: string, signal: AbortSignal): Promise<Answer<true>>;
}

/** The component that shows the task. */
export interface ${noun}Page {
    readonly isConnected: boolean;
    readonly adapter?: ${noun}Adapter;
    readonly draftStore?: DraftStore;
    readonly draftSubject: string;
    readonly noHistory: boolean;
    /** The task whose heading is shown, and the one whose page is: a heading comes first. */
    upcoming: ${noun}State;
    shown: ${noun}State;
    tellSent(): void;
}

export const begin: ${noun}State = Object.freeze({ ...beginTask<Page>('question'), answer: '' });

/** The pages as the answer stands. Only a sent answer leads past the review. */
export const pagesOf = ({ answer }: ${noun}State): TaskPages<Page> => ({
    pages: PAGES,
    isComplete: (page) => page === 'question' && answer.trim() !== '',
});

/** Whether Back or Forward may lead to a page. */
export const mayReturnTo = (state: ${noun}State, page: Page): boolean =>
    state.page !== 'done' && state.waitingFor !== 'send' && mayShow(pagesOf(state), page);

/** The page that Continue leads to. */
export const nextPage = (state: ${noun}State): Page | undefined =>
    pageAfter(pagesOf(state), state.page, state.returnTo);

export const formerPage = (state: ${noun}State): Page | undefined =>
    pageBefore(pagesOf(state), state.page);

/** Where somebody who changes an answer still returns to from a page. */
export const returnOf = (state: ${noun}State, page: Page, from = state.returnTo) =>
    returnFrom(pagesOf(state), page, from);

/** The task with what was kept of it. */
export const resume = (answer: string, page: string | undefined): ${noun}State => {
    const state = { ...begin, answer };
    return Object.freeze({ ...state, page: pageFor(pagesOf(state), page) ?? begin.page });
};
`;

export const modelOf = ({
    noun,
    idea,
    sentence,
}) => `import { textAnswers } from 'c/salusCoreDraft';
import { transition, type TaskError, type TaskEvent } from 'c/salusCoreTask';
import type { Requests } from 'c/salusHostRequests';
import { TaskHost, type TaskDraft, type TaskOwner } from 'c/salusHostTask';
import type { DraftStore } from 'c/salusPortDraftStore';
import {
    begin,
    formerPage,
    mayReturnTo,
    nextPage,
    PAGES,
    resume,
    returnOf,
    type ${noun}Page,
    type ${noun}State,
    type Page,
    type RequestName,
} from './pages';
import { requestsFor } from './requests';

/** ${sentence}: what the person does, and which page that leads to. */
export class ${noun} implements TaskOwner<Page> {
    readonly host: TaskHost<Page>;
    private readonly view: ${noun}Page;
    private readonly requests: Requests<RequestName, TaskError>;
    private state = begin;
    private isOpen = false;

    constructor(view: ${noun}Page) {
        this.view = view;
        this.host = new TaskHost<Page>(this, { task: '${idea}', version: 1, pages: PAGES });
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

    /** The person leaves: what was answered is kept, and the task begins anew. */
    leave(): void {
        this.host.purge('removed');
        this.open({ fromStart: true });
    }

    /** Keeps what is being typed, so that it is in the draft of somebody who is called away. */
    type(answer: string): void {
        if (!this.isBusy) this.put(Object.freeze({ ...this.state, answer }));
    }

    /** Goes on with an answer. */
    answer(answer: string): void {
        this.type(answer);
        this.go(nextPage(this.state));
    }

    /** Goes to the question, and comes back once its answer is changed. */
    edit(): void {
        this.go('question', this.state.page);
    }

    back(): void {
        this.go(formerPage(this.state));
    }

    /** Sends the answer, and drops it once it is sent. */
    async send(): Promise<void> {
        if (this.isBusy) return;
        const { answer } = this.state;
        const call = (signal: AbortSignal) => this.view.adapter?.send(answer, signal);
        if (!(await this.requests.ask<true>({ request: 'send', method: 'send', call }))) return;
        this.put(Object.freeze({ ...begin, page: 'done' }), true);
        this.host.finish('done');
        this.view.tellSent();
    }

    get isConnected(): boolean {
        return this.view.isConnected;
    }

    get page(): Page {
        return this.state.page;
    }

    get draft(): TaskDraft | undefined {
        const { answer, page } = this.state;
        return answer ? { page, answers: { answer } } : undefined;
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
        this.put(resume(textAnswers(draft?.answers).answer ?? '', draft?.page));
    }

    mayShow(page: Page): boolean {
        return mayReturnTo(this.state, page);
    }

    show(page: Page, from?: Page): void {
        this.requests.drop();
        this.apply({ type: 'page', page, returnTo: returnOf(this.state, page, from) });
    }

    showRest(): void {
        this.view.shown = this.state;
    }

    forget(): void {
        this.isOpen = false;
        this.requests.stop();
        this.put(begin);
    }

    private get isBusy(): boolean {
        return this.host.isChangingPage || this.state.waitingFor !== undefined;
    }

    private go(page: Page | undefined, returnTo?: Page): void {
        if (!page || this.isBusy || !mayReturnTo(this.state, page)) return;
        this.show(page, returnTo);
        this.host.enter(page);
    }

    private apply(event: TaskEvent<Page, RequestName>): void {
        this.put(transition(this.state, event), event.type === 'page');
    }

    /* A new page shows its heading first. */
    private put(state: ${noun}State, isNewPage = false): void {
        this.state = state;
        this.view.upcoming = state;
        if (isNewPage) this.host.changePage();
        else if (!this.host.isChangingPage) this.view.shown = state;
    }
}
`;

export const viewOf = ({ noun }) => `import { PAGES, type ${noun}State } from './pages';
import { words } from './words';

const { errorTitle, errorText } = words;
const ERROR = { heading: errorTitle, text: errorText, canRetry: true };

/** What the page shows, and what stands around it: worked out from the task when it is read. */
export class View {
    private readonly state: ${noun}State;

    constructor(state: ${noun}State) {
        this.state = state;
    }

    get stepIndex(): number {
        return PAGES.indexOf(this.state.page);
    }

    get isQuestion(): boolean {
        return this.state.page === 'question' && !this.loadingLabel;
    }

    get isReview(): boolean {
        return this.state.page === 'review';
    }

    get isDone(): boolean {
        return this.state.page === 'done';
    }

    get canGoBack(): boolean {
        return this.isReview && !this.isWaiting;
    }

    get canLeave(): boolean {
        return !this.isDone && !this.isWaiting;
    }

    get isWaiting(): boolean {
        return this.state.waitingFor !== undefined;
    }

    get mustWait(): boolean {
        return !this.state.mayRetry;
    }

    get isBusy(): boolean {
        return this.isWaiting || this.mustWait;
    }

    get loadingLabel(): string {
        return this.state.waitingFor === 'load' ? words.loading : '';
    }

    get error() {
        return this.state.failed && ERROR;
    }
}
`;

export const requestsOf = ({ tag }) => `import type { TaskError, TaskEvent } from 'c/salusCoreTask';
import { Requests } from 'c/salusHostRequests';
import type { RequestName } from './pages';

const guards = {
    isValue: (_: RequestName, value: unknown) => value === true,
    isError: (_: RequestName, error: unknown) =>
        typeof (error as Partial<TaskError> | undefined)?.code === 'string',
};

/** The requests of one task. An answer that makes no sense is reported, and is none. */
export const requestsFor = (
    send: (event: TaskEvent<never, RequestName>) => void,
): Requests<RequestName, TaskError> => new Requests({ tag: '${tag}', guards, send });
`;
