import { clinicianIdOf, placesOfRole } from './clinician';
import type { Clinicians } from './clinicians';
import type { Library } from './library';
import type { Part } from './part';
import type { Resource } from './resource';

/** Whose calendar a Schedule is. */
export interface Actors {
    readonly locations: readonly Resource[];
    readonly clinicianIds: readonly string[];
}

const PEOPLE = ['Practitioner', 'PractitionerRole'];
const READ = /(?:^|\/)(Location|Practitioner|PractitionerRole)\//;

/* A person who is named but not given can still be chosen by that name. */
function missing(actor: Part, clinicians: Clinicians): readonly string[] {
    const [reference = '', name] = [actor.text('reference'), actor.text('display')];
    if (!READ.test(reference)) return [];
    if (!name || !/Practitioner/.test(reference)) {
        const help = 'this resource was not given';
        actor.complain('unresolved-reference', actor.at('reference'), help);
        return [];
    }
    clinicians.add({ id: reference, name, placeIds: [] });
    return [reference];
}

/** Finds the places and the people of a Schedule. A role stands in with its places where none is named. */
export function actorsOf(schedule: Resource, library: Library, clinicians: Clinicians): Actors {
    const all = schedule.part
        .parts('actor')
        .map((actor) => ({ actor, found: library.find(actor, schedule) }));
    const found = all.flatMap((each) => each.found ?? []);
    const people = found.filter(({ type }) => PEOPLE.includes(type));
    const given = found.filter(({ type }) => type === 'Location');
    const ids = [
        ...people.map((one) => clinicianIdOf(one, library)).filter((id) => clinicians.has(id)),
        ...all.flatMap((each) => (each.found ? [] : missing(each.actor, clinicians))),
    ];
    const ofRoles = people.flatMap((one) => placesOfRole(one, library));
    return { locations: given.length ? given : ofRoles, clinicianIds: [...new Set(ids)] };
}
