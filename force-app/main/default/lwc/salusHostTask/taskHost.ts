import { sameValue } from 'c/salusCoreField';
import type { PurgeReason } from 'c/salusCoreSensitivity';
import { Drafts } from 'c/salusHostDrafts';
import { TaskHistory } from 'c/salusHostHistory';
import { UnloadGuard } from 'c/salusHostUnload';
import { PageChange } from './pageChange';

import type { TaskDraft, TaskName, TaskOwner } from './taskOwner';

/** What every task of several pages does in a page: history, focus, drafts, leaving, purge. */
export class TaskHost<Page extends string> {
    private readonly owner: TaskOwner<Page>;
    private readonly pages: readonly Page[];
    private readonly history: TaskHistory;
    private readonly drafts: Drafts;
    private readonly change: PageChange;
    private readonly unload: UnloadGuard;
    private opening = 0;
    /* The answers with which the task began: none, or those of a draft. */
    private begun?: TaskDraft['answers'];

    constructor(owner: TaskOwner<Page>, { task, version, pages }: TaskName<Page>) {
        this.owner = owner;
        this.pages = pages;
        this.history = new TaskHistory(task, (page) => this.arrive(this.pages[page]));
        this.drafts = new Drafts({ task, version }, () => owner.draftStore);
        this.change = new PageChange(() => owner.showRest());
        this.unload = new UnloadGuard(() => owner.draft !== undefined && !this.keepsDrafts);
    }

    /** On connecting. */
    start(): void {
        if (!this.owner.noHistory) this.history.start();
        this.unload.start();
    }

    /** On disconnecting. What moves within the page is connected again in the same task. */
    stop(): void {
        this.history.stop();
        this.unload.stop();
        void Promise.resolve().then(() => {
            if (!this.owner.isConnected) this.purge('removed');
        });
    }

    /** In `renderedCallback`. */
    rendered(heading: HTMLElement | null | undefined): void {
        this.change.rendered(heading);
    }

    /** Whether what is answered is kept for whoever leaves now. */
    get keepsDrafts(): boolean {
        return this.drafts.areKept;
    }

    get isChangingPage(): boolean {
        return this.change.isUnderWay;
    }

    /** The heading changes, takes the focus, and the rest of the page follows. */
    changePage(): void {
        this.change.begin();
    }

    /** Begins, with the draft of its subject; `fromStart` with its answers only. */
    async open({ fromStart = false } = {}): Promise<void> {
        const { owner } = this;
        this.forget();
        const { opening } = this;
        const draft = await this.drafts.open(owner.draftSubject);
        if (opening !== this.opening) return;
        const beginning = owner.begin(draft && fromStart ? { ...draft, page: '' } : draft);
        this.begun = owner.draft?.answers;
        await beginning;
        if (opening === this.opening) this.history.begin(this.numberOf(owner.page));
    }

    /** The person goes to a page: an entry for it, and what was answered so far is kept. */
    enter(page: Page): void {
        this.history.enter(this.numberOf(page));
        this.save();
    }

    /** The task is done: its answers are sent, and Back leaves it. */
    finish(page: Page): void {
        this.history.finish(this.numberOf(page));
        this.drafts.clear();
    }

    /** What was answered is kept on the server and dropped here. */
    purge(reason: PurgeReason): void {
        if (reason === 'change-of-person') this.drafts.handOver({ isAnswered: this.isAnswered });
        else this.save();
        this.forget();
    }

    /** Another subject is given: nothing more is kept for the one before. `open` follows. */
    changeSubject(): void {
        this.forget();
    }

    /* Whether something was answered since the task began. */
    private get isAnswered(): boolean {
        return !sameValue(this.owner.draft?.answers, this.begun);
    }

    /* An answer to what was asked before is not for whoever comes next. */
    private forget(): void {
        this.opening += 1;
        this.begun = undefined;
        this.owner.forget();
        this.change.end();
    }

    /** Keeps what is answered so far. */
    save(): void {
        const { draft } = this.owner;
        if (draft) void this.drafts.save(draft.page, draft.answers);
    }

    private numberOf(page: Page): number {
        return this.pages.indexOf(page);
    }

    /* A page that can't be shown now leaves the person where they are. */
    private arrive(page: Page | undefined): void {
        if (page === this.owner.page) return;
        if (page && this.owner.mayShow(page)) this.owner.show(page);
        else this.history.replace(this.numberOf(this.owner.page));
    }
}
