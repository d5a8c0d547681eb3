import type { Modality } from 'c/salusCoreSlots';

/** FHIR R4 `Appointment.status`. Only `booked`, `arrived`, `checked-in` and `fulfilled` are booked. */
export type BookingStatus =
    | 'proposed'
    | 'pending'
    | 'booked'
    | 'arrived'
    | 'fulfilled'
    | 'cancelled'
    | 'noshow'
    | 'entered-in-error'
    | 'checked-in'
    | 'waitlist';

/** What the person asks for. The one place where their answers leave the page. */
export interface BookingRequest {
    /** The same for every try of one booking, so that a lost answer never books twice. */
    readonly idempotencyKey: string;
    readonly slotId: string;
    readonly start: string;
    readonly end: string;
    readonly modality: Modality;
    readonly placeId: string;
    readonly reasonId?: string;
    readonly clinicianId?: string;
    readonly holdId?: string;
    /** The answers of the details step, by the name of their field. */
    readonly details: Readonly<Record<string, string>>;
}

/** What came of it. */
export interface Booking {
    readonly id: string;
    readonly status: BookingStatus;
    readonly start: string;
    readonly end: string;
}
