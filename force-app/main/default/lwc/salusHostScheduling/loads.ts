import { queryFor, readChoices, readSlots, type RequestName } from 'c/salusCoreScheduling';
import { findAppointment } from 'c/salusHostAppointments';
import { can, type Requests } from 'c/salusHostRequests';
import type {
    SchedulingAdapter,
    SchedulingChoices,
    SchedulingError,
    Slot,
} from 'c/salusPortScheduling';
import { reportChoices, reportSlots, reportZones } from './adapterProblems';
import { areClosed, findOtherLocations } from './otherLocations';
import type { SchedulingOwner } from './schedulingOwner';

export type Asking = Requests<RequestName, SchedulingError>;

/** Loads what can be chosen. `wanted` is the page that a draft was on. */
export async function loadChoices(
    adapter: SchedulingAdapter,
    owner: SchedulingOwner,
    requests: Asking,
    wanted?: string,
): Promise<void> {
    const call = (signal: AbortSignal) => adapter.findChoices(signal);
    const asked = { request: 'load', method: 'findChoices', call } as const;
    const choices = await requests.ask<SchedulingChoices>(asked);
    if (!choices) return;
    const read = readChoices(choices);
    owner.send({ type: 'loaded', choices: read, canBook: can(adapter, 'book'), wanted });
    reportChoices(choices, read, owner.tag);
    reportZones(read, owner.tag);
}

/** Loads the appointment that gets another time, as it is now. */
export async function loadAppointment(
    id: string,
    adapter: SchedulingAdapter,
    owner: SchedulingOwner,
    requests: Asking,
): Promise<void> {
    const wanted = { id, request: 'find', tag: owner.tag } as const;
    const answer = await findAppointment(adapter, requests, wanted);
    if (!answer) return;
    owner.send({ type: 'found', found: answer.found, canMove: can(adapter, 'reschedule') });
}

/** Loads the times of the booking as it stands; where none is open, also what is open elsewhere. */
export async function loadTimes(
    adapter: SchedulingAdapter,
    owner: SchedulingOwner,
    requests: Asking,
): Promise<void> {
    const query = queryFor(owner.task);
    if (!query) return owner.send({ type: 'times', slots: [] });
    const call = (signal: AbortSignal) => adapter.findSlots({ ...query, signal });
    const asked = { request: 'times', method: 'findSlots', call } as const;
    const slots = await requests.ask<readonly Slot[]>(asked);
    if (!slots) return;
    const read = readSlots(slots);
    const isClosed = areClosed(read, owner.task.choices?.locations ?? []);
    const others = isClosed ? await findOtherLocations(adapter, owner, requests) : [];
    if (!others) return;
    owner.send({ type: 'times', slots: read, others });
    reportSlots(slots, read, owner.tag);
}
