import type { Slot, SlotChoice } from 'c/salusCoreSlots';
import type { Booking, Hold, SchedulingChoices, SchedulingError } from 'c/salusCoreBooking';
import { noAnswers, type Answers } from './answers';
import { locationOf, type StepName } from './steps';
import { cliniciansAt } from './visits';

/** What the adapter is asked for. */
export type Doing = 'load' | 'times' | 'hold' | 'book';

/** What stands in the way: the adapter's error, and what was being done. */
export interface Trouble {
    readonly during: Doing;
    readonly error: SchedulingError;
}

/** A booking as it stands. Frozen: every change makes another. */
export interface Flow {
    readonly step: StepName;
    readonly answers: Answers;
    readonly choices?: SchedulingChoices;
    readonly slots?: readonly Slot[];
    readonly choice?: SlotChoice;
    readonly hold?: Hold;
    /** Whether the server said that the chosen time can be had: further pages are only for such. */
    readonly isKept: boolean;
    /** The nearest other times, after somebody else took the one that was chosen. */
    readonly nearest?: readonly SlotChoice[];
    /** Whether the time that is kept will soon be given away. */
    readonly holdEndsSoon: boolean;
    /** What the adapter has not answered yet. */
    readonly waitingFor?: Doing;
    readonly trouble?: Trouble;
    /** Whether it may be tried again now, or the server asked to wait. */
    readonly mayRetry: boolean;
    readonly booking?: Booking;
}

export type FlowEvent =
    | { readonly type: 'wait'; readonly during: Doing }
    | { readonly type: 'loaded'; readonly choices: SchedulingChoices; readonly step: StepName }
    | { readonly type: 'answered'; readonly answers: Partial<Answers> }
    | { readonly type: 'times'; readonly slots: readonly Slot[] }
    | { readonly type: 'chose'; readonly choice: SlotChoice | undefined }
    | { readonly type: 'held'; readonly key: string; readonly hold: Hold | undefined }
    | { readonly type: 'hold-ends' }
    | { readonly type: 'hold-ended' }
    | { readonly type: 'went'; readonly step: StepName }
    | { readonly type: 'failed'; readonly trouble: Trouble }
    | { readonly type: 'may-retry' }
    | { readonly type: 'all-times' }
    | {
          readonly type: 'taken';
          readonly trouble: Trouble;
          readonly nearest: readonly SlotChoice[];
      }
    | { readonly type: 'booked'; readonly booking: Booking }
    | { readonly type: 'purged' };

export const begin: Flow = Object.freeze({
    step: 'reason',
    answers: noAnswers,
    isKept: false,
    holdEndsSoon: false,
    waitingFor: 'load',
    mayRetry: true,
});

/* A hold is for one time: another time, or a conflict, ends it. */
const withoutHold = { hold: undefined, isKept: false, holdEndsSoon: false };

/* Somebody else's booking stays true while other times are looked for. */
const conflictOf = ({ trouble }: Flow): Trouble | undefined =>
    trouble?.error.code === 'conflict' ? trouble : undefined;

/* Other times belong to another reason, place or clinician, so those that were found are let go. */
function answered(flow: Flow, given: Partial<Answers>): Partial<Flow> {
    const answers = { ...flow.answers, ...given };
    const { reason, visit, clinician } = flow.answers;
    const isSame =
        answers.reason === reason && answers.visit === visit && answers.clinician === clinician;
    if (isSame) return { answers };
    const canStay =
        !answers.clinician ||
        !flow.choices ||
        cliniciansAt(flow.choices, locationOf(flow.choices, answers)).some(
            ({ id }) => id === answers.clinician,
        );
    return {
        answers: canStay ? answers : { ...answers, clinician: '' },
        slots: undefined,
        choice: undefined,
        nearest: undefined,
        ...withoutHold,
    };
}

function change(flow: Flow, event: FlowEvent): Partial<Flow> {
    switch (event.type) {
        case 'wait':
            return { waitingFor: event.during }; // What stands in the way is shown until it is out of it.
        case 'loaded':
            return {
                choices: event.choices,
                step: event.step,
                waitingFor: undefined,
                trouble: undefined,
            };
        case 'answered':
            return answered(flow, event.answers);
        case 'times':
            return {
                slots: event.slots,
                nearest: undefined,
                waitingFor: undefined,
                trouble: conflictOf(flow),
            };
        case 'chose':
            return event.choice?.key === flow.choice?.key
                ? {}
                : { choice: event.choice, ...withoutHold };
        case 'held':
            // The person chose another time while this one was asked for.
            if (event.key !== flow.choice?.key) return { waitingFor: undefined };
            return {
                hold: event.hold,
                isKept: true,
                holdEndsSoon: false,
                nearest: undefined,
                waitingFor: undefined,
                trouble: undefined,
            };
        case 'hold-ends':
            return flow.hold ? { holdEndsSoon: true } : {};
        case 'hold-ended':
            // Its id stays: this device's clock may be wrong, and the server decides.
            if (!flow.hold || flow.waitingFor === 'book') return {};
            return {
                trouble: { during: 'hold', error: { code: 'hold-expired' } },
                mayRetry: true,
                holdEndsSoon: false,
            };
        case 'went':
            return { step: event.step, waitingFor: undefined, trouble: undefined };
        case 'failed':
            return {
                trouble: event.trouble,
                mayRetry: event.trouble.error.code !== 'rate-limited',
                waitingFor: undefined,
            };
        case 'may-retry':
            return { mayRetry: true };
        case 'taken':
            return {
                step: 'time',
                trouble: event.trouble,
                nearest: event.nearest,
                choice: undefined,
                waitingFor: undefined,
                ...withoutHold,
            };
        case 'all-times':
            return { nearest: undefined, trouble: undefined };
        case 'booked':
            return {
                booking: event.booking,
                step: 'done',
                answers: { ...flow.answers, details: noAnswers.details },
                waitingFor: undefined,
                trouble: undefined,
                ...withoutHold,
            };
        case 'purged':
            return {
                ...begin,
                waitingFor: undefined,
                choices: undefined,
                slots: undefined,
                nearest: undefined,
                choice: undefined,
                trouble: undefined,
                booking: undefined,
                ...withoutHold,
            };
    }
}

/** The booking after something happened. Nothing that was answered is lost but by `purged`. */
export const transition = (flow: Flow, event: FlowEvent): Flow =>
    Object.freeze({ ...flow, ...change(flow, event) });
