import {
    readBooking,
    writeAppointment,
    type Appointment,
    type AppointmentContext,
} from 'c/salusCoreFhirScheduling';
import type { Booking, BookingRequest, BookingStatus, SlotQuery } from 'c/salusPortScheduling';

/** An Appointment as a server keeps it: with its own id and status. */
type Kept = Omit<Appointment, 'status' | 'id' | 'start' | 'end' | 'slot'> &
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

    constructor(context: AppointmentContext) {
        this.context = context;
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

    has(id: string): boolean {
        return this.byId.has(id);
    }

    /** What came of an earlier try of the same booking. */
    withKey(key: string): Booking | undefined {
        const id = this.idByKey.get(key);
        return id === undefined ? undefined : this.read(id);
    }

    add(request: BookingRequest, status: BookingStatus, created: string): Booking {
        const written = writeAppointment(request, { ...this.context, created });
        return this.keep(request.idempotencyKey, { ...written, id: this.newId(), status });
    }

    addToWaitlist(query: SlotQuery, key: string, created: string): Booking {
        const request = {
            ...query,
            idempotencyKey: key,
            slotId: '',
            start: '',
            end: '',
            details: {},
        };
        const { start, end, slot, ...rest } = writeAppointment(request, {
            ...this.context,
            created,
        });
        return this.keep(key, { ...rest, id: this.newId(), status: 'waitlist' });
    }

    cancel(id: string): Booking {
        this.byId.set(id, { ...(this.byId.get(id) as Kept), status: 'cancelled' });
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
