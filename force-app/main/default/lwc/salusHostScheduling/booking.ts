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
    type PageName,
    type SchedulingEvent,
    type SchedulingTask,
} from 'c/salusCoreScheduling';
import { choicesOf } from 'c/salusCoreSlots';
import { mayShow, pageAfter, pageBefore } from 'c/salusCoreTask';
import { report } from 'c/salusHostProblems';
import { TaskHost, type TaskDraft, type TaskOwner } from 'c/salusHostTask';
import type { DraftStore } from 'c/salusPortDraftStore';
import type { Booking as Booked, SchedulingAdapter } from 'c/salusPortScheduling';
import { isAdapter } from './capabilities';
import { SchedulingRequests, type SchedulingOwner } from './schedulingRequests';
import { takesFocus } from './takesFocus';

/** The component that shows a booking. */
export interface BookingPage {
    readonly isConnected: boolean;
    readonly draftStore?: DraftStore;
    readonly draftSubject: string;
    readonly noHistory: boolean;
    /** The booking whose heading is shown, and the one whose page is: a heading comes first. */
    upcoming: SchedulingTask;
    shown: SchedulingTask;
    /** Whether the focus is in a message that may be about to go. */
    isInMessage(): boolean;
    /** The questions of the details page that this visit asks. */
    summary(): readonly { readonly name: string }[];
    tellBooked(booking: Booked): void;
}

/** A booking: what the person does, what it asks of the adapter, and which page that leads to. */
export class Booking implements TaskOwner<PageName>, SchedulingOwner {
    readonly tag = 'c-salus-pattern-scheduling';
    readonly host: TaskHost<PageName>;
    task = begin;
    private readonly view: BookingPage;
    private requests?: SchedulingRequests;
    private draftPage?: string;
    private isOpen = false;

    constructor(view: BookingPage) {
        this.view = view;
        this.host = new TaskHost(this, { task: 'scheduling', version: 1, pages: everyPage });
    }

    /** On connecting. One that has only moved goes on where it was. */
    start(): void {
        this.host.start();
        if (!this.isOpen) this.open();
    }

    /** On disconnecting. */
    stop(): void {
        this.host.stop();
    }

    /** Books with this adapter from now on. */
    use(adapter: SchedulingAdapter | undefined): void {
        const unanswered = this.requests?.unansweredKey;
        this.host.save();
        this.requests?.stop();
        this.requests = isAdapter(adapter)
            ? new SchedulingRequests(adapter, this, unanswered)
            : undefined;
        this.isOpen = false;
    }

    /** Begins, with what was kept. */
    open(from?: { fromStart: boolean }): void {
        const { requests, tag } = this;
        const help = 'give the SchedulingAdapter, with findChoices and findSlots';
        if (!requests) return report(new SalusProblem('missing-adapter', tag, 'adapter', help));
        void this.host.open(from);
        this.isOpen = true;
        this.send({ type: 'asked', request: 'load' });
    }

    /** The person leaves: what was answered is kept, and the booking begins anew. */
    leave(): void {
        this.purge('removed');
        this.open({ fromStart: true });
    }

    answer(name: 'reason' | 'visit' | 'clinician', value: string): void {
        if (this.isBusy) return;
        this.requests?.drop();
        this.send({ type: 'answers', answers: { [name]: value } });
        this.goOn();
    }

    choose(key: string): void {
        const { nearest = [], slots = [] } = this.task;
        const choices = [...nearest, ...slots.flatMap(choicesOf)];
        this.send({ type: 'chose', choice: choices.find((choice) => choice.key === key) });
    }

    showAllTimes(): void {
        this.send({ type: 'all-times' });
        void this.requests?.times();
    }

    /** Goes on with the chosen time, or with the one of this key. */
    async takeTime(key?: string): Promise<void> {
        if (key !== undefined) this.choose(key);
        const { choice, canBook } = this.task;
        if (this.host.isChangingPage || !choice) return;
        if (!canBook || (await this.requests?.hold(choice))) this.goOn();
    }

