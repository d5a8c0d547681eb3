import type { ReadAppointmentsContext } from 'c/salusCoreFhirAppointments';
import type { ReadContext } from 'c/salusCoreFhirScheduling';
import type { SalusProblem } from 'c/salusCoreProblems';
import type { BookingStatus } from 'c/salusPortScheduling';
import type { FhirServer } from './client';

/** What may be read before a time is chosen. None of it is about a person. */
export const DIRECTORY_TYPES = [
    'Location',
    'HealthcareService',
    'Practitioner',
    'PractitionerRole',
    'Schedule',
] as const;

export interface FhirRestOptions extends FhirServer, Omit<ReadContext, 'now'> {
    /** Whose visits are booked: `Patient/123`. */
    readonly patient: string;
    /** The app's own address for its idempotency keys: the `system` of the Appointment's identifier. */
    readonly keySystem: string;
    /** The present instant. A device's clock may be wrong: an app that has the server's time gives it. */
    readonly now?: () => string;
    /** The status of a new Appointment: what the server lets this app decide; `proposed`. */
    readonly bookAs?: Extract<BookingStatus, 'proposed' | 'pending' | 'booked'>;
    /** How long a time is held; 10 minutes. */
    readonly holdMinutes?: number;
    /** How far ahead times are looked for; 60 days. */
    readonly daysAhead?: number;
    /** Resources on a page of a search; 100. */
    readonly pageSize?: number;
    /** Narrows what is read, such as `{ Location: { organization: 'Organization/7' } }`. */
    readonly only?: Partial<
        Record<(typeof DIRECTORY_TYPES)[number], Readonly<Record<string, string>>>
    >;
    /** Says an answer to the clinic's staff, in their words. */
    readonly say?: (name: string, answer: string) => string;
    /** What can be done about an appointment; by default it can be changed until it begins. */
    readonly offersFor?: ReadAppointmentsContext['offersFor'];
    /** Told of every resource that can't be read; by its name, never by what is in it. */
    readonly onProblem?: (problem: SalusProblem) => void;
}

/** The options, with nothing left out that has a default. */
export type Settings = FhirRestOptions &
    Required<Pick<FhirRestOptions, 'now' | 'bookAs' | 'holdMinutes' | 'daysAhead' | 'pageSize'>>;

export function settingsOf(options: FhirRestOptions): Settings {
    const {
        now = () => new Date().toISOString(),
        bookAs = 'proposed',
        holdMinutes = 10,
        daysAhead = 60,
        pageSize = 100,
    } = options;
    return { ...options, now, bookAs, holdMinutes, daysAhead, pageSize };
}
