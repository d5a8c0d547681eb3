import type { FhirElement } from 'c/salusCoreFhirJson';

/* Browsers and servers refuse longer addresses; and many relative references would each repeat a long base. */
const LONGEST = 2_000;

/** The id, reference or `fullUrl` at a key; undefined, with a problem, when it is too long for any server. */
export function readAddress(element: FhirElement, key: string): string | undefined {
    const text = element.string(key);
    if (text === undefined || text.length <= LONGEST) return text;
    element.report('bad-resource', key, `it has more than ${LONGEST} characters`);
    return undefined;
}

/** A literal reference: the base of its server, where it says one, and `Location/1`. */
export interface LiteralReference {
    readonly base?: string;
    readonly name: string;
}

const ABSOLUTE = /^[A-Za-z][\w+.-]*:/;
const TYPE = /^[A-Z][A-Za-z]{1,63}$/;
/* Source: FHIR R4, datatypes, id. */
const ID = /^[A-Za-z0-9.-]{1,64}$/;

/**
 * Reads a literal reference; undefined when it doesn't end in a type and an id. It is read from its
 * end, since a base may contain words that look like a type (`/FHIR/R4/Location/1`), and by splitting,
 * so that the time is linear in its length. Source: FHIR R4, references, literal references.
 */
export function parseReference(text: string): LiteralReference | undefined {
    const segments = text.split('/');
    if (segments.at(-2) === '_history') segments.length -= 2;
    const [type = '', id = ''] = segments.splice(-2);
    if (!TYPE.test(type) || !ID.test(id)) return undefined;
    const base = segments.join('/');
    return { ...(ABSOLUTE.test(base) && { base }), name: `${type}/${id}` };
}

/** The base of a server: what precedes `Type/id` in a `fullUrl`. */
export function baseOf(fullUrl: string, name: string): string | undefined {
    const isOwn = fullUrl.endsWith(`/${name}`);
    const base = isOwn ? fullUrl.slice(0, -name.length - 1) : parseReference(fullUrl)?.base;
    return base && ABSOLUTE.test(base) ? base : undefined;
}

/** A reference with its base: a relative one has the base of the resource that it is in. */
export const absoluteReference = (reference: string, base: string | undefined): string =>
    base && !ABSOLUTE.test(reference) ? `${base}/${reference}` : reference;
