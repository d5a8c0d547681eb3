/** Where a resource is: `https://h.example.org/r4` and `Location/1`. A relative reference has no base. */
export interface Address {
    readonly base?: string;
    readonly name: string;
}

const ABSOLUTE = /^[A-Za-z][\w+.-]*:/;
const TYPE = /^[A-Z][A-Za-z]{1,63}$/;
/* Source: FHIR R4, datatypes, id. */
const ID = /^[A-Za-z0-9.-]{1,64}$/;

/**
 * Takes an address apart; undefined when it ends in no type and id. It is read from its end, since a
 * base may have words that look like a type: `/FHIR/R4/Location/1`. Split, and not matched as a whole,
 * so that the time it takes grows no faster than the address.
 */
export function addressOf(text: string): Address | undefined {
    const segments = text.split('/');
    if (segments.at(-2) === '_history') segments.length -= 2;
    const [type = '', id = ''] = segments.splice(-2);
    if (!TYPE.test(type) || !ID.test(id)) return undefined;
    const base = segments.join('/');
    return { ...(ABSOLUTE.test(base) && { base }), name: `${type}/${id}` };
}

/** The base under which a resource was published: what comes before its name in its `fullUrl`. */
export function baseOf(url: string, name: string): string | undefined {
    const base = url.endsWith(`/${name}`) ? url.slice(0, -name.length - 1) : addressOf(url)?.base;
    return base && ABSOLUTE.test(base) ? base : undefined;
}

/** A reference so that it means the same everywhere: a relative one is one of its own base. */
export const absolute = (reference: string, base: string | undefined): string =>
    base && !ABSOLUTE.test(reference) ? `${base}/${reference}` : reference;
