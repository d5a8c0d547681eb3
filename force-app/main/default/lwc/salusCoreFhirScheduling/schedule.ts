import type { Modality } from 'c/salusCoreSlots';
import { readActors } from './actors';
import type { Clinicians } from './clinicians';
import { firstConcepts, readConcepts, type Concept } from './codeableConcept';
import type { FhirElement } from './element';
import { conceptsOfService, isActiveService } from './healthcare';
import { isVirtual, modalitiesIn, type ModalityOf } from './modality';
import { reasonsIn } from './reasons';
import type { Resource } from './resource';
import type { ResourceIndex } from './resourceIndex';

/** Where and with whom the Slots of a Schedule are: for an adapter that asks a server for them. */
export interface Schedule {
    readonly id: string;
    /** Its Locations that can be chosen; a virtual one only where there is no other. */
    readonly locationIds: readonly string[];
    readonly clinicianIds: readonly string[];
}

/** A Schedule with what its Slots take from it. */
export interface ScheduleModel extends Schedule {
    /** The modalities of its services, else those of its Locations. A Slot's own override them. */
    readonly modalities: readonly Modality[];
    readonly services: readonly Concept[];
    /** The services that are a reason for a visit. */
    readonly reasonIds: readonly string[];
}

/** What a Schedule is read with. */
export interface ScheduleContext {
    readonly index: ResourceIndex;
    readonly clinicians: Clinicians;
    /** The Locations that can be chosen, by id. */
    readonly locations: ReadonlyMap<string, unknown>;
    readonly modalityOf: ModalityOf;
}

/** More Locations, modalities and clinicians than this can't be told apart by a person. */
export const MOST_COMBINATIONS = 24;

/** The services of a Schedule or a Slot, the most exact that it names. Source: FHIR R4. */
export const servicesOf = (element: FhirElement): readonly Concept[] =>
    firstConcepts(element, ['serviceType', 'serviceCategory', 'specialty']);

/** Reads a Schedule; undefined, with a problem, when it isn't active, its Practitioners have left, or
    it leads to no Location. */
export function readSchedule(
    schedule: Resource,
    { index, clinicians, locations: known, modalityOf }: ScheduleContext,
): ScheduleModel | undefined {
    const { id, element } = schedule;
    const leaveOut = (key: string, why: string): undefined =>
        element.report('bad-resource', key, `${why}, so its slots are left out`) as undefined;
    if (element.boolean('active') === false) return leaveOut('active', 'it is not in use');
    const actors = readActors(schedule, index, clinicians);
    const { locations, clinicianIds, healthcareServices } = actors;
    if (!healthcareServices.every(isActiveService)) return undefined;
    if (actors.isCrowded) return leaveOut('actor', 'its actors lead to too many Locations');
    if (actors.isAbandoned) return leaveOut('actor', 'whom it names no longer work here');
    if (!locations.length) {
        element.report('unresolved-reference', 'actor', 'it leads to no Location that was given');
        return undefined;
    }
    const real = locations.filter((location) => !isVirtual(location.element));
    const offered = real.length ? real : locations;
    const locationIds = [...new Set(offered.map((location) => location.id))].filter((one) =>
        known.has(one),
    );
    if (locationIds.length * clinicianIds.length <= MOST_COMBINATIONS)
        clinicianIds.forEach((one) => clinicians.worksAt(one, locationIds));
    const concepts = ['serviceType', 'serviceCategory'].flatMap((key) =>
        readConcepts(element, key),
    );
    const said = modalitiesIn(concepts, modalityOf);
    const hasVirtual = real.length < locations.length;
    const own = servicesOf(element);
    const services = own.length
        ? own
        : healthcareServices.flatMap((one) => conceptsOfService(one.element));
    return {
        ...{ id, locationIds, clinicianIds, services },
        modalities: said.length
            ? said
            : [
                  ...(real.length ? ['in-person' as const] : []),
                  ...(hasVirtual ? ['video' as const] : []),
              ],
        reasonIds: reasonsIn(services, modalityOf).map((reason) => reason.id),
    };
}
