import { changeOf, type AppointmentView, type Change } from 'c/salusCoreAppointments';
import type { Booking, CancelReason, SchedulingError } from 'c/salusCoreBooking';
import {
    beginTask,
    changeTask,
    mayShow,
    pageAfter,
    pageBefore,
    returnFrom,
    type TaskPages,
    type TaskState,
} from 'c/salusCoreTask';
import type { SchedulingAdapter } from 'c/salusPortScheduling';

/** Every page: its index is its number in the browser's history. `closed` says why nothing can be cancelled. */
export const PAGES = ['appointment', 'reason', 'confirm', 'done', 'closed'] as const;
export type Page = (typeof PAGES)[number];

/** What the adapter is asked. */
export type RequestName = 'load' | 'cancel';

/** Cancelling as it stands: one snapshot, from which everything that is shown follows. */
export interface CancelState extends TaskState<Page, RequestName, SchedulingError> {
    readonly appointment?: AppointmentView;
    /** Whether it can be cancelled here; undefined until that is known. */
    readonly change?: Change | 'not-found';
    /** Why, as far as the person says so. */
    readonly reason: CancelReason | '';
    readonly booking?: Booking;
}

/** The component that shows it. */
export interface CancelPage {
    readonly isConnected: boolean;
    readonly adapter?: SchedulingAdapter;
    readonly appointmentId: string;
    readonly noHistory: boolean;
    /** The task whose heading is shown, and the one whose page is: a heading comes first. */
    upcoming: CancelState;
    shown: CancelState;
    tellCancelled(booking: Booking): void;
}

export const begin: CancelState = Object.freeze({ ...beginTask<Page>('appointment'), reason: '' });

const open: readonly Page[] = ['appointment', 'reason', 'confirm', 'done'];

/** The pages as the task stands. The reason is never required. */
export const pagesOf = ({ appointment, change }: CancelState): TaskPages<Page> => ({
    pages: change && change !== 'open' ? ['closed'] : open,
    isComplete: (page) => page === 'reason' || (page === 'appointment' && Boolean(appointment)),
});

/** Whether Back or Forward may lead to a page. */
export const mayReturnTo = (state: CancelState, page: Page): boolean =>
    state.page !== 'done' && state.waitingFor !== 'cancel' && mayShow(pagesOf(state), page);

/** The page that Continue leads to. */
export const nextPage = (state: CancelState): Page | undefined =>
    pageAfter(pagesOf(state), state.page, state.returnTo);

export const formerPage = (state: CancelState): Page | undefined =>
    pageBefore(pagesOf(state), state.page);

/** Where somebody who changes the reason still returns to from a page. */
export const returnOf = (state: CancelState, page: Page, from = state.returnTo) =>
    returnFrom(pagesOf(state), page, from);

/** The task once the server has said what there is. */
export function loaded(
    state: CancelState,
    appointment: AppointmentView | undefined,
    isCapable: boolean,
): CancelState {
    const change = appointment
        ? changeOf(appointment, appointment.canCancel, isCapable)
        : 'not-found';
    const page = change === 'open' ? state.page : 'closed';
    const answered = changeTask<Page, RequestName, SchedulingError>({ type: 'answered' });
    return Object.freeze({ ...state, ...answered, appointment, change, page });
}

/** The task once the server has answered: the reason is sent, and dropped. */
export const cancelled = ({ appointment }: CancelState, booking: Booking): CancelState =>
    Object.freeze({
        ...{ ...begin, page: 'done', booking },
        appointment: appointment && { ...appointment, status: booking.status },
    });
