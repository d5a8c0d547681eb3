import type { ClinicianView } from 'c/salusCoreClinicians';
import type { Modality } from 'c/salusCoreSlots';

/** Why a person comes: FHIR R4 `Schedule.serviceType`, Health Cloud `AppointmentReason`. */
export interface Reason {
    readonly id: string;
    readonly name: string;
    readonly description?: string;
}

/** Where a visit takes place: FHIR R4 `Location`, Salesforce's service territory. */
export interface Location {
    readonly id: string;
    readonly name: string;
    /** The lines of its address, in the order in which they are written. */
    readonly address: readonly string[];
    /** Its IANA zone, such as `America/New_York`. The app gives it; the kit never guesses one. */
    readonly zone: string;
    readonly phone?: string;
    readonly modalities: readonly Modality[];
}

/** Who sees the person: FHIR R4 `Practitioner` and `PractitionerRole`, a service resource. */
export interface Clinician extends ClinicianView {
    readonly locationIds: readonly string[];
}

/** What can be chosen before a time is. */
export interface SchedulingChoices {
    readonly reasons: readonly Reason[];
    readonly locations: readonly Location[];
    readonly clinicians: readonly Clinician[];
}
