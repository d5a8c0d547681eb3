import type { Booking, Hold, SchedulingChoices, SchedulingError } from 'c/salusCoreBooking';
import type { Slot, SlotChoice } from 'c/salusCoreSlots';
import {
    beginTask,
    changeTask,
    pageFor,
    type RequestError,
    type TaskEvent,
    type TaskPages,
    type TaskState,
} from 'c/salusCoreTask';
import { noAnswers, type Answers } from './answers';
import { pagesFor, type PageName } from './pages';
import { cliniciansAt, knownAnswers, locationOf } from './visits';

/** What the adapter is asked. */
export type RequestName = 'load' | 'times' | 'hold' | 'book' | 'lookup';

/** A request that was answered with an error. */
export type SchedulingRequestError = RequestError<RequestName, SchedulingError>;

/** A booking as it stands. Frozen: every change makes another. */
export interface SchedulingTask extends TaskState<PageName, RequestName, SchedulingError> {
    /** Whether the portal books itself, or says where to. */
    readonly canBook: boolean;
    readonly answers: Answers;
    /** Whether the details were right when the person went on from them. */
    readonly areDetailsValid: boolean;
    /** Whether the details page was opened: its fields stay, so that nothing typed is lost. */
    readonly hasOpenedDetails: boolean;
    readonly choices?: SchedulingChoices;
    readonly slots?: readonly Slot[];
    readonly choice?: SlotChoice;
    readonly hold?: Hold;
    /** Whether the server said that the chosen time can be had: further pages are only for such. */
    readonly isTimeConfirmed: boolean;
    /** The nearest other times, after somebody else took the one that was chosen. */
    readonly nearest?: readonly SlotChoice[];
    /** Whether the hold will soon end. */
    readonly holdEndsSoon: boolean;
    readonly booking?: Booking;
}

/** What a booking was sent with: the time and the answers that the person is told of. */
export type SentBooking = Pick<SchedulingTask, 'choice' | 'answers'>;

export type SchedulingEvent =
    | TaskEvent<PageName, RequestName, SchedulingError>
    | {
          readonly type: 'loaded';
          readonly choices: SchedulingChoices;
          readonly canBook: boolean;
          /** The page that a draft was on. */
          readonly wanted?: string;
      }
    | { readonly type: 'answers'; readonly answers: Partial<Answers> }
    | { readonly type: 'details-valid' }
    | { readonly type: 'times'; readonly slots: readonly Slot[] }
    | { readonly type: 'chose'; readonly choice: SlotChoice | undefined }
    | { readonly type: 'held'; readonly key: string; readonly hold: Hold | undefined }
    | { readonly type: 'hold-ends' }
    | { readonly type: 'hold-ended' }
    | { readonly type: 'all-times' }
    | {
          readonly type: 'taken';
          readonly failed: SchedulingRequestError;
          readonly nearest: readonly SlotChoice[];
      }
    | { readonly type: 'booked'; readonly booking: Booking; readonly sent?: SentBooking }
    | { readonly type: 'purged' };

export const begin: SchedulingTask = Object.freeze({
    ...beginTask<PageName>('reason'),
    canBook: true,
    answers: noAnswers,
    areDetailsValid: false,
    hasOpenedDetails: false,
    isTimeConfirmed: false,
    holdEndsSoon: false,
});

function isComplete(task: SchedulingTask, page: PageName): boolean {
    switch (page) {
        case 'reason':
        case 'visit':
            return task.answers[page] !== '';
        case 'clinician':
            return true;
        case 'time':
            return task.canBook ? task.isTimeConfirmed : task.choice !== undefined;
        case 'details':
            return task.areDetailsValid;
        default:
            return task.booking !== undefined;
    }
}

/** The pages of a booking as it stands. */
export const pagesOf = (task: SchedulingTask): TaskPages<PageName> => ({
    pages: task.choices ? pagesFor(task.choices, task.answers, task.canBook) : [],
    isComplete: (page) => isComplete(task, page),
});

/* A hold is for one time: another time, or a conflict, ends it. */
const withoutHold = { hold: undefined, isTimeConfirmed: false, holdEndsSoon: false };

/* Other times belong to another reason, location or clinician, so those that were found go. */
function changeAnswers(task: SchedulingTask, changed: Partial<Answers>): Partial<SchedulingTask> {
    const answers = { ...task.answers, ...changed };
    const { reason, visit, clinician, details } = task.answers;
    const areDetailsValid = task.areDetailsValid && answers.details === details;
    const isSame =
        answers.reason === reason && answers.visit === visit && answers.clinician === clinician;
    if (isSame) return { answers, areDetailsValid };
    const { choices } = task;
    const canStay =
        !answers.clinician ||
        !choices ||
        cliniciansAt(choices, locationOf(choices, answers)).some(
            ({ id }) => id === answers.clinician,
        );
    return {
        answers: canStay ? answers : { ...answers, clinician: '' },
        areDetailsValid,
        slots: undefined,
        choice: undefined,
        nearest: undefined,
        ...withoutHold,
    };
}

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

const answered = changeTask<PageName, RequestName, SchedulingError>({ type: 'answered' });

function change(task: SchedulingTask, event: SchedulingEvent): Partial<SchedulingTask> {
    switch (event.type) {
        case 'loaded':
            return load(task, event);
        case 'answers':
            return changeAnswers(task, event.answers);
        case 'details-valid':
            return { areDetailsValid: true };
        case 'times': {
            // Somebody else's booking stays true while other times are looked for.
            const failed = task.failed?.error.code === 'conflict' ? task.failed : undefined;
            return { slots: event.slots, nearest: undefined, ...answered, failed };
        }
        case 'chose':
            if (event.choice?.key === task.choice?.key) return {};
            return { choice: event.choice, ...withoutHold };
        case 'held':
            // The person chose another time while this one was asked for.
            if (event.key !== task.choice?.key) return { waitingFor: undefined };
            return {
                hold: event.hold,
                isTimeConfirmed: true,
                holdEndsSoon: false,
                nearest: undefined,
                ...answered,
            };
        case 'hold-ends':
            return task.hold ? { holdEndsSoon: true } : {};
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
                ...withoutHold,
            };
        case 'all-times':
            return { nearest: undefined, failed: undefined };
        case 'booked':
            return {
                booking: event.booking,
                page: 'done',
                returnTo: undefined,
                // A booking that was looked up may be of another time than the one chosen since.
                choice: event.sent?.choice,
                answers: { ...(event.sent?.answers ?? noAnswers), details: noAnswers.details },
                ...answered,
                ...withoutHold,
            };
        case 'purged':
            return { ...EMPTY, ...begin };
        case 'page':
            return {
                ...changeTask(event),
                hasOpenedDetails: task.hasOpenedDetails || event.page === 'details',
            };
        default:
            return changeTask(event);
    }
}

const EMPTY = {
    returnTo: undefined,
    waitingFor: undefined,
    failed: undefined,
    choices: undefined,
    slots: undefined,
    choice: undefined,
    hold: undefined,
    nearest: undefined,
    booking: undefined,
} as const;

/** The booking after something happened. Nothing that was answered is lost but by `purged`. */
export const transition = (task: SchedulingTask, event: SchedulingEvent): SchedulingTask =>
    Object.freeze({ ...task, ...change(task, event) });
