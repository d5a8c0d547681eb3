import type { BookingRequest } from 'c/salusCoreBooking';
import { commentOf } from './comment';
import { MODE_CODE, SERVICE_MODE } from './modality';

interface CodeableConcept {
    readonly coding?: readonly { readonly system?: string; readonly code: string }[];
    readonly text?: string;
}

/** What is written: an FHIR R4 Appointment, with the parts that a request has. */
export interface Appointment {
    readonly resourceType: 'Appointment';
    readonly id?: string;
    readonly identifier: readonly { readonly system: string; readonly value: string }[];
    readonly status: 'proposed';
    readonly serviceCategory: readonly CodeableConcept[];
    readonly serviceType?: readonly CodeableConcept[];
    readonly start: string;
    readonly end: string;
    readonly slot: readonly { readonly reference: string }[];
    readonly created?: string;
    readonly comment?: string;
    readonly participant: readonly {
        readonly actor: { readonly reference: string };
        readonly required: 'required';
        readonly status: 'accepted' | 'needs-action';
    }[];
}

/** What the app knows and the person wasn't asked. */
export interface AppointmentContext {
    /** Whose visit it is: `Patient/123`. */
    readonly patient: string;
    /** The app's own address for its idempotency keys: the `system` of the identifier. */
    readonly keySystem: string;
    /** When it is asked for, as an instant. */
    readonly created?: string;
    /** The Appointment that is changed, where one is rescheduled. */
    readonly id?: string;
    /** Says an answer to the clinic's staff, in their words; without it, `name: answer`. */
    readonly say?: (name: string, answer: string) => string;
}

const serviceOf = (reasonId: string): CodeableConcept => {
    const cut = reasonId.lastIndexOf('|');
    if (cut < 0) return { text: reasonId };
    return { coding: [{ system: reasonId.slice(0, cut), code: reasonId.slice(cut + 1) }] };
};

const participant = (reference: string, status: 'accepted' | 'needs-action') =>
    ({ actor: { reference }, required: 'required', status }) as const;

/** An id that names its own type already, such as `PractitionerRole/7`, stays as it is. */
const referenceTo = (type: string, id: string): string => (id.includes('/') ? id : `${type}/${id}`);

/**
 * Writes what a person asks for as an Appointment. It is `proposed`, for only the server can say
 * more; the person has accepted, the others have yet to act. R4 has no place of its own for an
 * interpreter or for access needs, so every answer becomes a line of `comment`, which staff read.
 */
export function writeAppointment(
    request: BookingRequest,
    context: AppointmentContext,
): Appointment {
    const { idempotencyKey, slotId, start, end, modality, locationId, reasonId, clinicianId } =
        request;
    const { patient, keySystem, created, id, say } = context;
    const comment = commentOf(request.details, say);
    return {
        resourceType: 'Appointment',
        ...(id && { id }),
        identifier: [{ system: keySystem, value: idempotencyKey }],
        status: 'proposed',
        serviceCategory: [{ coding: [{ system: SERVICE_MODE, code: MODE_CODE[modality] }] }],
        ...(reasonId && { serviceType: [serviceOf(reasonId)] }),
        start,
        end,
        slot: [{ reference: `Slot/${slotId}` }],
        ...(created && { created }),
        ...(comment && { comment }),
        participant: [
            participant(patient, 'accepted'),
            participant(`Location/${locationId}`, 'needs-action'),
            ...(clinicianId
                ? [participant(referenceTo('Practitioner', clinicianId), 'needs-action')]
                : []),
        ],
    };
}
