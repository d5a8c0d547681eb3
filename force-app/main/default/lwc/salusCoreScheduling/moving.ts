import {
    changeOf,
    type AppointmentView,
    type Change,
    type FoundAppointment,
} from 'c/salusCoreAppointments';
import { visitKey, type SchedulingChoices } from 'c/salusCoreBooking';
import { noAnswers, type Answers } from './answers';
import { timesOf } from './appointment';
import type { PageName } from './pages';
import type { SchedulingTask } from './task';

/** What is known of an appointment that gets another time. */
export interface Moving {
    /** As the server has it now; left out where it has none with that id. */
    readonly appointment?: AppointmentView;
    /** Whether it can have another time here, and why not. */
    readonly change: Change | 'not-found';
}

/* The reason, the location, the kind of visit and the clinician stay: each is the only choice. */
function choicesOf({ appointment, otherTimes }: FoundAppointment): SchedulingChoices | undefined {
    if (!otherTimes) return undefined;
    const { locationId, modality, reasonId, clinicianId } = otherTimes;
    const { locationName = '', address = [], zone = '', phone, clinicians } = appointment;
    const [clinician] = clinicians ?? [];
    const location = { id: locationId, name: locationName, address, zone, phone };
    return {
        reasons: reasonId ? [{ id: reasonId, name: '' }] : [],
        locations: [{ ...location, modalities: [modality] }],
        clinicians:
            clinicianId && clinician
                ? [{ id: clinicianId, locationIds: [locationId], ...clinician }]
                : [],
    };
}

/** A booking that moves what was found to another time, or says why it can't. */
export function findMove(
    found: FoundAppointment | undefined,
    canMove: boolean,
): Pick<SchedulingTask, 'moving' | 'choices' | 'answers' | 'canBook' | 'page'> {
    const { appointment, otherTimes } = found ?? {};
    const isOffered = Boolean(appointment?.canReschedule && otherTimes);
    const change = appointment ? changeOf(appointment, isOffered, canMove) : 'not-found';
    const answers: Answers = {
        ...noAnswers,
        visit: otherTimes ? visitKey(otherTimes.locationId, otherTimes.modality) : '',
        clinician: otherTimes?.clinicianId ?? '',
    };
    return {
        moving: { appointment, change },
        choices: found && choicesOf(found),
        answers,
        canBook: change === 'open',
        page: change === 'open' ? 'visit' : 'elsewhere',
    };
}

/**
 * The pages of a booking that moves an appointment, which is the visit of its first page. A time may be
 * one that only the clinic books.
 */
export const pagesOfMove = ({ change }: Moving, booksHere: boolean): readonly PageName[] => {
    if (change !== 'open') return ['elsewhere'];
    return booksHere ? ['visit', 'time', 'review', 'done'] : ['visit', 'time', 'elsewhere'];
};

/* What can be done about the new one is for the server to say. */
const OFFERS_NOTHING = { canReschedule: false, canCancel: false, join: undefined } as const;

/** The appointment that came of it: the old one at the new time. */
export function movedAppointment(task: SchedulingTask): AppointmentView | undefined {
    const { moving, booking, choice } = task;
    if (!moving?.appointment || !booking) return undefined;
    const { id, status } = booking;
    const isWindow = choice?.kind === 'window';
    return {
        ...moving.appointment,
        ...{ id, status, isWindow },
        ...timesOf(task),
        ...OFFERS_NOTHING,
    };
}
