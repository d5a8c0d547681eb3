import type { Modality } from 'c/salusCoreSlots';
import type { AccessNeed, Interpreter } from './access';
import type { statuses } from './statuses';

/** FHIR R4 `Appointment.status`. Only `booked`, `arrived`, `checked-in` and `fulfilled` are booked. */
export type BookingStatus = (typeof statuses)[number];

/** What the person asks for. Their answers leave the page in this object only. */
export interface BookingRequest {
    /** The same for every try of one booking, so that a lost answer never books twice. */
    readonly idempotencyKey: string;
    readonly slotId: string;
    readonly start: string;
    readonly end: string;
    readonly modality: Modality;
    readonly locationId: string;
    readonly reasonId?: string;
    readonly clinicianId?: string;
    readonly holdId?: string;
    /** Whom the clinic has to find to interpret. Left out, nobody. */
    readonly interpreter?: Interpreter;
    /** What the clinic has to prepare. Left out, nothing. */
    readonly accessNeeds?: readonly AccessNeed[];
    /** The other answers of the details step, by the name of their field: `phone`, `birthDate`, `note`. */
    readonly details: Readonly<Record<string, string>>;
}

/** What came of it. */
export interface Booking {
    readonly id: string;
    readonly status: BookingStatus;
    /** Both left out while no time is set, which FHIR allows for `proposed`, `cancelled`, `waitlist`. */
    readonly start?: string;
    readonly end?: string;
}
