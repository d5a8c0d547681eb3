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

    /** What the frame around each page is given; its heading and its ending come from the pattern. */
    get frame() {
        return {
            steps: this.stepPages.map((page) => pages[page].step),
            current: this.stepIndex,
            canGoBack: this.canGoBack,
            canLeave: !this.isSending && !this.isOver,
            error: this.task.failed && shownError(this.task.failed),
            retrying: this.isWaiting,
            mustWait: !this.task.mayRetry,
            loadingLabel: this.isLoading ? words.loading : '',
            leaveLabel: words.leave,
            leaveHeading: words.leaveTitle,
            stayText: words.stayed,
        };
    }

    get isFirst(): boolean {
        return this.stepIndex < 1;
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

    private get canGoBack(): boolean {
        const before = pageBefore(pagesOf(this.task), this.task.page);
        return !this.isDone && !this.isSending && Boolean(before);
    }

    private get stepIndex(): number {
        return this.stepPages.indexOf(this.task.page);
    }

    private get isWaiting(): boolean {
        return this.task.waitingFor !== undefined;
    }

    private get stepPages(): readonly PageName[] {
        const { choices, canBook } = this.task;
        return choices ? stepsFor(choices, canBook && !this.isElsewhere) : [];
    }

    private get isSending(): boolean {
        return this.task.waitingFor === 'book';
    }

    protected get isLoading(): boolean {
        const { choices, page, slots } = this.task;
        return this.isWaiting && (!choices || (page === 'time' && !slots));
    }
}
