import {
    hasUnknownModifier,
    isJson,
    rootElement,
    whereOf,
    type FhirElement,
} from 'c/salusCoreFhirJson';
import type { Problems } from 'c/salusCoreProblems';
import { readAddress } from './reference';

/** A resource whose type and id are known, and whose meaning nothing unknown changes. */
export interface Resource {
    readonly type: string;
    readonly id: string;
    /** The server that published it, where its Bundle says so: `https://h.example.org/r4`. */
    readonly base?: string;
    /** `Slot/20`, for a problem; a position where its id has other characters. */
    readonly where: string;
    /** Where it was found, such as `resources[3]`. */
    readonly position: string;
    readonly element: FhirElement;
}

/** Reads anything as a resource of one of these types; undefined, with a problem, where it isn't one. */
export function readResource(
    value: unknown,
    position: string,
    types: readonly string[],
    problems: Problems,
): Resource | undefined {
    if (!isJson(value)) {
        problems.add('bad-resource', position, 'resource', 'it is no JSON object');
        return undefined;
    }
    const element = rootElement(value, position, problems);
    const [type, id] = [element.string('resourceType'), readAddress(element, 'id')];
    if (!type) element.report('bad-resource', 'resourceType', 'it is missing');
    else if (!types.includes(type))
        element.report('foreign-resource', 'resourceType', `only ${types.join(', ')} are read`);
    else if (!id) element.report('bad-resource', 'id', 'it is missing');
    else if (!hasUnknownModifier(element))
        return { type, id, where: whereOf(value, position), position, element };
    return undefined;
}
