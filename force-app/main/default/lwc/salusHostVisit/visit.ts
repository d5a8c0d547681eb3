import { begin as noCall, type Call, type Notice } from 'c/salusCoreCall';
import { SalusProblem } from 'c/salusCoreProblems';
import type { PurgeReason } from 'c/salusCoreSensitivity';
import { mayShow, pageBefore } from 'c/salusCoreTask';
import {
    beginVisit,
    changeVisit,
    isAdmission,
    isVisitError,
    VISIT_PAGES,
    visitPages,
    type Admission,
    type Arrival,
    type VisitError,
    type VisitEvent,
    type VisitPage,
    type VisitRequest,
} from 'c/salusCoreVisit';
import { CallHost } from 'c/salusHostCall';
import { clock } from 'c/salusHostClock';
import { report } from 'c/salusHostProblems';
import { can, Requests } from 'c/salusHostRequests';
import { TaskHost, type TaskDraft, type TaskOwner } from 'c/salusHostTask';
import type { JoinWish, VisitView } from './visitView';

const TAG = 'c-salus-pattern-visit';

const guards = {
    isValue: (_: VisitRequest, value: unknown) => isAdmission(value),
    isError: (_: VisitRequest, error: unknown) => isVisitError(error),
};

/** A video visit on its page: what the person does, which page that or the call leads to. */
export class Visit implements TaskOwner<VisitPage> {
    readonly host: TaskHost<VisitPage>;
    /** What the person does in the call. */
    readonly call: CallHost;
    /* Where somebody is now, and their number, are asked anew each time. */
    readonly draftStore = undefined;
    readonly draftSubject = '';
    private readonly view: VisitView;
    private readonly requests: Requests<VisitRequest, VisitError>;
    private visit = beginVisit;
    private isOpen = false;
    /* With what the person has tried to join, until they are in. */
    private wish?: JoinWish;

    constructor(view: VisitView) {
        this.view = view;
        this.host = new TaskHost<VisitPage>(this, {
            task: 'visit',
            version: 1,
            pages: VISIT_PAGES,
        });
        this.call = new CallHost({ tag: TAG, changed: (call, told) => this.follow(call, told) });
        this.requests = new Requests({ tag: TAG, guards, send: (event) => this.send(event) });
    }

    /** On connecting. One that has only moved goes on where it was. */
    start(): void {
        this.host.start();
        if (!this.isOpen) this.open();
    }

    /** Begins anew. */
    open(): void {
        const help = 'give the VisitAdapter, with arrive, and the CallAdapter';
        if (!this.canOpen) return report(new SalusProblem('missing-adapter', TAG, 'adapter', help));
        this.call.use(this.view.call);
        void this.host.open();
        this.isOpen = true; // Beginning forgets what was before.
    }

    /** Another adapter, or another visit: nothing of the one before counts. An owner that takes one away
     *  has dropped the visit. */
    renew(): void {
        this.host.changeSubject();
        if (this.view.isConnected && this.canOpen) this.open();
    }

    purge(reason: PurgeReason): void {
        this.host.purge(reason);
    }

    /** Tells the clinic that the person is there, and goes on where it lets them. */
    async arrive(arrival: Arrival): Promise<void> {
        const { adapter } = this.view;
        if (this.isBusy || !can(adapter, 'arrive')) return;
        this.send({ type: 'said', arrival });
        const call = (signal: AbortSignal) => adapter.arrive(arrival, signal);
        const asked = { request: 'arrive', method: 'arrive', call } as const;
        const admission = await this.requests.ask<Admission>(asked);
        if (!admission) return;
        this.send({ type: 'admitted', admission });
        if (this.visit.page === 'arrive') this.go('check');
        else if (this.wish) void this.join(this.wish);
    }

    /** Joins the call. The call leads on: into the waiting room, or to the others. */
    async join(wish: JoinWish): Promise<void> {
        const { admission, arrival } = this.visit;
        if (this.isBusy || !admission) return;
        const displayName = arrival?.guest?.name;
        const { credential } = admission;
        this.wish = wish;
        await this.call.join({ credential, ...wish, ...(displayName && { displayName }) });
    }

