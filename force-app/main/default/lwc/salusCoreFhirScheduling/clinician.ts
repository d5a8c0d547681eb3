import type { Clinician } from 'c/salusCoreBooking';
import type { Library } from './library';
import type { Part } from './part';
import type { Resource } from './resource';

/** Names in the order in which a person is called: the usual one before the one on papers. */
const USES = ['usual', 'official', undefined, 'nickname', 'temp', 'anonymous', 'maiden', 'old'];

function nameOf(practitioner: Part): string | undefined {
    const rank = (name: Part): number => USES.indexOf(name.text('use'));
    const [name] = [...practitioner.parts('name')].sort((a, b) => rank(a) - rank(b));
    if (!name) return undefined;
    const family = name.text('family') ?? '';
    const parts = [
        ...name.texts('prefix'),
        ...name.texts('given'),
        family,
        ...name.texts('suffix'),
    ];
    return name.text('text') ?? (parts.filter(Boolean).join(' ') || undefined);
}

const isActive = ({ part }: Resource): boolean => {
    if (part.flag('active') !== false) return true;
    part.complain('bad-resource', 'active', 'they no longer work here, so they are left out');
    return false;
};

/* The first words of a concept: an example of US Core's own gives a clinic as the second. */
const wordsOf = (concept: Part | undefined): string | undefined =>
    concept && (concept.text('text') ?? concept.parts('coding')[0]?.text('display'));

const roleWords = ({ part }: Resource): string | undefined =>
    wordsOf(part.parts('code')[0]) ?? wordsOf(part.parts('specialty')[0]);

const trainingWords = ({ part }: Resource): string | undefined =>
    wordsOf(part.parts('qualification')[0]?.part('code'));

/** The Locations at which a PractitionerRole works, as far as they were given. */
export const locationsOfRole = (role: Resource, library: Library): readonly Resource[] =>
    role.part.parts('location').flatMap((reference) => {
        const found = library.find(reference, role);
        return found?.type === 'Location' ? [found] : [];
    });

/** Who a resource stands for: the Practitioner of a PractitionerRole, where it was given. */
const practitionerOf = (resource: Resource, library: Library): Resource | undefined => {
    if (resource.type === 'Practitioner') return resource;
    const reference = resource.part.part('practitioner');
    const found = reference && library.find(reference, resource);
    return found?.type === 'Practitioner' ? found : undefined;
};

/** The id of whom a Practitioner or PractitionerRole stands for: a role alone keeps its type. */
export const clinicianIdOf = (resource: Resource, library: Library): string => {
    const practitioner = practitionerOf(resource, library);
    return practitioner ? practitioner.id : `PractitionerRole/${resource.id}`;
};

/** Whether somebody works here: neither the role nor the person in it has ended. Says so where not. */
export const worksHere = (resource: Resource, library: Library): boolean => {
    const person = practitionerOf(resource, library);
    return isActive(resource) && (!person || person === resource || isActive(person));
};

/** Reads one; undefined, with a problem, when they are gone or have no name. */
export function readClinician(resource: Resource, library: Library): Clinician | undefined {
    const person = practitionerOf(resource, library);
    if (!worksHere(resource, library)) return undefined;
    const isRole = resource.type === 'PractitionerRole';
    const display = isRole ? resource.part.part('practitioner')?.text('display') : undefined;
    const name = (person && nameOf(person.part)) ?? display;
    if (!name) {
        resource.part.complain('bad-resource', 'name', 'without a name nobody can choose them');
        return undefined;
    }
    return {
        id: clinicianIdOf(resource, library),
        name,
        role: (isRole ? roleWords(resource) : undefined) ?? (person && trainingWords(person)),
        locationIds: isRole ? locationsOfRole(resource, library).map(({ id }) => id) : [],
    };
}
