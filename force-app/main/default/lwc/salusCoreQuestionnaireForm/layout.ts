import { once } from 'c/salusCoreFhirJson';
import type { Item, Questionnaire } from 'c/salusCoreQuestionnaire';

/** Where an item stands in a form. */
export interface Position {
    readonly item: Item;
    /** The items around it, the outermost first. */
    readonly around: readonly Item[];
    /** Counts the items from the beginning. */
    readonly order: number;
}

/** Every item of a form by its id; of two with one id, the first. */
export const positionsIn = once(({ items }: Questionnaire): ReadonlyMap<string, Position> => {
    const found = new Map<string, Position>();
    let order = 0;
    const visit = (item: Item, around: readonly Item[]): void => {
        const position = { item, around, order: order++ };
        if (!found.has(item.linkId)) found.set(item.linkId, position);
        item.items.forEach((each) => visit(each, [...around, item]));
    };
    items.forEach((item) => visit(item, []));
    return found;
});
