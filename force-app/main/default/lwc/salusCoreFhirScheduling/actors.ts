import { absolute } from './address';
import { clinicianIdOf, locationsOfRole, worksHere } from './clinician';
import type { Clinicians } from './clinicians';
import type { Library } from './library';
import type { Part } from './part';
import type { Resource } from './resource';

/** Whose calendar a Schedule is. */
export interface Actors {
    readonly locations: readonly Resource[];
    readonly clinicianIds: readonly string[];
    /** It names people, and those who are known have all left. */
    readonly isAbandoned: boolean;
}

const PEOPLE = ['Practitioner', 'PractitionerRole'];
/* A `urn:` doesn't tell what it is of, so it may be one of these. */
const READ = /(?:^|\/)(?:Location|Practitioner|PractitionerRole)\/|^urn:/;

/* A person who is named but not given can still be chosen by that name. */
function missing(actor: Part, { base }: Resource, clinicians: Clinicians): readonly string[] {
    const [reference = '', name] = [actor.text('reference'), actor.text('display')];
    if (!READ.test(reference)) return [];
    if (!name || !/Practitioner/.test(reference)) {
        const help = 'this resource was not given';
        actor.complain('unresolved-reference', actor.at('reference'), help);
        return [];
    }
    const id = absolute(reference, base);
    clinicians.add({ id, name, locationIds: [] });
    return [id];
}

/* A person whose role here has ended isn't here, though they may be named beside it and work elsewhere. */
function stillHere(people: readonly Resource[], library: Library): readonly Resource[] {
    const active = people.filter((one) => worksHere(one, library));
    const gone = people.filter((one) => !active.includes(one));
    const left = new Set(gone.map((one) => clinicianIdOf(one, library)));
    return active.filter((one) => one.type === 'PractitionerRole' || !left.has(one.id));
}

/** Finds the locations and the people of a Schedule. A role stands in with its locations where none is named. */
export function actorsOf(schedule: Resource, library: Library, clinicians: Clinicians): Actors {
    const all = schedule.part
        .parts('actor')
        .map((actor) => ({ actor, found: library.find(actor, schedule) }));
    const found = all.flatMap((each) => each.found ?? []);
    const people = found.filter(({ type }) => PEOPLE.includes(type));
    const here = stillHere(people, library);
    const given = found.filter(({ type }) => type === 'Location');
    const named = all.flatMap((each) =>
        each.found ? [] : missing(each.actor, schedule, clinicians),
    );
    const ids = here.map((one) => clinicianIdOf(one, library)).filter((id) => clinicians.has(id));
    return {
        locations: given.length ? given : here.flatMap((one) => locationsOfRole(one, library)),
        clinicianIds: [...new Set([...ids, ...named])],
        isAbandoned: people.length > 0 && !here.length && !named.length,
    };
}
