import { readFoundAppointments, type ReadAppointmentsContext } from 'c/salusCoreFhirAppointments';
import { readScheduling, type ReadContext, type Scheduling } from 'c/salusCoreFhirScheduling';
import type {
    Booking,
    BookingRequest,
    BookingStatus,
    Result,
    SchedulingAdapter,
    Slot,
} from 'c/salusPortScheduling';
import { AppointmentBook, type Kept } from './appointmentBook';
import { offersAt } from './fhirRest/changes';
import { no, scripted, type Planted } from './planted';
import { wantedOf, type Wanted } from './fhirRest/offers';
import { SlotBook, type Own } from './slotBook';

export interface InMemoryOptions extends Omit<ReadContext, 'now'> {
    /** FHIR R4 resources and Bundles. */
    readonly resources: readonly unknown[];
    /** The appointments that there are already. */
    readonly booked?: readonly Kept[];
    /** The injected clock: an instant that stands still, or one that is asked each time. */
    readonly now: string | (() => string);
    /** How long an answer takes, in milliseconds; 0 answers at once. */
    readonly latency?: number;
    /** What happens to which call. */
    readonly planted?: Planted;
    /** How long a time is kept for a person; 10 minutes. */
    readonly holdMinutes?: number;
    /** The status that the server gives a new appointment; `booked`. */
    readonly bookAs?: BookingStatus;
    /** What can be done about an appointment; by default it can be changed until it begins. */
    readonly offersFor?: ReadAppointmentsContext['offersFor'];
    /** When people may come within a long slot: the server's knowledge, which FHIR has no element for. */
    readonly arrivals?: (slot: Slot) => Pick<Slot, 'startTimes' | 'arrivalMinutes'>;
}

/** The adapter, which can do everything, and what its developer may look at. */
export interface InMemoryScheduling extends Required<SchedulingAdapter> {
    /** What was wrong with the resources. */
    readonly problems: Scheduling['problems'];
    /** The appointments as the server keeps them, in FHIR. */
    appointments(): ReturnType<AppointmentBook['all']>;
}

const CONTEXT = { patient: 'Patient/CANARY', keySystem: 'https://portal.example.org/booking-key' };

const ok = <T>(value: T): Result<T> => ({ ok: true, value });

/**
 * A server that books, in memory, over FHIR resources: for examples, stories and tests. It holds a
 * time for a while, finds an earlier attempt by its key, and fails when its script says so.
 */
export function inMemoryScheduling(options: InMemoryOptions): InMemoryScheduling {
    const { now: given, bookAs = 'booked', holdMinutes = 10, arrivals } = options;
    const now = typeof given === 'string' ? () => given : given;
    const read = readScheduling(options.resources, { ...options, now: now() });
    const appointments = new AppointmentBook(CONTEXT, options.booked);
    const slots = new SlotBook(
        read.slots.map((slot) => ({ ...slot, ...arrivals?.(slot) })),
        now,
        (slotId, leavingOut) => appointments.taken(slotId, leavingOut),
    );
    const play = scripted(options.planted, options.latency);

    const conflict = (wanted: Wanted): Result<never> => ({
        ok: false,
        error: { code: 'conflict', nearest: slots.nearest(wanted) },
    });

    const reserve = (request: BookingRequest, own: Own): Result<Booking> => {
        const { idempotencyKey, holdId, slotId } = request;
        const before = appointments.withKey(idempotencyKey);
        if (before) return ok(before);
        if (own.bookingId !== undefined && !appointments.canChange(own.bookingId, now()))
            return no('not-permitted');
        if (holdId !== undefined && !slots.isHeld(holdId, slotId)) return no('hold-expired');
        if (!slots.isOpen(request, { holdId, ...own })) return conflict(request);
        const booking = appointments.add(request, bookAs, now(), own.bookingId);
        slots.release(holdId);
        // Only a time that is booked lets the old one go: a request may still be refused.
        if (own.bookingId !== undefined && booking.status === 'booked')
            appointments.cancel(own.bookingId);
        return ok(booking);
    };

    return {
        problems: read.problems,
        appointments: () => appointments.all(),
        findChoices: (signal) =>
            play('findChoices', () => {
                if (signal?.aborted) return no('unavailable');
                const { reasons, locations, clinicians } = read;
                return ok({ reasons, locations, clinicians });
            }),
        findSlots: (query) =>
            play('findSlots', () =>
                query.signal?.aborted ? no('unavailable') : ok(slots.find(query)),
            ),
        checkSlot: (choice) => {
            const taken = () => conflict(wantedOf(choice));
            const act = () => (slots.isOpen(wantedOf(choice)) ? ok(true as const) : taken());
            return play<true>('checkSlot', act, taken);
        },
        hold: (choice, holdId) => {
            const wanted = wantedOf(choice);
            const act = () => {
                if (!slots.isOpen(wanted, { holdId })) return conflict(wanted);
                slots.release(holdId);
                return ok(slots.hold(wanted, holdMinutes));
            };
            return play('hold', act, () => conflict(wanted));
        },
        release: (holdId) =>
            play('release', () => {
                slots.release(holdId);
                return ok(true as const);
            }),
        lookup: (key) => play('lookup', () => ok(appointments.withKey(key))),
        book: (request) =>
            play(
                'book',
                () => reserve(request, {}),
                () => conflict(request),
            ),
        findAppointment: (bookingId) =>
            play('findAppointment', () => {
                const appointment = appointments.resource(bookingId);
                const offersFor = options.offersFor ?? offersAt(now());
                const all = appointment ? [...options.resources, appointment] : [];
                return ok(readFoundAppointments(all, { ...options, offersFor }).found[0]);
            }),
        reschedule: (bookingId, request) => {
            const act = () => reserve(request, { bookingId });
            return play('reschedule', act, () => conflict(request));
        },
        cancel: (bookingId, reason) =>
            play('cancel', () => {
                const isDone = appointments.isCancelled(bookingId);
                if (!isDone && !appointments.canChange(bookingId, now()))
                    return no('not-permitted');
                return ok(appointments.cancel(bookingId, isDone ? undefined : reason));
            }),
        joinWaitlist: (request) =>
            play('joinWaitlist', () => {
                const before = appointments.withKey(request.idempotencyKey);
                return ok(before ?? appointments.addToWaitlist(request, now()));
            }),
    };
}
