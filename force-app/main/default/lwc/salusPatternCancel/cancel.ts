import { kindOfStatus } from 'c/salusCoreAppointments';
import type { Booking, CancelReason, SchedulingError } from 'c/salusCoreBooking';
import { SalusProblem } from 'c/salusCoreProblems';
import type { PurgeReason } from 'c/salusCoreSensitivity';
import { transition, type TaskEvent } from 'c/salusCoreTask';
import { findAppointment } from 'c/salusHostAppointments';
import { report } from 'c/salusHostProblems';
import { can, type Requests } from 'c/salusHostRequests';
import { TaskHost, type TaskDraft, type TaskOwner } from 'c/salusHostTask';
import {
    begin,
    cancelled,
    formerPage,
    loaded,
    mayReturnTo,
    nextPage,
    PAGES,
    returnOf,
    type CancelPage,
    type CancelState,
    type Page,
    type RequestName,
} from './pages';
import { requestsFor, TAG } from './requests';

/** Cancelling an appointment: what the person does, and which page that leads to. */
export class Cancel implements TaskOwner<Page> {
    readonly host: TaskHost<Page>;
    /* Nothing is kept of it: there is no more to it than a choice. */
    readonly draftStore = undefined;
    readonly draftSubject = '';
    private readonly view: CancelPage;
    private readonly requests: Requests<RequestName, SchedulingError>;
    private state = begin;
    private isOpen = false;
    /* Whether an answer was lost: then the server says what became of it before it is asked again. */
    private isUnanswered = false;

    constructor(view: CancelPage) {
        this.view = view;
        this.host = new TaskHost<Page>(this, { task: 'cancel', version: 1, pages: PAGES });
        this.requests = requestsFor((event) => this.apply(event));
    }

    /** On connecting. One that has only moved goes on where it was. */
    start(): void {
        this.host.start();
        if (!this.isOpen) this.open();
    }

    /** Begins anew. */
    open(): void {
        const help = 'give one with findAppointment';
        if (!can(this.view.adapter, 'findAppointment'))
            return report(new SalusProblem('missing-adapter', TAG, 'adapter', help));
        void this.host.open();
        this.isOpen = true;
        this.apply({ type: 'asked', request: 'load' });
    }

    purge(reason: PurgeReason): void {
        if (reason === 'change-of-person') this.isUnanswered = false;
        this.host.purge(reason);
    }

    /** Another appointment or adapter: nothing of the one before counts. */
    renew(): void {
        this.isUnanswered = false;
        this.host.changeSubject();
        if (this.isConnected) this.open();
    }

    goOn(): void {
        this.go(nextPage(this.state));
    }

    /** Goes on with a reason, or without. */
    choose(reason: CancelReason | ''): void {
        if (this.isBusy) return;
        this.put(Object.freeze({ ...this.state, reason }));
        this.goOn();
    }

    /** Goes to the reason, and comes back once it is changed. */
    edit(): void {
        this.go('reason', this.state.page);
    }

    back(): void {
        this.go(formerPage(this.state));
    }

    retry(): Promise<void> {
        return this.state.page === 'confirm' ? this.cancel() : this.begin();
    }

    async cancel(): Promise<void> {
        const { adapter, appointmentId } = this.view;
        if (this.isBusy || !can(adapter, 'cancel')) return;
        if (this.isUnanswered && !(await this.isStillBooked())) return;
        this.isUnanswered = true;
        const call = () => adapter.cancel(appointmentId, this.state.reason || undefined);
        const asked = { request: 'cancel', method: 'cancel', call } as const;
        const answer = await this.requests.answerTo<Booking>(asked);
        if (!answer) return;
        this.isUnanswered = !answer.ok && answer.error.code === 'unavailable';
        if (answer.ok) this.finish(answer.value);
        else this.requests.fail('cancel', answer.error);
    }

    get isConnected(): boolean {
        return this.view.isConnected;
    }

    get page(): Page {
        return this.state.page;
    }

    /* Who has come further than the first page may think that it is done. */
    get draft(): TaskDraft | undefined {
        const { page, reason, change } = this.state;
        const isBegun = page === 'reason' || page === 'confirm' || reason !== '';
        return change === 'open' && isBegun ? { page, answers: {} } : undefined;
    }

    get noHistory(): boolean {
        return this.view.noHistory;
    }

    async begin(): Promise<void> {
        const { failed } = this.state;
        const state = await this.load();
        if (state) this.put(state, Boolean(failed));
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

    /* Nothing else is done while a page changes or the answer is on its way. */
    private get isBusy(): boolean {
        return this.host.isChangingPage || this.state.waitingFor !== undefined;
    }

    /* The task as the server has it now; undefined: it did not answer. */
    private async load(): Promise<CancelState | undefined> {
        const { adapter, appointmentId: id } = this.view;
        const wanted = { id, request: 'load', tag: TAG } as const;
        const answer = await findAppointment(adapter, this.requests, wanted);
        return answer && loaded(this.state, answer.found?.appointment, can(adapter, 'cancel'));
    }

    private async isStillBooked(): Promise<boolean> {
        const state = await this.load();
        if (!state) return false;
        const { appointment, change } = state;
        this.isUnanswered = false;
        const isOff = appointment && kindOfStatus(appointment.status) === 'off';
        if (isOff) this.finish({ id: appointment.id, status: appointment.status as 'cancelled' });
        else this.put(state, change !== 'open');
        return change === 'open';
    }

    private finish(booking: Booking): void {
        this.requests.stop();
        this.put(cancelled(this.state, booking), true);
        this.host.finish('done');
        this.view.tellCancelled(booking);
    }

    private go(page: Page | undefined, returnTo?: Page): void {
        if (!page || this.isBusy || !mayReturnTo(this.state, page)) return;
        this.show(page, returnTo);
        this.host.enter(page);
    }

    private apply(event: TaskEvent<Page, RequestName, SchedulingError>): void {
        this.put(transition(this.state, event), event.type === 'page');
    }

    /* A new page shows its heading first. */
    private put(state: CancelState, isNewPage = false): void {
        this.state = state;
        this.view.upcoming = state;
        if (isNewPage) this.host.changePage();
        else if (!this.host.isChangingPage) this.view.shown = state;
    }
}
