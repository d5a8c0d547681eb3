import { entriesOf, hasUnknownModifier, isJson, rootElement } from 'c/salusCoreFhirJson';
import type { Problems } from 'c/salusCoreProblems';
import { readAddress } from './reference';

/** One entry of a Bundle, or a resource that was given without one. */
export interface Entry {
    readonly value: unknown;
    /** Where it was found, such as `resources[0].entry[3]`. */
    readonly position: string;
    /** The address at which it was published: `Bundle.entry.fullUrl`. */
    readonly fullUrl?: string;
}

const READABLE = ['searchset', 'collection'];
/* FHIR allows a Bundle within a Bundle. One that goes deeper than this is no server's. */
const DEEPEST = 5;

/* In JSON no Bundle is met twice; an object in memory may hold itself a hundred times. */
type Met = Set<unknown>;

function entriesIn(entry: Entry, problems: Problems, met: Met, depth = 0): readonly Entry[] {
    const { value, position } = entry;
    if (!isJson(value)) return [entry];
    const bundle = rootElement(value, position, problems);
    if (bundle.value('resourceType') !== 'Bundle') return [entry];
    if (hasUnknownModifier(bundle)) return [];
    if (!READABLE.includes(bundle.string('type') ?? '') || depth >= DEEPEST || met.has(value)) {
        bundle.report('bad-resource', 'type', `only a ${READABLE.join(' or ')} is read`);
        return [];
    }
    met.add(value);
    return bundle.elements('entry').flatMap((inner) => {
        if (hasUnknownModifier(inner)) return [];
        const found = {
            value: inner.value('resource'),
            position: `${position}.${inner.pathOf('')}`,
            fullUrl: readAddress(inner, 'fullUrl'),
        };
        return entriesIn(found, problems, met, depth + 1);
    });
}

/** The entries of Bundles, and the resources that stand outside of any. */
export const bundleEntries = (
    resources: readonly unknown[],
    problems: Problems,
): readonly Entry[] => {
    const met: Met = new Set();
    return (entriesOf(resources) ?? []).flatMap((value, index) =>
        entriesIn({ value, position: `resources[${index}]` }, problems, met),
    );
};
