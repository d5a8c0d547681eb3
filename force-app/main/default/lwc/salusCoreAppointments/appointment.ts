import type { Modality } from 'c/salusCoreSlots';

/** Somebody whom the person sees. */
export interface AppointmentClinician {
    readonly name: string;
    /** Their profession, in words: “Family doctor”. */
    readonly role?: string;
}

/**
 * An appointment as a person sees it: when, with whom, where and how, and what they can do. The adapter
 * makes it, from FHIR by `c/salusCoreFhirAppointments`. It has no reason for the visit: a list of
 * appointments is read in waiting rooms and on shared devices.
 */
export interface AppointmentView {
    /** What it is called in events. It is all that an event carries. */
    readonly id: string;
    /** FHIR R4 `Appointment.status`. Any other is shown as it came. */
    readonly status: string;
    /** An instant, in ISO 8601 with `Z` or an offset. Left out while no time is set. */
    readonly start?: string;
    readonly end?: string;
    /** Whether the person may come at any time between the two: an arrival window. */
    readonly isWindow?: boolean;
    /** The IANA zone of the location: `America/New_York`. Without it no time is shown. */
    readonly zone?: string;
    readonly clinicians?: readonly AppointmentClinician[];
    /** How it takes place. Left out, nothing is said of it. */
    readonly modality?: Modality;
    readonly locationName?: string;
    /** The lines of the address, in the order in which they are written. */
    readonly address?: readonly string[];
    /** The number to call where joining fails, or to change it: the clinic's. */
    readonly phone?: string;
    /** Whether it can be joined now, which only the server can tell: `return` where the person has left it. */
    readonly join?: 'start' | 'return';
    /** The instant from which it can be joined. */
    readonly joinOpens?: string;
    /** The clinic's own page about it, where it can be changed: an `https:` link. */
    readonly link?: string;
    readonly canReschedule?: boolean;
    readonly canCancel?: boolean;
    /**
     * Its name in a calendar file, which no other appointment in the world has:
     * `Appointment/123@fhir.example.org`. Left out, a second file adds a second event.
     */
    readonly uid?: string;
}