    /** The person has been told that they are let in: now the call. */
    enter(): void {
        const { state, lobby } = this.call.now;
        const isLetIn = lobby.admitted || state === 'connected' || state === 'reconnecting';
        if (this.page !== 'waiting' || !isLetIn) return;
        this.send({ type: 'entered' });
        if (this.isIn) this.host.enter('call');
    }

    /** Leaves the waiting room or the call. */
    async leave(options?: { readonly forAll?: boolean }): Promise<void> {
        await this.call.leave(options);
    }

    back(): void {
        const before = pageBefore(visitPages(this.visit), this.visit.page);
        if (before) this.go(before);
    }

    /** What failed again. A token that is too old is asked for anew. */
    retry(): void {
        const { arrival, failed } = this.visit;
        const { refused } = this.call.now;
        const isStale = refused?.error.code === 'token-expired';
        const isOfJoining = !failed && refused?.ask === 'join' && !isStale;
        if (isOfJoining && this.wish) void this.join(this.wish);
        else if (arrival) void this.arrive(arrival);
    }

    get isConnected(): boolean {
        return this.view.isConnected;
    }

    get page(): VisitPage {
        return this.visit.page;
    }

    /** Whether the person waits or is in the call: then no idle deadline ends it. */
    get isRunning(): boolean {
        return this.visit.page === 'waiting' || this.visit.page === 'call';
    }

    /* Nothing is kept of it; but who leaves is asked first. */
    get draft(): TaskDraft | undefined {
        return this.visit.arrival ? { page: this.visit.page, answers: {} } : undefined;
    }

    get noHistory(): boolean {
        return this.view.noHistory;
    }

    begin(): Promise<void> {
        return Promise.resolve();
    }

    mayShow(page: VisitPage): boolean {
        return !this.isRunning && !this.isJoining && mayShow(visitPages(this.visit), page);
    }

    show(page: VisitPage): void {
        this.requests.drop();
        this.send({ type: 'page', page });
    }

    showRest(): void {
        this.view.shown = this.visit;
    }

    /* A camera that goes on behind a cover would show who thinks that nobody sees them. */
    forget(): void {
        this.isOpen = false;
        this.wish = undefined;
        this.requests.stop();
        const isIn = this.isJoining || this.call.now.state !== noCall.state;
        this.call.purge(); // First, so that the end of a call that is locked leads to no summary.
        if (isIn) void this.call.leave();
        this.send({ type: 'purged' });
    }

    private get canOpen(): boolean {
        return can(this.view.adapter, 'arrive') && can(this.view.call, 'join');
    }

    private get isIn(): boolean {
        return this.visit.page === 'call';
    }

    /* Before the adapter has told anything. */
    private get isJoining(): boolean {
        return this.call.now.waitingFor.includes('join');
    }

    private get isBusy(): boolean {
        return this.host.isChangingPage || this.visit.waitingFor !== undefined;
    }

    private go(page: VisitPage): void {
        if (!this.mayShow(page)) return;
        this.show(page);
        this.host.enter(page);
    }

    private follow(call: Call, told: readonly Notice[]): void {
        const { page } = this.visit;
        this.view.shownCall = call;
        this.send({ type: 'call', call, now: clock().now() });
        if (told.length) this.view.tell(told);
        if (this.visit.page === page) return;
        const isOver = call.state === 'ended';
        if (isOver) this.host.finish(this.visit.page);
        else this.host.enter(this.visit.page);
        if (isOver) this.view.tellEnded(this.visit);
    }

    /* A new page shows its heading first. */
    private send(event: VisitEvent): void {
        const { isRunning } = this;
        const { page } = this.visit;
        this.visit = changeVisit(this.visit, event);
        this.view.upcoming = this.visit;
        if (this.isRunning !== isRunning) this.view.tellRunning(this.isRunning);
        if (this.visit.page !== page && event.type !== 'purged') this.host.changePage();
        else if (!this.host.isChangingPage) this.view.shown = this.visit;
    }
}
