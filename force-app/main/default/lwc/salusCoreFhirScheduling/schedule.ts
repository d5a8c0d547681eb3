import { type FhirElement, once } from 'c/salusCoreFhirJson';
import type { Modality } from 'c/salusCoreSlots';
import { readActors } from './actors';
import type { Clinicians } from './clinicians';
import { firstConcepts, MOST_CONCEPTS, readConcepts, type Concept } from './codeableConcept';
import { conceptsOfService, isActiveService } from './healthcare';
import { isVirtual, modalitiesIn, type ModalityOf } from './modality';
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
    /** All Schedules of one HealthcareService have the same list, so that it is gone through once. */
    readonly services: readonly Concept[];
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
export const servicesOf = once((element: FhirElement): readonly Concept[] =>
    firstConcepts(element, ['serviceType', 'serviceCategory', 'specialty']),
);

function servicesThrough(owners: readonly Resource[], schedule: FhirElement): readonly Concept[] {
    const lists = owners.map((owner) => conceptsOfService(owner.element));
    if (lists.length === 1) return lists[0] as readonly Concept[];
    const all: Concept[] = [];
    for (const list of lists) if (all.length <= MOST_CONCEPTS) all.push(...list);
    if (all.length > MOST_CONCEPTS)
        schedule.report(
            'bad-resource',
            'actor',
            `only the first ${MOST_CONCEPTS} services are read`,
        );
    return all.slice(0, MOST_CONCEPTS);
}

const modalitiesAt = (real: number, all: number): readonly Modality[] => [
    ...(real ? ['in-person' as const] : []),
    ...(real < all ? ['video' as const] : []),
];

/* The Locations of a Schedule that a person goes to; the virtual ones where there is no other. */
const offeredIn = once((locations: readonly Resource[]) => {
    const real = locations.filter((location) => !isVirtual(location.element));
    const ids = (real.length ? real : locations).map(({ id }) => id);
    return { ids: [...new Set(ids)], modalities: modalitiesAt(real.length, locations.length) };
});

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
    const offered = offeredIn(locations);
    const locationIds = offered.ids.filter((one) => known.has(one));
    if (locationIds.length * clinicianIds.length <= MOST_COMBINATIONS)
        clinicianIds.forEach((one) => clinicians.worksAt(one, locationIds));
    const concepts = ['serviceType', 'serviceCategory'].flatMap((key) =>
        readConcepts(element, key),
    );
    const said = modalitiesIn(concepts, modalityOf);
    const own = servicesOf(element);
    return {
        ...{ id, locationIds, clinicianIds },
        services: own.length ? own : servicesThrough(healthcareServices, element),
        modalities: said.length ? said : offered.modalities,
    };
}
