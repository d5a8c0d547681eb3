import { returnFrom, transition, type TaskEvent, type TaskPages } from 'c/salusCoreTask';
import { clock } from 'c/salusHostClock';
import type { Requests } from 'c/salusHostRequests';
import { TaskHost, type TaskDraft, type TaskOwner } from 'c/salusHostTask';
import type { DraftStore } from 'c/salusPortDraftStore';
import type { SendError } from 'c/salusPortQuestionnaire';
import { draftOf, resumed } from './draftOf';
import type { Form } from './form';
import {
    blank,
    DONE,
    mayReturnTo,
    pagesOf,
    REVIEW,
    type Page,
    type QuestionnaireState,
    type RequestName,
} from './pages';
import type { QuestionnairePage } from './questionnairePage';
import { requestsFor } from './requests';

type Event = TaskEvent<Page, RequestName, SendError>;

export const now = (): string => new Date(clock().now()).toISOString();

/** The task of one form: where it stands, which page is shown, and what is kept of it. */
export class QuestionnaireTask implements TaskOwner<Page> {
    readonly host: TaskHost<Page>;
    readonly requests: Requests<RequestName, SendError>;
    private readonly view: QuestionnairePage;
    private readonly form: Form;
    private current = blank;
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

    get state(): QuestionnaireState {
        return this.current;
    }

    get pages(): TaskPages<Page> {
        return pagesOf(this.form, this.current);
    }

    get isBusy(): boolean {
        return this.host.isChangingPage || this.current.waitingFor !== undefined;
    }

    /** Goes to a page, as the person asked. */
    go(page: Page | undefined, returnTo?: Page): void {
        if (page === undefined || this.isBusy || !this.mayShow(page)) return;
        this.show(page, returnTo);
        this.host.enter(page);
    }

    /** Takes the task to another state. A new page shows its heading first. */
    put(state: QuestionnaireState, isNewPage = false): void {
        this.current = state;
        this.view.upcoming = state;
        if (isNewPage) this.host.changePage();
        else if (!this.host.isChangingPage) this.view.shown = state;
    }

    get isConnected(): boolean {
        return this.view.isConnected;
    }

    get page(): Page {
        return this.current.page;
    }

    get draft(): TaskDraft | undefined {
        return draftOf(this.form, this.current, this.begun);
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
        return mayReturnTo(this.form, this.current, page);
    }

    show(page: Page, from = this.current.returnTo): void {
        this.requests.drop();
        this.apply({ type: 'page', page, returnTo: returnFrom(this.pages, page, from) });
    }

    showRest(): void {
        this.view.shown = this.current;
    }

    forget(): void {
        this.isOpen = false;
        this.requests.stop();
        this.put(blank);
    }

    private apply(event: Event): void {
        this.put(transition(this.current, event), event.type === 'page');
    }
}
