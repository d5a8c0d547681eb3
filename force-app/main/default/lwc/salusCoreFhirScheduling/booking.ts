import { statuses, type Booking } from 'c/salusCoreBooking';
import { SalusProblem } from 'c/salusCoreProblems';
import { momentAt } from './instant';
import type { Part } from './part';
import { hasUnknownModifier, openResource } from './resource';

/* A time may be missing only for these. Source: FHIR R4, Appointment, app-3. */
const MAY_HAVE_NO_TIME = ['proposed', 'cancelled', 'waitlist'];

function timesOf(part: Part, status: string): Pick<Booking, 'start' | 'end'> {
    const [from, until] = ['start', 'end'].map((key) => part.has(key) && momentAt(part, key));
    if (from && until && until.epoch >= from.epoch) return { start: from.text, end: until.text };
    if (from && until) part.complain('bad-resource', 'end', 'it must not come before the start');
    else if (from || until) part.complain('bad-resource', from ? 'end' : 'start', 'one is missing');
    else if (!MAY_HAVE_NO_TIME.includes(status))
        part.complain('bad-resource', 'start', 'only what is not set yet has no time');
    return {};
}

/**
 * Reads an answer of the server: an Appointment, as what came of a booking. Anything that can't be
 * understood whole is a problem, never a guess: a person must not be told of a visit that isn't one.
 */
export function readBooking(resource: unknown): Booking | SalusProblem {
    const problems: SalusProblem[] = [];
    const opened = openResource(resource, 'answer', ['Appointment'], problems);
    if (!opened) return problems[0] as SalusProblem;
    const { id, part } = opened;
    part.parts('participant').forEach(hasUnknownModifier);
    const status = statuses.find((each) => each === part.text('status'));
    if (!status) part.complain('bad-resource', 'status', `give one of ${statuses.join(', ')}`);
    const times = timesOf(part, status ?? '');
    return problems[0] ?? { id, status: status as Booking['status'], ...times };
}
