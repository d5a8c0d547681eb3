import { pagesOf, stepsFor, type PageName, type SchedulingTask } from 'c/salusCoreScheduling';
import { pageBefore } from 'c/salusCoreTask';
import { shownError } from './errors';
import { pages } from './pages';
import { words } from './words';

/** What stands around each page. Everything is worked out from the booking when it is read. */
export class FrameView {
    protected readonly task: SchedulingTask;

    constructor(task: SchedulingTask) {
        this.task = task;
    }

    get steps(): readonly string[] {
        return this.stepPages.map((page) => pages[page].step);
    }

    get stepIndex(): number {
        return this.stepPages.indexOf(this.task.page);
    }

    get isFirst(): boolean {
        return this.stepIndex < 1;
    }

    get canGoBack(): boolean {
        const { page } = this.task;
        return page !== 'done' && !this.isSending && Boolean(pageBefore(pagesOf(this.task), page));
    }

    get canLeave(): boolean {
        return !this.isSending && !['done', 'elsewhere'].includes(this.task.page);
    }

    get error() {
        return this.task.failed && shownError(this.task.failed);
    }

    get mustWait(): boolean {
        return !this.task.mayRetry;
    }

    get isWaiting(): boolean {
        return this.task.waitingFor !== undefined;
    }

    get isBusy(): boolean {
        return this.isWaiting || !this.task.mayRetry;
    }

    get loadingLabel(): string {
        return this.isLoading ? words.loading : '';
    }

    private get stepPages(): readonly PageName[] {
        const { choices, canBook } = this.task;
        return choices ? stepsFor(choices, canBook) : [];
    }

    private get isSending(): boolean {
        return this.task.waitingFor === 'book';
    }

    protected get isLoading(): boolean {
        const { choices, page, slots } = this.task;
        return this.isWaiting && (!choices || (page === 'time' && !slots));
    }
}
