/* Deeper than any answer; what refers to itself is deeper still. */
const DEEPEST = 32;
const UNFINISHED = Symbol('unfinished');

/**
 * A copy of what JSON could carry: objects, lists, texts, numbers, booleans. Everything is read here,
 * once, so that a getter that throws does it now and not while a page is rendered. Throws whatever
 * such a getter throws, and on what refers to itself.
 */
export function plainCopy(given: unknown, depth = 0, copies = new Map<object, unknown>()): unknown {
    if (depth > DEEPEST) throw new RangeError('nested too deep');
    if (typeof given === 'function' || typeof given === 'symbol') return undefined;
    if (typeof given !== 'object' || given === null) return given;
    // Copied once, however often it is in there: a list that holds itself twice doubles at each depth.
    if (copies.has(given)) {
        if (copies.get(given) === UNFINISHED) throw new RangeError('refers to itself');
        return copies.get(given);
    }
    copies.set(given, UNFINISHED);
    const copy = (one: unknown): unknown => plainCopy(one, depth + 1, copies);
    const copied = Array.isArray(given)
        ? Array.from(given, copy)
        : Object.fromEntries(Object.entries(given).map(([key, value]) => [key, copy(value)]));
    copies.set(given, copied);
    return copied;
}
