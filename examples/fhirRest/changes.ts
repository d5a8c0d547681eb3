import type { AppointmentView } from 'c/salusCoreAppointments';
import type { CancelReason } from 'c/salusPortScheduling';
import { objectsIn, textIn, type Json } from './json';

const OPEN = ['proposed', 'pending', 'booked', 'waitlist'];

/** Whether an appointment can be moved or cancelled: it is not given up, and has not begun. */
export const canChange = (
    { status, start }: { readonly status?: unknown; readonly start?: unknown },
    now: string,
): boolean => {
    const begins = textIn(start);
    return OPEN.includes(String(status)) && (!begins || Date.parse(begins) > Date.parse(now));
};

/** What a person can do about an appointment of this server. */
export const offersAt = (now: string) => (view: AppointmentView) => {
    const isOpen = canChange(view, now);
    // Without a time there is none to move: a waiting list is left, and joined anew.
    return { canReschedule: isOpen && view.start !== undefined, canCancel: isOpen };
};

/** What was asked for with an Appointment, for the one that it is given up for. */
export const askedWith = ({ comment, contained, supportingInformation }: Json): Json => {
    const own = objectsIn(supportingInformation).filter(({ reference }) =>
        String(reference).startsWith('#'),
    );
    return {
        ...(comment ? { comment } : {}),
        ...(contained ? { contained } : {}),
        ...(own.length ? { supportingInformation: own } : {}),
    };
};

const REASONS = 'http://terminology.hl7.org/CodeSystem/appointment-cancellation-reason';

/** What a cancelled Appointment says of why, if the person said it. */
export const cancelationReason = (reason: CancelReason | undefined) =>
    reason ? { cancelationReason: { coding: [{ system: REASONS, code: reason }] } } : {};
