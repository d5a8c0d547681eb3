import { type FhirElement, once } from 'c/salusCoreFhirJson';
import { firstConcepts, type Concept } from './codeableConcept';
import type { Resource } from './resource';

/** Whether a HealthcareService is active; if not, a problem says so. */
export function isActiveService({ element }: Resource): boolean {
    if (element.boolean('active') !== false) return true;
    element.report('bad-resource', 'active', 'it is not active, so its slots are left out');
    return false;
}

/** What a HealthcareService is for: the most exact concepts that it has, else its name. */
export const conceptsOfService = once((element: FhirElement): readonly Concept[] => {
    const concepts = firstConcepts(element, ['type', 'category', 'specialty']);
    const name = element.string('name');
    return concepts.length || !name ? concepts : [{ id: name, name, codings: [] }];
});
