import {
    readBooking,
    writeAppointment,
    writeWaitlistEntry,
    type Appointment,
    type AppointmentContext,
} from 'c/salusCoreFhirScheduling';
import type {
    Booking,
    BookingRequest,
    BookingStatus,
    CancelReason,
    WaitlistRequest,
} from 'c/salusPortScheduling';
import { askedWith, cancelationReason, canChange } from './fhirRest/changes';

/** An Appointment as a server keeps it: with its own id and status. */
export type Kept = Omit<Appointment, 'status' | 'id' | 'start' | 'end' | 'slot'> &
    Partial<Pick<Appointment, 'start' | 'end' | 'slot'>> & {
        readonly id: string;
        readonly status: BookingStatus;
    };

/* What uses a slot's capacity. A waitlist has no slot. */
const USES_CAPACITY: readonly BookingStatus[] = ['proposed', 'pending', 'booked'];

/** The appointments of an imaginary server. Everything goes in and out as FHIR. */
export class AppointmentBook {
    private readonly byId = new Map<string, Kept>();
    private readonly idByKey = new Map<string, string>();
    private readonly context: AppointmentContext;

    /** `booked` are the appointments that it begins with. */
    constructor(context: AppointmentContext, booked: readonly Kept[] = []) {
        this.context = context;
        for (const one of booked) this.byId.set(one.id, one);
    }

    all(): readonly Kept[] {
        return [...this.byId.values()];
    }

    /** How many bookings use a slot, leaving out one that would be given up. */
    taken(slotId: string, leavingOut?: string): number {
        return this.all().filter(
            ({ id, status, slot }) =>
                id !== leavingOut &&
                USES_CAPACITY.includes(status) &&
                slot?.some(({ reference }) => reference === `Slot/${slotId}`),
        ).length;
    }

    /** Whether it can be moved or cancelled now. */
    canChange(id: string, now: string): boolean {
        const kept = this.byId.get(id);
        return kept !== undefined && canChange(kept, now);
    }

    isCancelled(id: string): boolean {
        return this.byId.get(id)?.status === 'cancelled';
    }

    /** As FHIR, the way that it would come from a server. */
    resource(id: string): unknown {
        const kept = this.byId.get(id);
        return kept && JSON.parse(JSON.stringify(kept));
    }

    /** What came of an earlier try of the same booking. */
    withKey(key: string): Booking | undefined {
        const id = this.idByKey.get(key);
        return id === undefined ? undefined : this.read(id);
    }

    /** What was asked for with the one before stays asked for. */
    add(request: BookingRequest, status: BookingStatus, created: string, oldId = ''): Booking {
        const written = writeAppointment(request, { ...this.context, created });
        const old = this.byId.get(oldId);
        const asked = old ? askedWith({ ...old }) : {};
        const kept = { ...written, ...asked, id: this.newId(), status };
        return this.keep(request.idempotencyKey, kept);
    }

    addToWaitlist(request: WaitlistRequest, created: string): Booking {
        const entry = writeWaitlistEntry(request, { ...this.context, created });
        return this.keep(request.idempotencyKey, { ...entry, id: this.newId() });
    }

    cancel(id: string, reason?: CancelReason): Booking {
        const kept = this.byId.get(id) as Kept;
        this.byId.set(id, { ...kept, status: 'cancelled', ...cancelationReason(reason) });
        return this.read(id);
    }

    private newId(): string {
        return `appointment-${this.byId.size + 1}`;
    }

    private keep(key: string, appointment: Kept): Booking {
        this.byId.set(appointment.id, appointment);
        this.idByKey.set(key, appointment.id);
        return this.read(appointment.id);
    }

    /* As text and back, so that nothing crosses that JSON could not carry. */
    private read(id: string): Booking {
        const booking = readBooking(JSON.parse(JSON.stringify(this.byId.get(id))));
        if (booking instanceof Error) throw booking;
        return booking;
    }
}
