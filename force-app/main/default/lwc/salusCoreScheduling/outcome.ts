import type { BookingStatus } from 'c/salusCoreBooking';

/** What the person is told. Only `booked` says that the visit is booked. */
export type Outcome = 'booked' | 'requested' | 'waiting' | 'not-booked';

const OUTCOME: Readonly<Record<BookingStatus, Outcome>> = {
    booked: 'booked',
    arrived: 'booked',
    'checked-in': 'booked',
    fulfilled: 'booked',
    proposed: 'requested',
    pending: 'requested',
    waitlist: 'waiting',
    cancelled: 'not-booked',
    noshow: 'not-booked',
    'entered-in-error': 'not-booked',
};

/** The words follow the status that the server gave, whatever was asked for. */
export const outcomeOf = (status: BookingStatus): Outcome =>
    Object.hasOwn(OUTCOME, status) ? OUTCOME[status] : 'not-booked';
