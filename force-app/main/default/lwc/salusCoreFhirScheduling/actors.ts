import type { FhirElement } from 'c/salusCoreFhirJson';
import { clinicianIdOf, worksHere } from './clinician';
import type { Clinicians } from './clinicians';
import { absoluteReference, readAddress } from './reference';
import type { Resource } from './resource';
import type { ResourceIndex } from './resourceIndex';

/** Who and what a Schedule is for: its `actor`. */
export interface Actors {
    readonly locations: readonly Resource[];
    readonly clinicianIds: readonly string[];
    readonly healthcareServices: readonly Resource[];
    /** It names Practitioners, and none of them works here any more. */
    readonly isAbandoned: boolean;
    /** It names no Location, and its roles or services have too many to tell apart. */
    readonly isCrowded: boolean;
}

/* Beyond this no Slot of a Schedule is offered, and every Schedule of one service would repeat them. */
const MOST_LOCATIONS = 100;

const PRACTITIONERS = ['Practitioner', 'PractitionerRole'];
/* A `urn:` doesn't say its type, so it may be one of these. */
const READ = /(?:^|\/)(?:Location|Practitioner|PractitionerRole)\/|^urn:/;

/* A Practitioner who was not given can still be chosen by the name that the Schedule has for them. */
function displayedId(
    actor: FhirElement,
    { base }: Resource,
    clinicians: Clinicians,
): readonly string[] {
    const [reference = '', name] = [readAddress(actor, 'reference'), actor.string('display')];
    if (!READ.test(reference)) return [];
    if (!name || !/Practitioner/.test(reference)) {
        actor.report('unresolved-reference', 'reference', 'this resource was not given');
        return [];
    }
    const id = absoluteReference(reference, base);
    clinicians.add({ id, name, locationIds: [] });
    return [id];
}

/* Somebody whose role in this Schedule has ended isn't here, though the Schedule may name them beside
   it, and they may work elsewhere. */
function stillHere(practitioners: readonly Resource[], index: ResourceIndex): readonly Resource[] {
    const active = new Set(practitioners.filter((one) => worksHere(one, index)));
    const ended = practitioners.filter((one) => !active.has(one));
    const endedIds = new Set(ended.map((one) => clinicianIdOf(one, index)));
    return [...active].filter(({ type, id }) => type === 'PractitionerRole' || !endedIds.has(id));
}

/* The Locations of roles or services, as far as the first one too many. Those of one are always the same
   list, so that what follows from it is worked out once. */
function locationsThrough(owners: readonly Resource[], index: ResourceIndex): readonly Resource[] {
    const [only, second] = owners;
    if (only && !second) return index.locationsOf(only);
    const found = new Set<Resource>();
    for (const owner of owners)
        for (const location of index.locationsOf(owner)) {
            if (found.size > MOST_LOCATIONS) return [...found];
            found.add(location);
        }
    return [...found];
}

/** Reads the actors of a Schedule. Where it names no Location, those of its roles count, else those of its services. */
export function readActors(
    schedule: Resource,
    index: ResourceIndex,
    clinicians: Clinicians,
): Actors {
    const found = new Set<Resource>();
    const displayedIds: string[] = [];
    for (const actor of schedule.element.elements('actor')) {
        const resource = index.resolve(actor, schedule);
        if (resource) found.add(resource);
        else displayedIds.push(...displayedId(actor, schedule, clinicians));
    }
    const ofType = (...types: readonly string[]) =>
        [...found].filter(({ type }) => types.includes(type));
    const practitioners = ofType(...PRACTITIONERS);
    const here = stillHere(practitioners, index);
    const healthcareServices = ofType('HealthcareService');
    const ids = here.map((one) => clinicianIdOf(one, index)).filter((id) => clinicians.has(id));
    const own = ofType('Location');
    const through = [here, healthcareServices].map((owners) => locationsThrough(owners, index));
    const ledTo = through.find((some) => some.length > 0) ?? [];
    return {
        locations: own.length ? own : ledTo,
        isCrowded: !own.length && ledTo.length > MOST_LOCATIONS,
        clinicianIds: [...new Set([...ids, ...displayedIds])],
        healthcareServices,
        isAbandoned: practitioners.length > 0 && !here.length && !displayedIds.length,
    };
}
