import { openChoices } from 'c/salusCoreSlots';
import { pageBefore } from 'c/salusCoreTask';
import { pagesOf, stepsFor, type PageName } from './pages';
import type { SchedulingTask } from './task';
import { zoneOf } from './whenAndWhere';

/** What stands on the pages of every booking, without words: worked out when it is read. */
export class BookingView {
    protected readonly task: SchedulingTask;
    protected readonly now: string;

    constructor(task: SchedulingTask, now: string) {
        this.task = task;
        this.now = now;
    }

    get isBusy(): boolean {
        return this.isWaiting || !this.task.mayRetry;
    }

    get isDone(): boolean {
        return this.task.page === 'done';
    }

    get isElsewhere(): boolean {
        return this.task.page === 'elsewhere';
    }

    get isOver(): boolean {
        return this.isDone || this.isElsewhere;
    }

    get isReview(): boolean {
        return this.task.page === 'review';
    }

    /** The frame around each page, but for its words. */
    protected get facts() {
        const before = pageBefore(pagesOf(this.task), this.task.page);
        return {
            current: this.stepIndex,
            canGoBack: !this.isDone && !this.isSending && Boolean(before),
            canLeave: !this.isSending && !this.isOver,
            retrying: this.isWaiting,
            mustWait: !this.task.mayRetry,
        };
    }

    /** The times, as `c-salus-visit-choices` takes them. */
    protected get times() {
        return {
            zone: this.zone,
            slots: this.hasTimes ? this.task.slots : undefined,
            hasOpenTimes: this.hasOpenTimes,
            value: this.task.choice?.key ?? '',
            busy: this.isBusy,
        };
    }

    protected get stepPages(): readonly PageName[] {
        const { choices, canBook, moving } = this.task;
        if (moving) return pagesOf(this.task).pages;
        return choices ? stepsFor(choices, canBook && !this.isElsewhere) : [];
    }

    protected get stepIndex(): number {
        return this.stepPages.indexOf(this.task.page);
    }

    protected get isLoading(): boolean {
        const { choices, page, slots } = this.task;
        return this.isWaiting && (!choices || (page === 'time' && !slots));
    }

    protected get zone(): string {
        return zoneOf(this.task);
    }

    protected get hasTimes(): boolean {
        const { page, slots, nearest } = this.task;
        return page === 'time' && !nearest?.length && !this.isLoading && Boolean(slots);
    }

    /** There is an open time, and a zone to name it in. */
    protected get hasOpenTimes(): boolean {
        const { slots = [] } = this.task;
        return this.hasTimes && Boolean(this.zone) && openChoices(slots, this.now).length > 0;
    }

    private get isWaiting(): boolean {
        return this.task.waitingFor !== undefined;
    }

    private get isSending(): boolean {
        return this.task.waitingFor === 'book';
    }
}
