// What an owner of an example is given, in the order in which its template names it: v0, v1, …
function* valuesIn({ properties = {}, text, children = [] }) {
    yield* Object.values(properties);
    if (text !== undefined) yield text;
    for (const child of children) yield* valuesIn(child);
}

export const valuesOf = (example) => [...valuesIn(example)];