    /** Renews the hold. Whether it is held. */
    async keepTime(): Promise<boolean> {
        const { choice } = this.task;
        if (this.isBusy || !choice) return false;
        return Boolean(await this.requests?.hold(choice));
    }

    detail(name: string, value: string): void {
        const details = { ...this.task.answers.details, [name]: value };
        this.send({ type: 'answers', answers: { details } });
    }

    takeDetails(): void {
        if (this.isBusy) return;
        this.send({ type: 'details-valid' });
        this.goOn();
    }

    /** Goes to the page of an answer, and comes back once it is changed. Which page is open. */
    edit(key: string): PageName {
        const page = pagesOf(this.task).pages.find((one) => one === key) ?? 'details';
        if (!this.isBusy) this.go(page, this.task.page);
        return this.task.page;
    }

    async book(): Promise<void> {
        const asked = this.view.summary().map(({ name }) => name);
        if (!this.isBusy) await this.requests?.book(asked);
    }

    back(): void {
        const before = pageBefore(pagesOf(this.task), this.task.page);
        if (before) this.go(before);
    }

    async retry(): Promise<void> {
        const { failed, page } = this.task;
        if (failed?.request === 'load') return this.load();
        if (failed?.request === 'times') return this.requests?.times();
        if (page === 'time') return this.takeTime();
        if (failed?.request === 'hold') return void this.keepTime();
        return this.book();
    }

    purge(reason: PurgeReason): void {
        if (reason === 'change-of-person') this.requests?.forget();
        this.host.purge(reason);
    }

    get isConnected(): boolean {
        return this.view.isConnected;
    }

    get page(): PageName {
        return this.task.page;
    }

    get draft(): TaskDraft | undefined {
        const { answers, booking, page } = this.task;
        if (answers === noAnswers || booking) return undefined;
        return { page, answers: draftAnswers(answers) };
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
        return this.load();
    }

    mayShow(page: PageName): boolean {
        const isOver = Boolean(this.task.booking) || this.isSending;
        return !isOver && page !== 'done' && mayShow(pagesOf(this.task), page);
    }

    show(page: PageName, returnTo?: PageName): void {
        this.requests?.drop();
        this.send({ type: 'page', page, returnTo });
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

    /** Every change of the booking goes through here, and what the page shows follows. */
    send(event: SchedulingEvent): void {
        const before = this.task;
        this.task = transition(before, event);
        this.view.upcoming = this.task;
        if (takesFocus(before, this.task, event) || this.losesFocus(event)) this.host.changePage();
        else if (!this.host.isChangingPage) this.view.shown = this.task;
        if (event.type !== 'booked') return;
        this.host.finish('done');
        this.view.tellBooked(event.booking);
    }

    private get isSending(): boolean {
        return this.task.waitingFor === 'book';
    }

    /* Nothing else is done while a page changes or the booking is on its way. */
    private get isBusy(): boolean {
        return this.host.isChangingPage || this.isSending;
    }

    /* The button in a message goes with what it could do. */
    private losesFocus({ type }: SchedulingEvent): boolean {
        const code = this.task.failed?.error.code;
        const isGone = type === 'failed' && code === 'not-permitted';
        return (isGone || type === 'hold-ended') && this.view.isInMessage();
    }

    private async load(): Promise<void> {
        await this.requests?.load(this.draftPage);
        this.findTimes();
    }

    private findTimes(): void {
        const { page, slots, failed, waitingFor } = this.task;
        if (page === 'time' && !slots && !failed && !waitingFor) void this.requests?.times();
    }

    private goOn(): void {
        const { page, returnTo } = this.task;
        const next = pageAfter(pagesOf(this.task), page, returnTo);
        if (next) this.go(next, next === returnTo ? undefined : returnTo);
    }

    private go(page: PageName, returnTo?: PageName): void {
        this.show(page, returnTo);
        this.host.enter(page);
    }
}
