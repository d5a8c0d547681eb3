import type { Clinician } from 'c/salusCoreBooking';
import { conceptWords, humanName, once, type FhirElement } from 'c/salusCoreFhirJson';
import { portraitOf } from './portrait';
import type { Resource } from './resource';
import type { ResourceIndex } from './resourceIndex';

const humanNameOf = once(humanName);

const isActive = ({ element }: Resource): boolean => {
    if (element.boolean('active') !== false) return true;
    element.report('bad-resource', 'active', 'they no longer work here, so they are left out');
    return false;
};

const roleWords = ({ element }: Resource): string | undefined =>
    conceptWords(element.elements('code')[0]) ?? conceptWords(element.elements('specialty')[0]);

const qualificationWords = once((practitioner: FhirElement): string | undefined =>
    conceptWords(practitioner.elements('qualification')[0]?.element('code')),
);

/** The Practitioner itself, or the one that a PractitionerRole names, where it was given. */
const practitionerOf = (resource: Resource, index: ResourceIndex): Resource | undefined => {
    if (resource.type === 'Practitioner') return resource;
    const reference = resource.element.element('practitioner');
    const found = reference && index.resolve(reference, resource);
    return found?.type === 'Practitioner' ? found : undefined;
};

/** The id of a Clinician: the Practitioner's, or `PractitionerRole/…` where no Practitioner was given. */
export const clinicianIdOf = (resource: Resource, index: ResourceIndex): string =>
    practitionerOf(resource, index)?.id ?? `PractitionerRole/${resource.id}`;

/** Whether a Practitioner works here, and in this role; if not, a problem says so. */
export const worksHere = (resource: Resource, index: ResourceIndex): boolean => {
    const practitioner = practitionerOf(resource, index);
    const isRole = practitioner !== resource;
    return isActive(resource) && (!practitioner || !isRole || isActive(practitioner));
};

/** Who they are, whether they still work here or not; `name` is undefined where nothing names them. */
export function namesOf(
    resource: Resource,
    index: ResourceIndex,
): { readonly name?: string; readonly role?: string } {
    const practitioner = practitionerOf(resource, index);
    const { type, element } = resource;
    const isRole = type === 'PractitionerRole';
    const display = isRole ? element.element('practitioner')?.string('display') : undefined;
    const role = isRole ? roleWords(resource) : undefined;
    return {
        name: (practitioner && humanNameOf(practitioner.element)) ?? display,
        role: role ?? (practitioner && qualificationWords(practitioner.element)),
    };
}

/** Reads a Practitioner or a PractitionerRole; undefined, with a problem, without a name or when inactive. */
export function readClinician(resource: Resource, index: ResourceIndex): Clinician | undefined {
    if (!worksHere(resource, index)) return undefined;
    const { type, element } = resource;
    const { name, role } = namesOf(resource, index);
    if (!name) {
        element.report('bad-resource', 'name', 'without a name nobody can choose them');
        return undefined;
    }
    const isRole = type === 'PractitionerRole';
    const practitioner = practitionerOf(resource, index);
    return {
        id: clinicianIdOf(resource, index),
        name,
        role,
        ...(practitioner && portraitOf(practitioner.element)),
        locationIds: isRole ? index.locationsOf(resource).map(({ id }) => id) : [],
    };
}
