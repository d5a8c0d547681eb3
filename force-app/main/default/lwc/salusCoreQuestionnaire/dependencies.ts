import type { Item } from './model';

/** In which order it can be told which items are asked. */
export interface Dependencies {
    /** The ids of the items, each after all that decide whether it is asked. */
    readonly order: readonly string[];
    /**
     * Items whose conditions lead back to themselves: nobody could say whether they are asked. An item that is
     * asked by the answer to a question inside of it is one.
     */
    readonly cyclic: ReadonlySet<string>;
}

/* What decides whether an item is asked: the questions of its conditions, and the item around it. */
function decidersOf(items: readonly Item[]): ReadonlyMap<string, readonly string[]> {
    const found = new Map<string, readonly string[]>();
    const visit = (item: Item, parent: readonly string[]): void => {
        const questions = item.enableWhen.map(({ question }) => question);
        if (!found.has(item.linkId)) found.set(item.linkId, [...questions, ...parent]);
        item.items.forEach((each) => visit(each, [item.linkId]));
    };
    items.forEach((item) => visit(item, []));
    return found;
}

/** Follows the conditions of all items. Without recursion: a chain of them may be as long as the form. */
export function dependenciesOf(items: readonly Item[]): Dependencies {
    const deciders = decidersOf(items);
    const state = new Map<string, 'open' | 'done'>();
    const cyclic = new Set<string>();
    const order: string[] = [];
    for (const start of deciders.keys()) {
        const path: { readonly id: string; at: number }[] = [{ id: start, at: 0 }];
        for (let top = path.at(-1); top; top = path.at(-1)) {
            const next =
                state.get(top.id) === 'done' ? undefined : deciders.get(top.id)?.[top.at++];
            if (next === undefined) {
                if (state.get(top.id) !== 'done' && deciders.has(top.id)) order.push(top.id);
                state.set(top.id, 'done');
                path.pop();
                continue;
            }
            state.set(top.id, 'open');
            if (state.get(next) === 'open')
                path.slice(path.findIndex(({ id }) => id === next)).forEach(({ id }) =>
                    cyclic.add(id),
                );
            else if (state.get(next) !== 'done') path.push({ id: next, at: 0 });
        }
    }
    return { order: Object.freeze(order), cyclic };
}
