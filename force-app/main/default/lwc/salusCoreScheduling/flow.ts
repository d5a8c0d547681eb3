import type { Slot, SlotChoice } from 'c/salusCoreSlots';
import type { Booking, Hold, SchedulingChoices, SchedulingFault } from 'c/salusPortScheduling';
import { noAnswers, type Answers } from './answers';
import type { StepName } from './steps';

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
    /** Whether the time that is kept will soon be given away. */
    readonly holdEndsSoon: boolean;
    readonly isWaiting: boolean;
    readonly trouble?: Trouble;
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
    | { readonly type: 'booked'; readonly booking: Booking }
    | { readonly type: 'purged' };

export const begin: Flow = Object.freeze({
    step: 'reason',
    answers: noAnswers,
    holdEndsSoon: false,
    isWaiting: true,
});

/* A hold is for one time: another time, or a conflict, ends it. */
const withoutHold = { hold: undefined, holdEndsSoon: false };

const failed = (flow: Flow, trouble: Trouble): Partial<Flow> => {
    if (trouble.fault.code !== 'conflict') return { trouble, isWaiting: false };
    return { trouble, isWaiting: false, step: 'time', choice: undefined, slots: flow.slots, ...withoutHold };
};

function change(flow: Flow, event: FlowEvent): Partial<Flow> {
    switch (event.type) {
        case 'wait':
            return { isWaiting: true, trouble: undefined };
        case 'loaded':
            return { choices: event.choices, step: event.step, isWaiting: false, trouble: undefined };
        case 'answered':
            return { answers: { ...flow.answers, ...event.answers } };
        case 'times':
            return { slots: event.slots, isWaiting: false };
        case 'chose':
            return event.choice?.key === flow.choice?.key
                ? {}
                : { choice: event.choice, ...withoutHold };
        case 'held':
            return { hold: event.hold, holdEndsSoon: false, isWaiting: false, trouble: undefined };
        case 'hold-ends':
            return { holdEndsSoon: true };
        case 'hold-ended':
            return withoutHold;
        case 'went':
            return { step: event.step, isWaiting: false, trouble: undefined };
        case 'failed':
            return failed(flow, event.trouble);
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
            return { answers: noAnswers, slots: undefined, choice: undefined, booking: undefined };
    }
}

/** The booking after something happened. Nothing that was answered is lost but by `purged`. */
export const transition = (flow: Flow, event: FlowEvent): Flow =>
    Object.freeze({ ...flow, ...change(flow, event) });
