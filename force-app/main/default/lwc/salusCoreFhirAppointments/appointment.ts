import {
    isStatus,
    type AppointmentClinician,
    type AppointmentView,
    type FoundAppointment,
    type OtherTimes,
} from 'c/salusCoreAppointments';
import { hasUnknownModifier, type FhirElement } from 'c/salusCoreFhirJson';
import {
    clinicianIdOf,
    isVirtual,
    modalitiesIn,
    namesOf,
    readConcept,
    readConcepts,
    readInstant,
    readNamedLocation,
    zoneFor,
    type Resource,
    type ResourceIndex,
} from 'c/salusCoreFhirScheduling';
import type { Modality } from 'c/salusCoreSlots';
import { isZone } from 'c/salusCoreZones';
import type { ReadAppointmentsContext } from './readAppointments';

/** Whom and where a participant is, as far as it was given. */
interface Participant {
    readonly reference: FhirElement;
    readonly resource?: Resource;
}

const CLINICIAN = /(?:^|\/)(?:Practitioner|PractitionerRole)\//;
const LOCATION = /(?:^|\/)Location\//;

/* Somebody who has declined doesn't come. */
function participantsOf({ element }: Resource): readonly FhirElement[] | undefined {
    const all = element.elements('participant');
    if (all.some(hasUnknownModifier)) return undefined;
    return all.filter((one) => one.string('status') !== 'declined');
}

const actorsOf = (
    participants: readonly FhirElement[],
    appointment: Resource,
    index: ResourceIndex,
): readonly Participant[] =>
    participants.flatMap((one) => {
        const reference = one.element('actor');
        return reference ? [{ reference, resource: index.resolve(reference, appointment) }] : [];
    });

/* By the resource that was given, else by the type in its reference. */
const isOf = ({ reference, resource }: Participant, types: RegExp): boolean =>
    types.test(resource ? `${resource.type}/` : (reference.string('reference') ?? ''));

function clinicianOf(
    { reference, resource }: Participant,
    index: ResourceIndex,
): readonly AppointmentClinician[] {
    const display = reference.string('display');
    const found: Partial<AppointmentClinician> = resource ? namesOf(resource, index) : {};
    const name = found.name ?? display;
    if (!name) reference.report('unresolved-reference', 'reference', 'nothing names this person');
    return name ? [{ name, ...(found.role && { role: found.role }) }] : [];
}

type WhereOf = Pick<AppointmentView, 'locationName' | 'address' | 'phone' | 'zone'>;

function whereOf(
    participant: Participant | undefined,
    { zoneOf, zoneWithoutLocation }: ReadAppointmentsContext,
): WhereOf {
    if (!participant) return isZone(zoneWithoutLocation) ? { zone: zoneWithoutLocation } : {};
    const { reference, resource } = participant;
    const named = resource && readNamedLocation(resource);
    if (!resource || !named) {
        reference.report('unresolved-reference', 'reference', 'this Location was not given');
        const locationName = reference.string('display');
        return locationName ? { locationName } : {};
    }
    const { facts, address, phone } = named;
    const zone = zoneFor(facts, resource.element, zoneOf);
    return {
        ...{ locationName: facts.name, address },
        ...(phone && { phone }),
        ...(zone && { zone }),
    };
}

/* What the codes say, where they say one thing; else what a virtual Location says. That a visit is in
   person is not guessed from a Location: a clinic is named for a call from it, too. */
function modalityOf(
    { element }: Resource,
    location: Resource | undefined,
    { modalityOf: ofCoding = () => undefined }: ReadAppointmentsContext,
): Modality | undefined {
    const type = element.element('appointmentType');
    const concepts = [
        ...(type ? [readConcept(type) ?? []].flat() : []),
        ...['serviceCategory', 'serviceType'].flatMap((key) => readConcepts(element, key)),
    ];
    const said = modalitiesIn(concepts, ofCoding);
    if (said.length) return said.length === 1 ? said[0] : undefined;
    return location && isVirtual(location.element) ? 'video' : undefined;
}

function timesOf({ element }: Resource): Pick<AppointmentView, 'start' | 'end'> {
    const [start, end] = ['start', 'end'].map((key) =>
        element.has(key) ? readInstant(element, key) : undefined,
    );
    if (!start) return {};
    if (!end) return { start: start.text };
    if (end.epoch >= start.epoch) return { start: start.text, end: end.text };
    element.report('bad-resource', 'end', 'it must not come before the start');
    return { start: start.text };
}

/* The same reason, kind of visit, location and clinician; whoever sees several people may see another. */
function otherTimesOf(
    { element }: Resource,
    [location, clinicians]: [Participant | undefined, readonly Participant[]],
    index: ResourceIndex,
    modality: Modality | undefined,
    { modalityOf: ofCoding = () => undefined }: ReadAppointmentsContext,
): OtherTimes | undefined {
    if (!location?.resource || !modality) return undefined;
    const reason = readConcepts(element, 'serviceType').find(
        (concept) => !modalitiesIn([concept], ofCoding).length,
    );
    const [clinician, ...others] = clinicians.flatMap(({ resource }) => resource ?? []);
    return {
        ...{ locationId: location.resource.id, modality },
        ...(reason && { reasonId: reason.id }),
        ...(clinician && !others.length && { clinicianId: clinicianIdOf(clinician, index) }),
    };
}

/** Reads one Appointment; undefined, with a problem, where an unknown modifier may change its meaning. */
export function readAppointment(
    appointment: Resource,
    index: ResourceIndex,
    context: ReadAppointmentsContext,
): FoundAppointment | undefined {
    const { id, element } = appointment;
    const participants = participantsOf(appointment);
    if (!participants) return undefined;
    const status = element.string('status') ?? '';
    if (!isStatus(status)) element.report('bad-resource', 'status', 'it is none of FHIR R4');
    const actors = actorsOf(participants, appointment, index);
    const locations = actors.filter((one) => isOf(one, LOCATION));
    const real = locations.find(({ resource }) => resource && !isVirtual(resource.element));
    const location = real ?? locations[0];
    const modality = modalityOf(appointment, location?.resource, context);
    const people = actors.filter((one) => isOf(one, CLINICIAN));
    const view = {
        ...{ id, status, ...timesOf(appointment) },
        clinicians: people.flatMap((one) => clinicianOf(one, index)),
        ...whereOf(location, context),
        ...(modality && { modality }),
    };
    const otherTimes = otherTimesOf(appointment, [location, people], index, modality, context);
    return { appointment: view, ...(otherTimes && { otherTimes }) };
}
