import type { Slot, SlotChoice } from 'c/salusCoreSlots';
import type { Booking, Hold, SchedulingChoices, SchedulingFault } from 'c/salusCoreBooking';
import { noAnswers, type Answers } from './answers';
import { placeOf, type StepName } from './steps';
import { cliniciansAt } from './visits';

/** What stands in the way: the adapter's fault, and what was being done. */
export interface Trouble {
    readonly during: 'load' | 'times' | 'hold' | 'book';
    readonly fault: SchedulingFault;
}

/** A booking as it stands. Frozen: every change makes another. */
export interface Flow {
    readonly step: StepName;
    readonly answers: Answers;
    readonly choices?: SchedulingChoices;
    readonly slots?: readonly Slot[];
    readonly choice?: SlotChoice;
    readonly hold?: Hold;
    /** The nearest other times, after somebody else took the one that was chosen. */
    readonly nearest?: readonly SlotChoice[];
    /** Whether the time that is kept will soon be given away. */
    readonly holdEndsSoon: boolean;
    readonly isWaiting: boolean;
    readonly trouble?: Trouble;
    /** Whether it may be tried again now, or the server asked to wait. */
    readonly mayRetry: boolean;
    readonly booking?: Booking;
}

export type FlowEvent =
    | { readonly type: 'wait' }
    | { readonly type: 'loaded'; readonly choices: SchedulingChoices; readonly step: StepName }
    | { readonly type: 'answered'; readonly answers: Partial<Answers> }
    | { readonly type: 'times'; readonly slots: readonly Slot[] }
    | { readonly type: 'chose'; readonly choice: SlotChoice | undefined }
    | { readonly type: 'held'; readonly hold: Hold | undefined }
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
    holdEndsSoon: false,
    isWaiting: true,
    mayRetry: true,
});

/* A hold is for one time: another time, or a conflict, ends it. */
const withoutHold = { hold: undefined, holdEndsSoon: false };

/* Somebody else's booking stays true while other times are looked for. */
const conflictOf = ({ trouble }: Flow): Trouble | undefined =>
    trouble?.fault.code === 'conflict' ? trouble : undefined;

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
        cliniciansAt(flow.choices, placeOf(flow.choices, answers)).some(
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
            return { isWaiting: true }; // What stands in the way is shown until it is out of it.
        case 'loaded':
            return {
                choices: event.choices,
                step: event.step,
                isWaiting: false,
                trouble: undefined,
            };
        case 'answered':
            return answered(flow, event.answers);
        case 'times':
            return {
                slots: event.slots,
                nearest: undefined,
                isWaiting: false,
                trouble: conflictOf(flow),
            };
        case 'chose':
            return event.choice?.key === flow.choice?.key
                ? {}
                : { choice: event.choice, ...withoutHold };
        case 'held':
            return {
                hold: event.hold,
                holdEndsSoon: false,
                nearest: undefined,
                isWaiting: false,
                trouble: undefined,
            };
        case 'hold-ends':
            return { holdEndsSoon: true };
        case 'hold-ended':
            return {
                trouble: { during: 'hold', fault: { code: 'hold-expired' } },
                mayRetry: true,
                ...withoutHold,
            };
        case 'went':
            return { step: event.step, isWaiting: false, trouble: undefined };
        case 'failed':
            return {
                trouble: event.trouble,
                mayRetry: event.trouble.fault.code !== 'rate-limited',
                isWaiting: false,
            };
        case 'may-retry':
            return { mayRetry: true };
        case 'taken':
            return {
                step: 'time',
                trouble: event.trouble,
                nearest: event.nearest,
                choice: undefined,
                isWaiting: false,
                ...withoutHold,
            };
        case 'all-times':
            return { nearest: undefined, trouble: undefined };
        case 'booked':
            return {
                booking: event.booking,
                step: 'done',
                answers: { ...flow.answers, details: noAnswers.details },
                isWaiting: false,
                trouble: undefined,
                ...withoutHold,
            };
        case 'purged':
            return {
                ...begin,
                isWaiting: false,
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
