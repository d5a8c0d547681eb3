import type { FieldValue } from 'c/salusCoreField';
import type { PurgeReason } from 'c/salusCoreSensitivity';
import { TaskHost, type TaskDraft, type TaskOwner } from 'c/salusHostTask';
import type { DraftStore } from 'c/salusPortDraftStore';
import {
    begin,
    formerPage,
    forOther,
    isForChild,
    mayReturnTo,
    nextPage,
    onPage,
    PAGES,
    resume,
    sent,
    withAnswers,
    type Answers,
    type IntakeState,
    type Page,
} from './pages';

/** What is in the fields of each page, right or wrong. */
export type Typed = Readonly<Record<'about' | 'health', Answers>>;

/** The component that shows the intake. */
export interface IntakeView {
    readonly isConnected: boolean;
    readonly draftStore?: DraftStore;
    readonly draftSubject: string;
    readonly typed: Typed;
    /** The intake whose heading is shown, and the one whose page is: a heading comes first. */
    upcoming: IntakeState;
    shown: IntakeState;
}

/** What the person does, and which page that leads to. */
export class IntakeTask implements TaskOwner<Page> {
    readonly host: TaskHost<Page>;
    readonly noHistory = false;
    private readonly view: IntakeView;
    private state = begin;
    private isOpen = false;
    /* Whose answers have arrived, which tells nothing of them: after a lock it is said, and nothing asked anew. */
    private sentFor?: string;

    constructor(view: IntakeView) {
        this.view = view;
        this.host = new TaskHost<Page>(this, { task: 'intake', version: 1, pages: PAGES });
    }

    /** On connecting. One that has only moved goes on where it was. */
    start(): void {
        this.host.start();
        if (!this.isOpen) this.open();
    }

    open(from?: { fromStart: boolean }): void {
        this.isOpen = true;
        void this.host.open(from);
    }

    /** The person leaves: what was answered is kept, and the intake begins anew. */
    leave(): void {
        this.keepTyped();
        this.host.purge('removed');
        this.open({ fromStart: true });
    }

    /** Goes on with the answers of a page, which are right. */
    goOn(answers: Answers): void {
        this.put(withAnswers(this.state, answers));
        const { page, checked } = this.state;
        this.put({ ...this.state, checked: [...new Set([...checked, page])] });
        this.go(nextPage(this.state));
    }

    /** It is for oneself or for a child; what is typed so far is of the person that it was for. */
    choose(who: FieldValue): void {
        const isOther = isForChild({ who }) !== isForChild(this.state.answers);
        const state = withAnswers(this.now, { who });
        this.put(isOther ? forOther(state) : state);
    }

    back(): void {
        this.go(formerPage(this.state));
    }

    /** Goes to the page of an answer, and comes back to the review once it is changed. */
    edit(page: Page): void {
        this.go(page, 'review');
    }

    /** The answers have arrived: they are dropped here. */
    finish(): void {
        this.sentFor = this.draftSubject;
        this.put(sent, true);
        this.host.finish('done');
    }

    /** Keeps what is typed on this page, too. */
    keepTyped(): void {
        this.put(this.now);
    }

    /** Drops the answers here; the server keeps what is not sent. */
    purge(reason: PurgeReason): void {
        this.keepTyped();
        this.host.purge(reason);
        if (reason !== 'lock' && reason !== 'pagehide') this.sentFor = undefined;
    }

    get isConnected(): boolean {
        return this.view.isConnected;
    }

    get page(): Page {
        return this.state.page;
    }

    get draft(): TaskDraft | undefined {
        const { page, answers } = this.state;
        const isKept = page !== 'done' && Object.keys(answers).length > 0;
        return isKept ? { page, answers } : undefined;
    }

    get draftStore(): DraftStore | undefined {
        return this.view.draftStore;
    }

    get draftSubject(): string {
        return this.view.draftSubject;
    }

    async begin(draft: TaskDraft | undefined): Promise<void> {
        if (this.sentFor === this.draftSubject) this.put(sent);
        else this.put(draft ? resume(draft.answers, draft.page) : begin);
    }

    mayShow(page: Page): boolean {
        return mayReturnTo(this.now, page);
    }

    /** What is typed on the page before is kept, also where Back or Forward of the browser led on. */
    show(page: Page, from?: Page): void {
        this.put(onPage(this.now, page, from), true);
    }

    showRest(): void {
        this.view.shown = this.state;
    }

    forget(): void {
        this.isOpen = false;
        this.put(begin);
    }

    /* With what is typed on every page. */
    private get now(): IntakeState {
        if (this.host.isChangingPage) return this.state;
        const { about, health } = this.view.typed;
        return withAnswers(withAnswers(this.state, about, 'about'), health, 'health');
    }

    private go(page: Page | undefined, returnTo?: Page): void {
        if (!page || this.host.isChangingPage || !this.mayShow(page)) return;
        this.show(page, returnTo);
        this.host.enter(page);
    }

    /* A new page shows its heading first. */
    private put(state: IntakeState, isNewPage = false): void {
        this.state = Object.freeze(state);
        this.view.upcoming = this.state;
        if (isNewPage) this.host.changePage();
        else if (!this.host.isChangingPage) this.view.shown = this.state;
    }
}
