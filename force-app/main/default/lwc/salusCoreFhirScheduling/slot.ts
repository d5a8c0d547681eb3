import type { FhirElement } from 'c/salusCoreFhirJson';
import type { Modality, Slot } from 'c/salusCoreSlots';
import { readConcept, readConcepts, type Concept } from './codeableConcept';
import { modalitiesIn, type ModalityOf } from './modality';
import { idsOf, type ReasonsIn } from './reasons';
import type { Resource } from './resource';
import { MOST_COMBINATIONS, servicesOf, type ScheduleModel } from './schedule';
import { readSlotElements } from './slotElements';

/** What a Slot is read with. */
export interface SlotContext {
    readonly modalityOf: ModalityOf;
    readonly reasonsIn: ReasonsIn;
}

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

/** A Slot's own services override its Schedule's. Source: FHIR R4, `Slot.serviceType`. */
export function servicesOfSlot(slot: FhirElement, schedule: ScheduleModel): readonly Concept[] {
    const own = servicesOf(slot);
    return own.length ? own : schedule.services;
}

/**
 * Reads a Slot as a Slot for each Location, modality and clinician, all with one id, since it is one.
 * None, with a problem, when it can't be read.
 */
export function readSlot(
    { id, element }: Resource,
    schedule: ScheduleModel,
    { modalityOf, reasonsIn }: SlotContext,
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
    // A Slot that only says how it takes place is for the reasons of its Schedule.
    const own = reasonsIn(servicesOf(element));
    const reasonIds = idsOf(own.length ? own : reasonsIn(schedule.services));
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
