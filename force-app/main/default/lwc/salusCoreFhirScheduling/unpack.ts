import type { SalusProblem } from 'c/salusCoreProblems';
import { isJson } from './part';
import { hasUnknownModifier, partOf } from './resource';

/** Something that may be a resource, where it stood, and under which address it was published. */
export interface Packed {
    readonly value: unknown;
    readonly position: string;
    readonly url?: string;
}

const READABLE = ['searchset', 'collection'];
/* A bundle in a bundle is allowed; one that goes deeper than this is made to break something. */
const DEEPEST = 5;

function entriesOf(packed: Packed, problems: SalusProblem[], depth: number): readonly Packed[] {
    const { value, position } = packed;
    if (!isJson(value) || value.resourceType !== 'Bundle') return [packed];
    const bundle = partOf(value, position, problems);
    if (hasUnknownModifier(bundle)) return [];
    const isReadable = READABLE.includes(bundle.text('type') ?? '') && depth < DEEPEST;
    if (!isReadable) {
        bundle.complain('bad-resource', 'type', `only a ${READABLE.join(' or ')} is read`);
        return [];
    }
    return bundle.parts('entry').flatMap((entry) => {
        if (hasUnknownModifier(entry)) return [];
        const inside = { value: entry.json.resource, position: `${position}.${entry.path}` };
        return entriesOf({ ...inside, url: entry.text('fullUrl') }, problems, depth + 1);
    });
}

/** Takes resources out of their bundles; bare ones stay as they are. */
export const unpack = (
    resources: readonly unknown[],
    problems: SalusProblem[],
): readonly Packed[] =>
    resources.flatMap((value, index) =>
        entriesOf({ value, position: `resources[${index}]` }, problems, 0),
    );
