import { SalusProblem } from 'c/salusCoreProblems';
import type { PurgeReason } from 'c/salusCoreSensitivity';
import {
    answersOfDraft,
    begin,
    draftAnswers,
    everyPage,
    noAnswers,
    pagesOf,
    transition,
    unansweredKeyOf,
    type PageName,
    type SchedulingEvent,
} from 'c/salusCoreScheduling';
import { mayShow, returnFrom } from 'c/salusCoreTask';
import { report } from 'c/salusHostProblems';
import { TaskHost, type TaskDraft, type TaskOwner } from 'c/salusHostTask';
import type { DraftStore } from 'c/salusPortDraftStore';
import type { SchedulingAdapter } from 'c/salusPortScheduling';
import type { BookingPage } from './bookingPage';
import { OfferedTimes, offeredTimes } from './offeredTimes';
import { newVisit, serves, type BookingPurpose } from './purpose';
import type { SchedulingOwner } from './schedulingOwner';
import { SchedulingRequests } from './schedulingRequests';
import { takesFocus } from './takesFocus';

/** A booking on its page: how it begins and ends, what is kept, and what each change shows. */
export class BookingTask implements TaskOwner<PageName>, SchedulingOwner {
    readonly host: TaskHost<PageName>;
    task = begin;
    protected readonly view: BookingPage;
    private readonly purpose: BookingPurpose;
    protected requests?: SchedulingRequests;
    private draftPage?: string;
    private readonly times = new OfferedTimes((now) => this.send({ type: 'passed', now }));
    private isOpen = false;

    constructor(view: BookingPage, purpose = newVisit) {
        this.view = view;
        this.purpose = purpose;
        const { task } = purpose;
        this.host = new TaskHost(this, { task, version: 1, pages: everyPage });
    }

    /** On connecting. One that has only moved goes on where it was. */
    start(): void {
        this.host.start();
        this.times.watch(this.task);
        if (!this.isOpen) this.open();
    }

    /** On disconnecting. */
    stop(): void {
        this.host.stop();
        this.times.stop();
    }

    /** Books with this adapter from now on. */
    use(adapter: SchedulingAdapter | undefined): void {
        const unanswered = this.requests?.unansweredKey;
        this.host.save();
        this.requests?.stop();
        this.requests = serves(adapter, this.purpose)
            ? new SchedulingRequests(adapter, this, this.purpose, unanswered)
            : undefined;
        this.isOpen = false;
    }

    /** Begins, with what was kept. */
    open(from?: { fromStart: boolean }): void {
        const { requests, tag, purpose } = this;
        const help = `give the SchedulingAdapter, with ${purpose.needs.join(' and ')}`;
        if (!requests) return report(new SalusProblem('missing-adapter', tag, 'adapter', help));
        void this.host.open(from);
        this.isOpen = true;
        this.send({ type: 'asked', request: 'load' });
    }

    purge(reason: PurgeReason): void {
        if (reason === 'change-of-person') this.requests?.forget();
        this.host.purge(reason);
    }

    /** The answers are another person's from now on. */
    changeSubject(): void {
        this.requests?.forget();
        this.host.changeSubject();
    }

    get tag(): string {
        return this.purpose.tag;
    }

    get isConnected(): boolean {
        return this.view.isConnected;
    }

    get page(): PageName {
        return this.task.page;
    }

    get draft(): TaskDraft | undefined {
        const { answers, booking, page, moving, choice } = this.task;
        const isBegun = moving ? choice !== undefined : answers !== noAnswers;
        if (!isBegun || booking) return undefined;
        return { page, answers: draftAnswers(answers, this.requests?.unansweredKey) };
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

    begin(draft: TaskDraft | undefined): Promise<void> {
        this.draftPage = draft?.page;
        if (draft) this.send({ type: 'answers', answers: answersOfDraft(draft) });
        if (draft) this.requests?.goOnWith(unansweredKeyOf(draft));
        return this.load();
    }

    mayShow(page: PageName): boolean {
        const isOver = Boolean(this.task.booking) || this.isSending;
        return !isOver && page !== 'done' && mayShow(pagesOf(this.task), page);
    }

    show(page: PageName, from = this.task.returnTo): void {
        this.requests?.drop();
        this.send({ type: 'page', page, returnTo: returnFrom(pagesOf(this.task), page, from) });
    }

    showRest(): void {
        this.view.shown = this.task;
        this.findTimes();
    }

    forget(): void {
        this.isOpen = false;
        this.requests?.stop();
        this.draftPage = undefined;
        this.send({ type: 'purged' });
    }

    keep(): void {
        this.host.save();
    }

    /** Every change of the booking goes through here, and what the page shows follows. */
    send(event: SchedulingEvent): void {
        const before = this.task;
        this.task = transition(before, event);
        this.view.upcoming = this.task;
        if (takesFocus(before, this.task, event) || this.losesFocus(event)) this.host.changePage();
        else if (!this.host.isChangingPage) this.view.shown = this.task;
        if (before.slots !== this.task.slots || before.nearest !== this.task.nearest)
            this.times.watch(this.task);
        if (event.type !== 'booked') return;
        this.host.finish('done');
        this.view.tellBooked(event.booking);
    }

    private get isSending(): boolean {
        return this.task.waitingFor === 'book';
    }

    /* Nothing else is done while a page changes or the booking is on its way. */
    protected get isBusy(): boolean {
        return this.host.isChangingPage || this.isSending;
    }

    /* The button in a message goes with what it could do, and the last time with its button. */
    private losesFocus({ type }: SchedulingEvent): boolean {
        if (type === 'passed')
            return this.view.isFocusIn('choices') && offeredTimes(this.task).length === 0;
        const code = this.task.failed?.error.code;
        const isGone = type === 'failed' && code === 'not-permitted';
        return (isGone || type === 'hold-ended') && this.view.isFocusIn('message');
    }

    protected async load(): Promise<void> {
        await this.requests?.load(this.draftPage);
        this.findTimes();
    }

    private findTimes(): void {
        const { page, slots, failed, waitingFor } = this.task;
        if (page === 'time' && !slots && !failed && !waitingFor) void this.requests?.times();
    }
}
