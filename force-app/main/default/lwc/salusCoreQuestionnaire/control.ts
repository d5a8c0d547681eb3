import type { FhirElement } from 'c/salusCoreFhirJson';
import { extensionAt } from './extensions';

/* The first code of a CodeableConcept's extension. */
function codeOf(item: FhirElement, name: string): string | undefined {
    const concept = extensionAt(item, name)?.element('valueCodeableConcept');
    return concept?.elements('coding').flatMap((coding) => coding.string('code') ?? [])[0];
}

/** The control that a form asks for: `drop-down`, `help`. An unknown one is the author's wish, no rule. */
export const controlOf = (item: FhirElement): string | undefined => codeOf(item, 'itemControl');

/** What a display is for: `instructions` or `security`. */
export function categoryOf(item: FhirElement): 'instructions' | 'security' | undefined {
    const code = codeOf(item, 'displayCategory');
    return code === 'instructions' || code === 'security' ? code : undefined;
}
