import type { WaitlistRequest } from 'c/salusCoreBooking';
import { writeAppointment, type Appointment, type AppointmentContext } from './appointment';

/** An FHIR R4 Appointment of somebody who waits: it has no time and no Slot. */
export type WaitlistEntry = Omit<Appointment, 'status' | 'start' | 'end' | 'slot'> & {
    readonly status: 'waitlist';
    readonly requestedPeriod?: readonly { readonly start?: string; readonly end?: string }[];
};

/**
 * Writes a request as an Appointment on the waiting list. Between which instants it should be is its
 * `requestedPeriod`. R4 has no element for the days and times that suit, or for how to tell the person:
 * they are lines of `comment`, which staff read, named `days`, `partsOfDay` and `contact`.
 */
export function writeWaitlistEntry(
    { days = [], partsOfDay = [], contact = '', from, to, ...asked }: WaitlistRequest,
    context: AppointmentContext,
): WaitlistEntry {
    const details = { days: days.join(', '), partsOfDay: partsOfDay.join(', '), contact };
    const noTime = { slotId: '', start: '', end: '' };
    const {
        start: _start,
        end: _end,
        slot: _slot,
        ...written
    } = writeAppointment({ ...asked, ...noTime, details }, context);
    const period = { ...(from && { start: from }), ...(to && { end: to }) };
    return {
        ...written,
        ...((from || to) && { requestedPeriod: [period] }),
        status: 'waitlist',
    };
}
