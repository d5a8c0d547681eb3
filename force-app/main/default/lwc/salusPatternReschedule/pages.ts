import { outcomeOf, type Outcome, type PageName, type SchedulingTask } from 'c/salusCoreScheduling';
import { words } from './words';

type Page = Extract<PageName, 'visit' | 'time' | 'review' | 'done' | 'elsewhere'>;

const PAGES: Readonly<Record<Page, { heading: string; step: string }>> = {
    visit: { heading: words.title, step: words.stepVisit },
    time: { heading: words.timeTitle, step: words.stepTime },
    review: { heading: words.reviewTitle, step: words.stepReview },
    done: { heading: words.done, step: words.stepDone },
    elsewhere: { heading: words.cant, step: words.stepElsewhere },
};

/** The names of the steps. A page that stands alone, since nothing can be moved, is none. */
export const stepsOf = (pages: readonly PageName[]): readonly string[] =>
    pages.length > 1 ? pages.map((page) => PAGES[page as Page].step) : [];

interface Ending {
    readonly variant: string;
    readonly heading: string;
    readonly text: string;
}

/* What came of it. Only a booked time lets the old one go. */
const OUTCOMES: Readonly<Record<Outcome, Ending>> = {
    booked: { variant: 'success', heading: words.done, text: words.doneText },
    requested: { variant: 'info', heading: words.requested, text: words.requestedText },
    waiting: { variant: 'info', heading: words.waiting, text: words.waitingText },
    'not-booked': { variant: 'warning', heading: words.notDone, text: words.notDoneText },
};

/* Why there is no other time here. A time that only the clinic books is one of its own. */
const CLOSED = {
    open: { variant: 'info', heading: words.cant, text: words.elsewhereText },
    off: { variant: 'info', heading: words.off, text: words.offText },
    closed: { variant: 'info', heading: words.cant, text: words.tooLateText },
    elsewhere: { variant: 'info', heading: words.cant, text: words.elsewhereText },
    'not-found': { variant: 'info', heading: words.notFound, text: words.notFoundText },
} as const;

/** What the last page says; undefined before it. */
export function endingOf({ booking, page, moving }: SchedulingTask): Ending | undefined {
    if (booking) return OUTCOMES[outcomeOf(booking.status)];
    return page === 'elsewhere' && moving ? CLOSED[moving.change] : undefined;
}

/** The heading of the page. The last one follows the status that the server gave. */
export const headingOf = (task: SchedulingTask): string =>
    (endingOf(task) ?? PAGES[task.page as Page] ?? PAGES.visit).heading;
