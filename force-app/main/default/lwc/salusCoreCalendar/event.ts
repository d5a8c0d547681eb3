/** What a calendar shows of an event: sure, not sure yet, or cancelled. Source: RFC 5545, STATUS. */
export type CalendarStatus = 'confirmed' | 'tentative' | 'cancelled';

/**
 * An appointment as a calendar takes it. Whatever is in it leaves the portal: calendars are copied to
 * other devices and shown to other people. So it has no property for why or with whom.
 */
export interface CalendarEvent {
    /**
     * Its name, which no other event in the world has: `Appointment/123@fhir.example.org`. A calendar
     * that has an event of this name changes it instead of adding another.
     */
    readonly uid: string;
    /** When the file is made: an instant. The later of two files about one event counts. */
    readonly stamp: string;
    /** An instant. */
    readonly start: string;
    /** An instant, not before the start and at most a year after it. Left out, it has no length. */
    readonly end?: string;
    /** The IANA zone of the location: `America/New_York`. */
    readonly zone: string;
    readonly status: CalendarStatus;
    /** What the calendar calls it: “Appointment”. */
    readonly title: string;
    /** What else it says, such as the time with its zone in words. */
    readonly text?: string;
    /** Where it is. The name of a clinic may say what somebody is treated for: ask before you give it. */
    readonly location?: string;
}
