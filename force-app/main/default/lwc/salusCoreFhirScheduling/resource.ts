import type { Problems } from 'c/salusCoreProblems';
import { FhirElement } from './element';
import { isJson, valueAt, type Json } from './json';
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

const PLAIN_TYPE = /^[A-Za-z]{1,64}$/;
const PLAIN_ID = /^[\w.-]{1,64}$/;

/* A type and an id that could be anything don't go into a problem's words. */
function whereOf(json: Json, position: string): string {
    const [type, id] = [valueAt(json, 'resourceType'), valueAt(json, 'id')];
    if (typeof type !== 'string' || !PLAIN_TYPE.test(type)) return position;
    return typeof id === 'string' && PLAIN_ID.test(id) ? `${type}/${id}` : `${type} ${position}`;
}

/**
 * Whether an element may mean something else than it seems to: FHIR forbids to interpret it then.
 * Source: FHIR R4, extensibility, `modifierExtension`; Resource, `implicitRules`.
 */
export function hasUnknownModifier(element: FhirElement): boolean {
    const found = ['implicitRules', 'modifierExtension'].filter((key) => element.has(key));
    for (const key of found)
        element.report('unknown-modifier', key, 'it may change the meaning: not interpreted');
    return found.length > 0;
}

/** An element at the root of a resource: its problems are reported under the resource's name. */
export function rootElement(json: Json, position: string, problems: Problems): FhirElement {
    const where = whereOf(json, position);
    return new FhirElement(json, '', (code, path, help) => problems.add(code, where, path, help));
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
