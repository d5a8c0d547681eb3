import type { FhirElement } from './element';

/* The name that somebody is called by comes before the one on papers. Source: FHIR R4, NameUse. */
const USES = ['usual', 'official', undefined, 'nickname', 'temp', 'anonymous', 'maiden', 'old'];

/** What somebody is called, by their `name`; undefined where they have none. */
export function humanName(person: FhirElement): string | undefined {
    const rank = (name: FhirElement): number => USES.indexOf(name.string('use'));
    const [name] = [...person.elements('name')].sort((a, b) => rank(a) - rank(b));
    if (!name) return undefined;
    const [prefix, given, suffix] = ['prefix', 'given', 'suffix'].map((key) => name.strings(key));
    const parts = [...prefix!, ...given!, name.string('family'), ...suffix!];
    return name.string('text') ?? (parts.filter(Boolean).join(' ') || undefined);
}

/** A CodeableConcept in words. The first coding: in an example of US Core a later one names the clinic. */
export const conceptWords = (concept: FhirElement | undefined): string | undefined =>
    concept && (concept.string('text') ?? concept.elements('coding')[0]?.string('display'));
