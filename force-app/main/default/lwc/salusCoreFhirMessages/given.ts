import { entriesOf, isJson, readJson, rootElement, type FhirElement } from 'c/salusCoreFhirJson';
import type { Problems } from 'c/salusCoreProblems';

/* A Bundle in a Bundle in a Bundle is no server's answer. */
const DEEPEST = 3;

/** The resources that were given, and those that a reference names. */
export interface Given {
    readonly resources: readonly FhirElement[];
    /** The resource that a reference names: contained, or given beside it by type and id. */
    resolve(reference: FhirElement, owner: FhirElement): FhirElement | undefined;
}

function elementsIn(
    value: unknown,
    position: string,
    problems: Problems,
    depth = 0,
): readonly FhirElement[] {
    if (!isJson(value)) {
        problems.add('bad-resource', position, 'resource', 'it is no JSON object');
        return [];
    }
    const root = rootElement(value, position, problems);
    if (root.value('resourceType') !== 'Bundle' || depth === DEEPEST) return [root];
    return root.elements('entry').flatMap((entry, index) => {
        const within = `${position}.entry[${index}]`;
        return elementsIn(entry.value('resource'), within, problems, depth + 1);
    });
}

const nameOf = (element: FhirElement): string =>
    [element.value('resourceType'), element.value('id')].join('/');

/* `https://h.example.org/r4/Practitioner/1/_history/2` names the resource `Practitioner/1`. */
const NAME = /(?:^|\/)([A-Za-z]{1,64}\/[A-Za-z\d.-]{1,64})(?:\/_history\/[^/]*)?$/;

/** The type and id in a reference: `Practitioner/1`; '' where it has none. */
export const namedBy = (reference: FhirElement | undefined): string =>
    NAME.exec(reference?.string('reference') ?? '')?.[1] ?? '';

/** Reads FHIR R4 resources and Bundles, each as JSON text or as an object. Never throws. */
export function readGiven(given: unknown, problems: Problems): Given {
    const all = (entriesOf(given) ?? []).flatMap((source, index) => {
        const read = readJson(source);
        const position = `resources[${index}]`;
        if ('value' in read) return elementsIn(read.value, position, problems);
        problems.add('bad-resource', position, 'resource', `it can't be read: ${read.error}`);
        return [];
    });
    const byName = new Map([...all].reverse().map((element) => [nameOf(element), element]));
    return {
        resources: all,
        resolve(reference, owner) {
            const text = reference.string('reference') ?? '';
            if (!text.startsWith('#')) return byName.get(namedBy(reference));
            return owner.elements('contained').find((one) => one.value('id') === text.slice(1));
        },
    };
}
