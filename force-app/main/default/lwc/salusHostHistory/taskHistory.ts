import { positionIn, pushPosition, replacePosition } from './entries';
import { keepScroll, releaseScroll } from './scrolling';

/* The tasks that are in the page now, by the names in their entries. */
const present = new Set<string>();

const freeName = (name: string, count = 1): string => {
    const own = count === 1 ? name : `${name}-${count}`;
    return present.has(own) ? freeName(name, count + 1) : own;
};

/**
 * The pages of one task in the browser's history, one entry each, so that Back and Forward go from
 * page to page. Two tasks of a page have names of their own and leave each other's entries alone; a
 * name is the same after a reload.
 */
export class TaskHistory {
    private readonly task: string;
    private readonly arrive: (page: number) => void;
    private name = '';
    private donePage?: number;

    constructor(task: string, arrive: (page: number) => void) {
        this.task = task;
        this.arrive = arrive;
    }

    /** On connecting. Where a host page owns the history, a task isn't started and does nothing. */
    start(): void {
        if (this.name) return;
        this.name = freeName(this.task);
        present.add(this.name);
        keepScroll();
        window.addEventListener('popstate', this.handlePopState);
    }

    stop(): void {
        window.removeEventListener('popstate', this.handlePopState);
        present.delete(this.name);
        if (!present.size) releaseScroll();
        this.name = '';
    }

    /** Adds an entry for a page, so that Back returns to the one before. */
    enter(page: number): void {
        if (!this.name) return;
        pushPosition(this.name, { page, depth: this.depth + 1 });
    }

    /** Makes the present entry that of a page: the first one, or one that can't be shown now. */
    replace(page: number): void {
        if (!this.name) return;
        replacePosition(this.name, { page, depth: Math.max(0, this.depth) });
    }

    /** Adds the last page. From now on Back leaves the task, whatever pages it had. */
    finish(page: number): void {
        this.enter(page);
        this.donePage = page;
    }

    /** The task begins anew. */
    begin(page: number): void {
        this.donePage = undefined;
        this.replace(page);
    }

    /* -1 in an entry that isn't this task's. */
    private get depth(): number {
        return positionIn(history.state, this.name)?.depth ?? -1;
    }

    private readonly handlePopState = (event: PopStateEvent): void => {
        const position = positionIn(event.state, this.name);
        if (!position) return;
        const { page, depth } = position;
        if (this.donePage === undefined) this.arrive(page);
        else if (page !== this.donePage) history.go(-depth - 1);
    };
}
