import type { Modality } from 'c/salusCoreSlots';
import { actorsOf } from './actors';
import type { Clinicians } from './clinicians';
import { conceptsAt, type Concept } from './concept';
import type { Library } from './library';
import { isVirtual, modalitiesIn, type ModalityOf } from './modality';
import type { Part } from './part';
import type { Resource } from './resource';

/** A Schedule, read: where, how, with whom and for what its slots are. */
export interface Calendar {
    readonly id: string;
    /** The ids of its places; a virtual one only where there is no other. */
    readonly locationIds: readonly string[];
    /** How one can come, as its locations say. Its services, or a slot's own, may say otherwise. */
    readonly modalities: readonly Modality[];
    /** What its services say of it, if anything. */
    readonly serviceModalities: readonly Modality[];
    readonly clinicianIds: readonly string[];
    readonly services: readonly Concept[];
}

/** The service of a Schedule or a Slot, the finest that it names. Source: FHIR R4. */
export const servicesOf = (part: Part): readonly Concept[] =>
    ['serviceType', 'serviceCategory', 'specialty']
        .map((key) => conceptsAt(part, key))
        .find((concepts) => concepts.length > 0) ?? [];

/** Reads a Schedule; undefined, with a problem, when it is closed, when its people have left, or when
    nobody can tell where it is. */
export function readCalendar(
    schedule: Resource,
    { library, clinicians, own }: { library: Library; clinicians: Clinicians; own: ModalityOf },
): Calendar | undefined {
    const { id, part } = schedule;
    if (part.flag('active') === false) {
        part.complain('bad-resource', 'active', 'it is not in use, so its slots are left out');
        return undefined;
    }
    const { locations, clinicianIds, isAbandoned } = actorsOf(schedule, library, clinicians);
    if (isAbandoned) {
        part.complain(
            'bad-resource',
            'actor',
            'whom it names have left, so its slots are left out',
        );
        return undefined;
    }
    if (!locations.length) {
        part.complain('unresolved-reference', 'actor', 'no Location is given: where would one go?');
        return undefined;
    }
    const real = locations.filter((location) => !isVirtual(location.part));
    const hasVirtual = real.length < locations.length;
    const locationIds = [
        ...new Set((real.length ? real : locations).map((location) => location.id)),
    ];
    clinicianIds.forEach((one) => clinicians.worksAt(one, locationIds));
    const all = ['serviceType', 'serviceCategory'].flatMap((key) => conceptsAt(part, key));
    return {
        id,
        locationIds,
        clinicianIds,
        modalities: [
            ...(real.length ? ['in-person' as const] : []),
            ...(hasVirtual ? ['video' as const] : []),
        ],
        serviceModalities: modalitiesIn(all, own),
        services: servicesOf(part),
    };
}
