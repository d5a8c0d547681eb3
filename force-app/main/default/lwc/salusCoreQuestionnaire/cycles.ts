import type { Item } from './model';

/* What decides whether an item is asked: the questions of its conditions, and the item around it. */
function dependencies(items: readonly Item[]): ReadonlyMap<string, readonly string[]> {
    const found = new Map<string, readonly string[]>();
    const visit = (item: Item, parent: readonly string[]): void => {
        const questions = item.enableWhen.map(({ question }) => question);
        found.set(item.linkId, [...questions, ...parent]);
        item.items.forEach((each) => visit(each, [item.linkId]));
    };
    items.forEach((item) => visit(item, []));
    return found;
}

/**
 * The items whose conditions lead back to themselves: nobody could say whether they are asked. An item
 * that is asked by the answer to a question inside of it is one.
 */
export function cyclicIds(items: readonly Item[]): ReadonlySet<string> {
    const next = dependencies(items);
    const state = new Map<string, 'open' | 'done'>();
    const cyclic = new Set<string>();
    /* Without recursion: a chain of conditions may be as long as the form. */
    for (const start of next.keys()) {
        const path: { readonly id: string; at: number }[] = [{ id: start, at: 0 }];
        while (path.length) {
            const top = path.at(-1) as (typeof path)[number];
            const other = next.get(top.id)?.[top.at++];
            if (state.get(top.id) === 'done' || other === undefined) {
                state.set(top.id, 'done');
                path.pop();
                continue;
            }
            state.set(top.id, 'open');
            if (state.get(other) === 'open')
                path.slice(path.findIndex(({ id }) => id === other)).forEach(({ id }) =>
                    cyclic.add(id),
                );
            else if (state.get(other) !== 'done') path.push({ id: other, at: 0 });
        }
    }
    return cyclic;
}
