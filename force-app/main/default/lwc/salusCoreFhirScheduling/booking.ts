import { statuses, type Booking } from 'c/salusCoreBooking';
import { hasUnknownModifier, type FhirElement } from 'c/salusCoreFhirJson';
import { Problems, type SalusProblem } from 'c/salusCoreProblems';
import { readInstant } from './instant';
import { readResource, type Resource } from './resource';

/* Source: FHIR R4, Appointment, invariant app-3. */
const MAY_HAVE_NO_TIME = ['proposed', 'cancelled', 'waitlist'];

function readTimes(appointment: FhirElement, status: string): Pick<Booking, 'start' | 'end'> {
    const bad = (key: string, help: string) => appointment.report('bad-resource', key, help);
    const [start, end] = ['start', 'end'].map((key) =>
        appointment.has(key) ? readInstant(appointment, key) : undefined,
    );
    if (start && end && end.epoch >= start.epoch) return { start: start.text, end: end.text };
    if (start && end) bad('end', 'it must not come before the start');
    else if (start || end) bad(start ? 'end' : 'start', 'it is missing');
    else if (!MAY_HAVE_NO_TIME.includes(status)) bad('start', 'with this status it has a time');
    return {};
}

function bookingIn({ id, element }: Resource): Booking {
    element.elements('participant').forEach(hasUnknownModifier);
    const status = statuses.find((each) => each === element.string('status'));
    if (!status) element.report('bad-resource', 'status', `give one of ${statuses.join(', ')}`);
    const times = readTimes(element, status ?? '');
    return { id, status: status as Booking['status'], ...times };
}

/** Reads an Appointment whole; undefined, with the first of its problems, when there is one. */
export function readAppointment(
    appointment: unknown,
    position: string,
    problems: Problems,
): Booking | undefined {
    const own = new Problems('bad-resource', position);
    const read = readResource(appointment, position, ['Appointment'], own);
    const booking = read && bookingIn(read);
    problems.addFirst(own);
    return own.isEmpty ? booking : undefined;
}

/**
 * Reads the server's answer to a booking: an Appointment. Whatever can't be understood whole is a
 * problem and never a guess: nobody may be told of a visit that there isn't.
 */
export function readBooking(appointment: unknown): Booking | SalusProblem {
    const problems = new Problems('bad-resource', 'answer');
    const booking = readAppointment(appointment, 'answer', problems);
    return booking ?? (problems.all()[0] as SalusProblem);
}
