import type { Problems } from 'c/salusCoreProblems';
import { FhirElement } from './element';
import { valueAt, type Json } from './json';

const PLAIN_TYPE = /^[A-Za-z]{1,64}$/;
const PLAIN_ID = /^[\w.-]{1,64}$/;

/* A type and an id that could be anything don't go into a problem's words. */
export function whereOf(json: Json, position: string): string {
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
