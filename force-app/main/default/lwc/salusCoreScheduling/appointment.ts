import type { AppointmentView } from 'c/salusCoreAppointments';
import { telLink } from 'c/salusCoreLinks';
import { isInstant } from 'c/salusCoreZones';
import type { SchedulingTask } from './task';
import { visitOf } from './visits';

/** When it is: what the server booked counts, whatever was asked for. */
export function timesOf({ booking, choice }: SchedulingTask) {
    if (isInstant(booking?.start)) return { start: booking.start, end: booking.end };
    return { start: choice?.start, end: choice?.end };
}

/** How to reach the clinic: by the slot's own link or number, or by the location's number. */
export function contactOf({ choice, choices, answers }: SchedulingTask) {
    const location = choices && visitOf(choices, answers)?.location;
    const phone = [choice?.slot.phone, location?.phone].find((one) => telLink(one));
    return { link: choice?.slot.link, phone };
}

/** What came of the booking, as an appointment that can be shown; undefined before there is an answer. */
export function appointmentOf(task: SchedulingTask): AppointmentView | undefined {
    const { booking, choices, choice, answers } = task;
    if (!booking || !choices) return undefined;
    const { location, modality } = visitOf(choices, answers) ?? {};
    const clinicianId = answers.clinician || choice?.slot.clinicianId;
    return {
        id: booking.id,
        status: booking.status,
        ...timesOf(task),
        isWindow: choice?.kind === 'window',
        zone: location?.zone ?? task.zone,
        clinicians: choices.clinicians
            .filter(({ id }) => id === clinicianId)
            .map(({ name, role }) => ({ name, role })),
        modality,
        locationName: location?.name,
        address: location?.address,
        phone: contactOf(task).phone,
    };
}
