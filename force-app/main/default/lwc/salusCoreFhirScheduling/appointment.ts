import type { BookingRequest } from 'c/salusCoreBooking';
import { needsResponse, type NeedsResponse } from './accessNeeds';
import { appointmentComment } from './appointmentComment';
import type { Coding } from './codeableConcept';
import { MODE_CODE, SERVICE_MODE } from './modality';

interface CodeableConcept {
    readonly coding?: readonly Coding[];
    readonly text?: string;
}

/** An FHIR R4 Appointment, with the elements that a request has values for. */
export interface Appointment {
    readonly resourceType: 'Appointment';
    readonly id?: string;
    /** What the person needs, to which `supportingInformation` refers. */
    readonly contained?: readonly NeedsResponse[];
    readonly identifier: readonly { readonly system: string; readonly value: string }[];
    readonly status: 'proposed';
    readonly serviceCategory: readonly CodeableConcept[];
    readonly serviceType?: readonly CodeableConcept[];
    readonly supportingInformation?: readonly { readonly reference: string }[];
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

/** What the app gives, because the person isn't asked for it. */
export interface AppointmentContext {
    /** Whose visit it is: `Patient/123`. */
    readonly patient: string;
    /** The app's own address for its idempotency keys: the `system` of the identifier. */
    readonly keySystem: string;
    /** The instant of the request. */
    readonly created?: string;
    /** The id of an Appointment that is written again. */
    readonly id?: string;
    /** The canonical address of the app's own Questionnaire for what a person needs, if it has one. */
    readonly questionnaire?: string;
    /** Words an answer for the clinic's staff; without it, `name: answer`. */
    readonly say?: (name: string, answer: string) => string;
}

const serviceTypeOf = (reasonId: string): CodeableConcept => {
    const cut = reasonId.lastIndexOf('|');
    if (cut < 0) return { text: reasonId };
    return { coding: [{ system: reasonId.slice(0, cut), code: reasonId.slice(cut + 1) }] };
};

const participant = (reference: string, status: 'accepted' | 'needs-action') =>
    ({ actor: { reference }, required: 'required', status }) as const;

/* An id that already names its type, such as `PractitionerRole/7`, is left as it is. */
const referenceTo = (type: string, id: string): string => (id.includes('/') ? id : `${type}/${id}`);

/**
 * Writes a request as an Appointment. Its status is `proposed`, since only the server can book; the
 * patient has accepted, the others need to act. R4 has no element for an interpreter or for access
 * needs: they are a contained QuestionnaireResponse in `supportingInformation`, for systems, and with
 * every other answer a line of `comment`, which staff read.
 */
export function writeAppointment(
    request: BookingRequest,
    context: AppointmentContext,
): Appointment {
    const { idempotencyKey, slotId, start, end, modality, locationId, reasonId, clinicianId } =
        request;
    const { patient, keySystem, created, id, questionnaire, say } = context;
    const comment = appointmentComment(request, say);
    const needs = needsResponse(request, { questionnaire, authored: created });
    return {
        resourceType: 'Appointment',
        ...(id && { id }),
        ...(needs && { contained: [needs] }),
        identifier: [{ system: keySystem, value: idempotencyKey }],
        status: 'proposed',
        serviceCategory: [{ coding: [{ system: SERVICE_MODE, code: MODE_CODE[modality] }] }],
        ...(reasonId && { serviceType: [serviceTypeOf(reasonId)] }),
        ...(needs && { supportingInformation: [{ reference: `#${needs.id}` }] }),
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
