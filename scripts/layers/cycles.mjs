// Finds bundles that need each other to load: types are not needed, so they make no cycle.

/** Each cycle once, as the way around: `['a', 'b', 'a']`. */
export function cyclesOf(uses) {
    const needs = new Map();
    for (const { bundle, id, isType } of uses) {
        if (isType || !id.startsWith('c/')) continue;
        needs.set(bundle, (needs.get(bundle) ?? new Set()).add(id.slice(2)));
    }
    const cycles = [];
    const done = new Set();
    const visit = (bundle, way) => {
        const start = way.indexOf(bundle);
        if (start >= 0) cycles.push([...way.slice(start), bundle]);
        if (start >= 0 || done.has(bundle)) return;
        for (const next of needs.get(bundle) ?? []) visit(next, [...way, bundle]);
        done.add(bundle);
    };
    for (const bundle of needs.keys()) visit(bundle, []);
    return cycles;
}
