import type { TaskPages } from 'c/salusCoreTask';
import type { Answers } from './answers';
import type { SchedulingTask } from './task';
import { visitsOf, type SchedulingChoices } from 'c/salusCoreBooking';
import { pagesOfMove } from './moving';
import { cliniciansAt, locationOf } from './visits';

/** Every page of a booking, in order. `elsewhere` stands for the last ones where a portal can't book. */
export const everyPage = Object.freeze([
    'reason',
    'visit',
    'clinician',
    'time',
    'details',
    'review',
    'elsewhere',
    'done',
] as const);

export type PageName = (typeof everyPage)[number];

const pagesWith = (
    choices: SchedulingChoices,
    hasClinicians: boolean,
    canBook: boolean,
): readonly PageName[] => {
    const pages: PageName[] = [];
    if (choices.reasons.length > 1) pages.push('reason');
    if (visitsOf(choices).length > 1) pages.push('visit');
    if (hasClinicians) pages.push('clinician');
    pages.push('time');
    if (canBook) pages.push('details', 'review', 'done');
    else pages.push('elsewhere');
    return pages;
};

/** The pages of this booking, in order. A page with one choice or none is left out. */
export const pagesFor = (
    choices: SchedulingChoices,
    answers: Answers,
    canBook: boolean,
): readonly PageName[] =>
    pagesWith(choices, cliniciansAt(choices, locationOf(choices, answers)).length > 1, canBook);

/**
 * The pages as the list of steps names them: those that any answer leads to, so that their number
 * doesn't change on the way. One that this booking leaves out is shown as passed.
 */
export const stepsFor = (choices: SchedulingChoices, canBook: boolean): readonly PageName[] => {
    const hasClinicians = choices.locations.some(({ id }) => cliniciansAt(choices, id).length > 1);
    return pagesWith(choices, hasClinicians, canBook);
};

/** Whether this booking is made here: the portal can, and the chosen time is not booked elsewhere only. */
export const booksHere = ({ canBook, choice }: SchedulingTask): boolean =>
    canBook && !choice?.slot.bookElsewhere;

function isComplete(task: SchedulingTask, page: PageName): boolean {
    switch (page) {
        case 'reason':
        case 'visit':
            return task.answers[page] !== '';
        case 'clinician':
            return true;
        case 'time':
            return booksHere(task) ? task.isTimeConfirmed : task.choice !== undefined;
        case 'details':
            return task.areDetailsValid;
        default:
            return task.booking !== undefined;
    }
}

function pagesNow(task: SchedulingTask): readonly PageName[] {
    const { moving, choices, answers } = task;
    if (moving) return pagesOfMove(moving, booksHere(task));
    return choices ? pagesFor(choices, answers, booksHere(task)) : [];
}

/** The pages of a booking as it stands. */
export const pagesOf = (task: SchedulingTask): TaskPages<PageName> => ({
    pages: pagesNow(task),
    isComplete: (page) => isComplete(task, page),
});
