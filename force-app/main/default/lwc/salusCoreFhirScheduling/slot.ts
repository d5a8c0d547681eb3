import type { Modality, Slot } from 'c/salusCoreSlots';
import { readConcept, readConcepts } from './codeableConcept';
import type { FhirElement } from './element';
import { modalitiesIn, type ModalityOf } from './modality';
import { reasonsIn } from './reasons';
import type { Resource } from './resource';
import { MOST_COMBINATIONS, servicesOf, type ScheduleModel } from './schedule';
import { readSlotElements } from './slotElements';

/* The Slot's own modalities, else its Schedule's. */
function modalitiesOf(
    slot: FhirElement,
    schedule: ScheduleModel,
    modalityOf: ModalityOf,
): readonly Modality[] {
    const appointmentType = slot.element('appointmentType');
    const concepts = [
        ...(appointmentType ? [readConcept(appointmentType) ?? []].flat() : []),
        ...['serviceType', 'serviceCategory'].flatMap((key) => readConcepts(slot, key)),
    ];
    const own = modalitiesIn(concepts, modalityOf);
    return own.length ? own : schedule.modalities;
}

/* A Slot's own services override its Schedule's. Source: FHIR R4, `Slot.serviceType`. */
function reasonIdsOf(
    slot: FhirElement,
    schedule: ScheduleModel,
    modalityOf: ModalityOf,
): readonly string[] {
    const own = servicesOf(slot);
    return own.length ? reasonsIn(own, modalityOf).map(({ id }) => id) : schedule.reasonIds;
}

/**
 * Reads a Slot as a Slot for each Location, modality and clinician, all with one id, since it is one.
 * None, with a problem, when it can't be read.
 */
export function readSlot(
    { id, element }: Resource,
    schedule: ScheduleModel,
    modalityOf: ModalityOf,
): readonly Slot[] {
    const elements = readSlotElements(element);
    if (!elements) return [];
    const { locationIds, clinicianIds } = schedule;
    const modalities = modalitiesOf(element, schedule, modalityOf);
    const clinicians = clinicianIds.length ? clinicianIds : [undefined];
    if (locationIds.length * modalities.length * clinicians.length > MOST_COMBINATIONS) {
        const help = 'its Schedule has too many Locations and Practitioners to tell apart';
        element.report('bad-slot', 'schedule', help);
        return [];
    }
    const reasonIds = reasonIdsOf(element, schedule, modalityOf);
    const rest = { ...elements, scheduleId: schedule.id, ...(reasonIds.length && { reasonIds }) };
    return locationIds.flatMap((locationId) =>
        modalities.flatMap((modality) =>
            clinicians.map((clinicianId) => ({
                ...{ id, locationId, modality, ...rest },
                ...(clinicianId !== undefined && { clinicianId }),
            })),
        ),
    );
}
