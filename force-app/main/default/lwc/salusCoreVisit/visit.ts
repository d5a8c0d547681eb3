import type { Call, CallState, EndReason } from 'c/salusCoreCall';
import { beginTask, changeTask, type TaskEvent, type TaskState } from 'c/salusCoreTask';
import type { Admission, Arrival, VisitError } from './arrival';
import { pageOfCall, type VisitPage } from './pages';

/** What the visit's adapter is asked. */
export type VisitRequest = 'arrive';

/** A visit as it stands: one snapshot, from which everything that is shown follows. */
export interface VisitState extends TaskState<VisitPage, VisitRequest, VisitError> {
    /** What the person said; undefined before, and once the visit is over. */
    readonly arrival?: Arrival;
    readonly admission?: Admission;
    readonly call: CallState;
    /** The waiting room has said long enough that the person is let in: the call follows as soon as it is there. */
    readonly hasEntered?: boolean;
    /** When the person came into the call, and when it ended for them: milliseconds since 1970. */
    readonly from?: number;
    readonly to?: number;
    readonly endReason?: EndReason;
}

export type VisitEvent =
    | TaskEvent<VisitPage, VisitRequest, VisitError>
    | { readonly type: 'said'; readonly arrival: Arrival }
    | { readonly type: 'admitted'; readonly admission: Admission }
    /** The call has changed. */
    | { readonly type: 'call'; readonly call: Call; readonly now: number }
    | { readonly type: 'entered' }
    | { readonly type: 'purged' };

/** Nobody has come. */
export const beginVisit: VisitState = Object.freeze({
    ...beginTask<VisitPage>('arrive'),
    call: 'idle',
});

const EMPTY = {
    ...{ returnTo: undefined, waitingFor: undefined, failed: undefined, arrival: undefined },
    ...{ admission: undefined, from: undefined, to: undefined, endReason: undefined },
    hasEntered: undefined,
} as const;

const isIn = (state: CallState): boolean => state === 'connected' || state === 'reconnecting';

/* What was said on coming, and what let the person in, go with the end of the call. */
function follow(
    visit: VisitState,
    { call: { state, endReason }, now }: Extract<VisitEvent, { type: 'call' }>,
): Partial<VisitState> {
    if (state === visit.call) return {};
    const led = pageOfCall(state, { endReason, wasIn: visit.from !== undefined });
    // Who waited is told first that they are let in: `entered` follows.
    const isTold = visit.page !== 'waiting' || visit.hasEntered;
    const page = led === 'call' && !isTold ? undefined : led;
    const shown = {
        call: state,
        ...(page && { page, returnTo: undefined, hasEntered: undefined }),
    };
    if (isIn(state)) return { ...shown, from: visit.from ?? now };
    if (state !== 'ended') return shown;
    const isOver = { arrival: undefined, admission: undefined, endReason: endReason ?? 'left' };
    return { ...shown, ...isOver, ...(visit.from !== undefined && { to: now }) };
}

function change(visit: VisitState, event: VisitEvent): Partial<VisitState> {
    switch (event.type) {
        case 'said':
            return { arrival: Object.freeze(event.arrival), admission: undefined };
        case 'admitted': {
            const answered = changeTask<VisitPage, VisitRequest, VisitError>({ type: 'answered' });
            return { ...answered, admission: event.admission };
        }
        case 'call':
            return follow(visit, event);
        case 'entered':
            if (visit.page !== 'waiting') return {};
            return isIn(visit.call) ? { page: 'call' } : { hasEntered: true };
        case 'purged':
            return { ...EMPTY, ...beginVisit };
        default:
            return changeTask(event);
    }
}

/** The visit after something happened. */
export const changeVisit = (visit: VisitState, event: VisitEvent): VisitState =>
    Object.freeze({ ...visit, ...change(visit, event) });

/** How many minutes the person was in the call, one at least; undefined where they were never in it. */
export const visitMinutes = ({ from, to }: VisitState): number | undefined =>
    from === undefined || to === undefined
        ? undefined
        : Math.max(1, Math.round((to - from) / 60_000));
