/* Deeper than any answer; what refers to itself is deeper still. */
const DEEPEST = 32;

/**
 * A copy of what JSON could carry: objects, lists, texts, numbers, booleans. Everything is read here,
 * once, so that a getter that throws does it now and not while a page is rendered. Throws whatever
 * such a getter throws, and on what refers to itself.
 */
export function plainCopy(given: unknown, depth = 0): unknown {
    if (depth > DEEPEST) throw new RangeError('nested too deep');
    if (Array.isArray(given)) return given.map((one) => plainCopy(one, depth + 1));
    if (typeof given === 'function' || typeof given === 'symbol') return undefined;
    if (typeof given !== 'object' || given === null) return given;
    const entries = Object.entries(given).map(([key, value]) => [key, plainCopy(value, depth + 1)]);
    return Object.fromEntries(entries);
}
