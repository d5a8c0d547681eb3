/**
 * A reading that is done once for each thing, however many others name it: a thousand roles of one
 * Practitioner with a thousand names would take a million readings.
 */
export function once<Thing extends object, Read>(
    read: (thing: Thing) => Read,
): (thing: Thing) => Read {
    const known = new WeakMap<Thing, { readonly value: Read }>();
    return (thing) => {
        const found = known.get(thing);
        if (found) return found.value;
        const value = read(thing);
        known.set(thing, { value });
        return value;
    };
}
