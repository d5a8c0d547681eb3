import { depthOf, positionIn, pushPosition, replacePosition } from './entries';
import { keepScroll, releaseScroll } from './scrolling';

/* The tasks that are in the page now, by the names in their entries. */
const present = new Map<string, TaskHistory>();

/* The state of the entry that the page is in: what an event moves is told from it. */
let current: unknown;

function handlePopState({ state }: PopStateEvent): void {
    const before = current;
    current = state;
    for (const task of [...present.values()]) task.move(before, state);
}

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
        present.set(this.name, this);
        current = history.state;
        keepScroll();
        window.addEventListener('popstate', handlePopState);
    }

    stop(): void {
        present.delete(this.name);
        this.name = '';
        if (present.size) return;
        releaseScroll();
        window.removeEventListener('popstate', handlePopState);
    }

    /** Adds an entry for a page, so that Back returns to the one before. */
    enter(page: number): void {
        if (!this.name) return;
        pushPosition(this.name, { page, depth: this.depth + 1 });
        current = history.state;
    }

    /** Makes the present entry that of a page: the first one, or one that can't be shown now. */
    replace(page: number): void {
        if (!this.name) return;
        replacePosition(this.name, { page, depth: Math.max(0, this.depth) });
        current = history.state;
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

    /** The person went from one entry to another. */
    move(before: unknown, now: unknown): void {
        const position = positionIn(now, this.name);
        if (!position) return;
        if (this.donePage === undefined) this.arrive(position.page);
        else if (position.page !== this.donePage) this.passBy(before, now, position.depth);
    }

    /* An entry of a task that is done is passed by; one that another task was moved by is for that. */
    private passBy(before: unknown, now: unknown, depth: number): void {
        const last = positionIn(before, this.name);
        const moved = last ? depth - last.depth : -1;
        const movedInAll = last ? depthOf(now) - depthOf(before) : moved;
        if (moved !== 0 && moved === movedInAll) history.go(Math.sign(moved));
    }
}
