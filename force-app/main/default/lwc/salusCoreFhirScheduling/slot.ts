import type { Modality, Slot } from 'c/salusCoreSlots';
import { servicesOf, type Calendar } from './calendar';
import { conceptOf, conceptsAt, type Concept } from './concept';
import { modalitiesIn, type ModalityOf } from './modality';
import type { Part } from './part';
import { reasonsIn } from './reasons';
import type { Resource } from './resource';
import { readFacts } from './slotFacts';

/* A calendar of more ways and people than this is made to break something. */
const MOST_WAYS = 24;

/** What a Slot says it is for; it overrides its Schedule. Source: FHIR R4, `Slot.serviceType`. */
export const slotServices = (part: Part, calendar: Calendar): readonly Concept[] => {
    const own = servicesOf(part);
    return own.length ? own : calendar.services;
};

/* How one can come: as the slot says, else as its schedule's services say, else as its places say. */
function modalitiesOf(part: Part, calendar: Calendar, own: ModalityOf): readonly Modality[] {
    const type = part.part('appointmentType');
    const said = [
        ...((type && [conceptOf(type)].flatMap((each) => each ?? [])) ?? []),
        ...['serviceType', 'serviceCategory'].flatMap((key) => conceptsAt(part, key)),
    ];
    const ofSlot = modalitiesIn(said, own);
    if (ofSlot.length) return ofSlot;
    return calendar.serviceModalities.length ? calendar.serviceModalities : calendar.modalities;
}

/**
 * Every way in which a slot can be had: a Slot for each place, way of coming and clinician, all with
 * the same id, since it is one. None, with a problem, when it can't be read.
 */
export function readSlot(
    { id, part }: Resource,
    calendar: Calendar,
    locationIds: readonly string[],
    own: ModalityOf,
): readonly Slot[] {
    const facts = readFacts(part);
    if (!facts) return [];
    const reasonIds = reasonsIn(slotServices(part, calendar), own).map((reason) => reason.id);
    const rest = { ...facts, scheduleId: calendar.id, ...(reasonIds.length && { reasonIds }) };
    const people = calendar.clinicianIds.length ? calendar.clinicianIds : [undefined];
    const slots = locationIds.flatMap((locationId) =>
        modalitiesOf(part, calendar, own).flatMap((modality) =>
            people.map((clinicianId) => ({
                ...{ id, locationId, modality, ...rest },
                ...(clinicianId !== undefined && { clinicianId }),
            })),
        ),
    );
    if (slots.length <= MOST_WAYS) return slots;
    part.complain(
        'bad-slot',
        'schedule',
        'its schedule has too many places and people to tell apart',
    );
    return [];
}
