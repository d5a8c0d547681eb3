import { visitKey, type SchedulingError } from 'c/salusCoreBooking';
import { passesAt, type SlotChoice } from 'c/salusCoreSlots';
import { changeTask, pageFor } from 'c/salusCoreTask';
import { noAnswers } from './answers';
import { changeAnswers, withoutHold, withoutOthers } from './changeAnswers';
import type { SchedulingEvent } from './events';
import { findMove } from './moving';
import { pagesOf, type PageName } from './pages';
import { begin, type RequestName, type SchedulingTask } from './task';
import { knownAnswers } from './visits';
import { zoneOf } from './whenAndWhere';

const answered = changeTask<PageName, RequestName, SchedulingError>({ type: 'answered' });

const EMPTY = {
    returnTo: undefined,
    waitingFor: undefined,
    failed: undefined,
    moving: undefined,
    choices: undefined,
    slots: undefined,
    others: undefined,
    choice: undefined,
    hold: undefined,
    nearest: undefined,
    booking: undefined,
    zone: undefined,
} as const;

function load(
    task: SchedulingTask,
    { choices, canBook, wanted }: SchedulingEvent & { readonly type: 'loaded' },
): Partial<SchedulingTask> {
    const answers = task.answers === noAnswers ? noAnswers : knownAnswers(choices, task.answers);
    const pages = pagesOf({ ...task, answers, choices, canBook });
    const page = pageFor(pages, wanted) ?? 'time';
    const returnTo = pages.pages.find((one) => one === wanted && one !== page);
    const hasOpenedDetails = task.hasOpenedDetails || page === 'details';
    return { choices, answers, canBook, page, returnTo, hasOpenedDetails, ...answered };
}

const hasEnded = ({ failed }: SchedulingTask): boolean => failed?.error.code === 'hold-expired';

function change(task: SchedulingTask, event: SchedulingEvent): Partial<SchedulingTask> {
    switch (event.type) {
        case 'loaded':
            return load(task, event);
        case 'found':
            return { ...findMove(event.found, event.canMove), ...answered };
        case 'answers':
            return changeAnswers(task, event.answers);
        case 'details-valid':
            return { areDetailsValid: true };
        case 'times': {
            // Somebody else's booking stays true while other times are looked for.
            const failed = task.failed?.error.code === 'conflict' ? task.failed : undefined;
            const { slots, others } = event;
            return { slots, others, nearest: undefined, ...answered, failed };
        }
        case 'passed': {
            const { nearest, choice, isTimeConfirmed } = task;
            const isOpen = (one: SlotChoice): boolean => passesAt(one) > event.now;
            // What was confirmed is for the server to judge.
            const keeps = isTimeConfirmed || (choice && isOpen(choice));
            return {
                slots: task.slots && [...task.slots],
                nearest: nearest?.filter(isOpen),
                choice: keeps ? choice : undefined,
            };
        }
        case 'time-over':
            return { failed: undefined, isTimeOver: true };
        case 'chose':
            if (event.choice?.key === task.choice?.key) return {};
            return { choice: event.choice, ...withoutHold };
        case 'chose-other': {
            const { others } = task;
            const { locationId, modality } = event.choice.slot;
            const answers = { visit: visitKey(locationId, modality), clinician: '' };
            return { ...changeAnswers(task, answers), slots: [], others, choice: event.choice };
        }
        case 'held':
            // The person chose another time while this one was asked for.
            if (event.key !== task.choice?.key) return { waitingFor: undefined };
            return {
                hold: event.hold,
                isTimeConfirmed: true,
                holdEndsSoon: false,
                nearest: undefined,
                ...withoutOthers(task),
                ...answered,
            };
        case 'hold-ends':
            return task.hold && !hasEnded(task) ? { holdEndsSoon: true } : {};
        case 'hold-ended': {
            // Its id stays: the server decides.
            if (!task.hold || task.waitingFor === 'book') return {};
            const failed = { request: 'hold', error: { code: 'hold-expired' } } as const;
            return { failed, mayRetry: true, holdEndsSoon: false };
        }
        case 'taken':
            return {
                page: 'time',
                returnTo: task.page === 'time' ? task.returnTo : task.page,
                failed: event.failed,
                nearest: event.nearest,
                choice: undefined,
                waitingFor: undefined,
                ...withoutOthers(task),
                ...withoutHold,
            };
        case 'all-times':
            return { nearest: undefined, failed: undefined };
        case 'booked':
            return {
                booking: event.booking,
                page: 'done',
                returnTo: undefined,
                // What was booked by an earlier try may be another time than the one chosen since.
                zone: zoneOf(task) || undefined,
                choice: event.sent?.choice,
                answers: { ...(event.sent?.answers ?? noAnswers), details: noAnswers.details },
                ...answered,
                ...withoutHold,
            };
        case 'failed': {
            const { code } = event.failed.error;
            // What has ended is not about to end.
            const holdEndsSoon = code !== 'hold-expired' && task.holdEndsSoon;
            return { ...changeTask(event), holdEndsSoon };
        }
        case 'purged':
            return { ...EMPTY, ...begin };
        case 'page':
            return {
                ...changeTask(event),
                ...withoutOthers(task),
                isTimeOver: false,
                hasOpenedDetails: task.hasOpenedDetails || event.page === 'details',
            };
        default:
            return changeTask(event);
    }
}

/** The booking after something happened. Nothing that was answered is lost but by `purged`. */
export const transition = (task: SchedulingTask, event: SchedulingEvent): SchedulingTask =>
    Object.freeze({ ...task, ...change(task, event) });
