import {
    isBooking,
    isSchedulingError,
    type Booking,
    type SchedulingError,
} from 'c/salusCoreBooking';
import { beginTask, pauseMinutes, type TaskEvent, type TaskState } from 'c/salusCoreTask';
import { sayDuration } from 'c/salusCoreZones';
import { Requests } from 'c/salusHostRequests';
import { locale } from 'c/salusPlatformLocale';
import { busyFor, words } from './words';

/** What is asked of the adapter. */
export type RequestName = 'join' | 'leave';

export type WaitlistState = TaskState<'list', RequestName, SchedulingError>;
export type WaitlistEvent = TaskEvent<'list', RequestName, SchedulingError>;

export const begin: WaitlistState = beginTask('list');

const TAG = 'c-salus-waitlist-join';

/* There is no time that somebody else could have, or that could be held. */
const guards = {
    isValue: (_: RequestName, value: unknown) => isBooking(value),
    isError: (_: RequestName, error: unknown) =>
        isSchedulingError(error) &&
        !['conflict', 'hold-expired'].includes((error as SchedulingError).code),
};

/** Its requests. An answer that makes no sense is reported, and is none. */
export const requestsFor = (
    send: (event: WaitlistEvent) => void,
): Requests<RequestName, SchedulingError> => new Requests({ tag: TAG, guards, send });

/** A message: a heading and what to do. */
export interface Said {
    readonly heading: string;
    readonly text: string;
}

/** What went wrong, in words. */
export function errorOf({ failed }: WaitlistState): Said | undefined {
    if (!failed) return undefined;
    const { error, request } = failed;
    if (error.code === 'rate-limited') {
        const duration = sayDuration(pauseMinutes(error), locale);
        return { heading: words.busyTitle, text: busyFor(duration) };
    }
    if (error.code !== 'unavailable') return { heading: words.cant, text: words.cantText };
    const text = request === 'join' ? words.lostText : words.leaveLostText;
    return { heading: words.errorTitle, text };
}

const OFF = { heading: words.off, text: words.offText };
const REQUESTED = { heading: words.requested, text: words.requestedText };
const BOOKED = { heading: words.booked, text: words.bookedText };

/** What the person is told: the words follow the status that the server gave. */
export const OUTCOMES: Readonly<Record<Booking['status'], Said>> = Object.freeze({
    waitlist: { heading: words.waiting, text: words.onText },
    proposed: REQUESTED,
    pending: REQUESTED,
    booked: BOOKED,
    arrived: BOOKED,
    'checked-in': BOOKED,
    fulfilled: BOOKED,
    cancelled: OFF,
    noshow: OFF,
    'entered-in-error': OFF,
});
