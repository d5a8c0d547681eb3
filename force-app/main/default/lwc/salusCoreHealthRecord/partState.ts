import type { TaskEvent } from 'c/salusCoreTask';
import type { RecordAnswer, RecordError } from './answer';
import type { RecordPart } from './parts';

/** A part of a record as it stands. */
export interface PartState {
    readonly isWaiting: boolean;
    readonly answer?: RecordAnswer;
    readonly error?: RecordError;
    /** Whether it may be asked for again now: a busy server asks to wait. */
    readonly mayRetry: boolean;
}

/** What changes a part: that it was asked for, that there is an answer or an error, that it was dropped. */
export type PartEvent =
    | Exclude<TaskEvent<never, RecordPart, RecordError>, { readonly type: 'answered' | 'page' }>
    | { readonly type: 'shown'; readonly answer: RecordAnswer }
    | { readonly type: 'purged' };

/** A part that nobody has asked for. */
export const NOT_ASKED: PartState = Object.freeze({ isWaiting: false, mayRetry: true });

/** What an event makes of a part. What was shown before stays while it is asked for again. */
export function partAfter(state: PartState, event: PartEvent): PartState {
    switch (event.type) {
        case 'asked':
            return Object.freeze({ ...state, isWaiting: true });
        case 'dropped':
            return Object.freeze({ ...state, isWaiting: false });
        case 'shown':
            return Object.freeze({ isWaiting: false, mayRetry: true, answer: event.answer });
        case 'failed': {
            const { error } = event.failed;
            return Object.freeze({
                ...state,
                isWaiting: false,
                error,
                mayRetry: error.code !== 'rate-limited',
            });
        }
        case 'may-retry':
            return Object.freeze({ ...state, mayRetry: true });
        case 'purged':
            return NOT_ASKED;
    }
}

/** How a part with so many entries is shown: by the states of a display. */
export function shownState(
    { isWaiting, answer, error }: PartState,
    entries: number,
):
    | 'ready'
    | 'loading'
    | 'error'
    | 'not-permitted'
    | 'not-loaded'
    | 'filtered'
    | 'not-recorded'
    | 'none-known' {
    if (error && !answer) return error.code === 'not-permitted' ? 'not-permitted' : 'error';
    if (!answer) return isWaiting ? 'loading' : 'not-loaded';
    if (entries) return 'ready';
    if (answer.isPartial) return 'filtered';
    return answer.isNoneKnown ? 'none-known' : 'not-recorded';
}
