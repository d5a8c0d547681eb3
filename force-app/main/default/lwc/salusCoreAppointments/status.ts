import { statuses, type BookingStatus } from 'c/salusCoreBooking';

/**
 * What a status means to the person. `booked`: it will take place, or does. `waiting`: it is asked
 * for and not booked. `over`: it took place. `off`: it doesn't take place.
 */
export type StatusKind = 'booked' | 'waiting' | 'over' | 'off';

const KINDS: Readonly<Record<BookingStatus, StatusKind>> = Object.freeze({
    proposed: 'waiting',
    pending: 'waiting',
    waitlist: 'waiting',
    booked: 'booked',
    arrived: 'booked',
    'checked-in': 'booked',
    fulfilled: 'over',
    cancelled: 'off',
    noshow: 'off',
    'entered-in-error': 'off',
});

/** Whether it is one of FHIR R4's. Upper case or a space is another, since nobody said that it means the same. */
export const isStatus = (status: unknown): status is BookingStatus =>
    (statuses as readonly unknown[]).includes(status);

/** What a status means; undefined where it is not one of FHIR R4's. */
export const kindOfStatus = (status: string): StatusKind | undefined =>
    isStatus(status) ? KINDS[status] : undefined;
