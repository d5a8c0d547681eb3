import type { FhirElement } from 'c/salusCoreFhirJson';

/** FHIR's Coding: a code of a code system. */
export interface Coding {
    readonly system?: string;
    readonly code?: string;
    readonly display?: string;
}

/** What a CodeableConcept means: its words for people, and an id that is the same wherever it is used. */
export interface Concept {
    readonly id: string;
    readonly name: string;
    readonly codings: readonly Coding[];
}

const codingOf = (element: FhirElement): Coding & { userSelected: boolean } => ({
    system: element.string('system'),
    code: element.string('code'),
    display: element.string('display'),
    userSelected: element.boolean('userSelected') ?? false,
});

const idOf = ({ system, code }: Coding): string | undefined =>
    code && (system ? `${system}|${code}` : code);

/**
 * Reads a CodeableConcept. Its codings say the same in different code systems, and their order means
 * nothing: the one that a user selected counts, else the one with the longest display.
 * Source: FHIR R4, datatypes, CodeableConcept.
 */
export function readConcept(element: FhirElement): Concept | undefined {
    const codings = element.elements('coding').map(codingOf);
    const [best] = codings
        .filter(({ code, display }) => code ?? display)
        .sort(
            (a, b) =>
                Number(b.userSelected) - Number(a.userSelected) ||
                (b.display?.length ?? 0) - (a.display?.length ?? 0),
        );
    const name = element.string('text') ?? best?.display ?? best?.code;
    return name ? { id: (best && idOf(best)) ?? name, name, codings } : undefined;
}

/* More than a person can choose from. Each Slot of a Schedule has them all. */
export const MOST_CONCEPTS = 100;

/** The concepts at a key. With too many, a problem says that only the first are read. */
export function readConcepts(element: FhirElement, key: string): readonly Concept[] {
    const all = element.elements(key);
    if (all.length > MOST_CONCEPTS)
        element.report('bad-resource', key, `only the first ${MOST_CONCEPTS} are read`);
    return all.slice(0, MOST_CONCEPTS).flatMap((each) => readConcept(each) ?? []);
}

/** The concepts at the first of these keys that has any. */
export const firstConcepts = (
    element: FhirElement,
    keys: readonly string[],
): readonly Concept[] => {
    for (const key of keys) {
        const concepts = readConcepts(element, key);
        if (concepts.length) return concepts;
    }
    return [];
};
