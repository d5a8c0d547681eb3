import type { Item, Questionnaire, Value } from 'c/salusCoreQuestionnaire';
import { answersAt, entriesOfItem, type Answers, type Path } from './answers';
import { holds } from './holds';
import { positionsIn, type Position } from './layout';

/** Whether an item at a level is asked, given the answers. */
export type IsEnabled = (item: Item, path: Path) => boolean;

const keyOf = (linkId: string, path: Path): string =>
    JSON.stringify([...path.flatMap((step) => [step.linkId, step.index]), linkId]);

/* A group is there once, also while it has no entry. */
const countOf = ({ kind }: Item, entries: readonly unknown[]): number =>
    kind === 'group' ? Math.max(1, entries.length) : entries.length;

/* The levels that an item is in: one for each entry of all that is around it. */
function levelsOf({ around }: Position, answers: Answers): readonly Path[] {
    return around.reduce<readonly Path[]>(
        (paths, item) =>
            paths.flatMap((path) => {
                const entries = entriesOfItem(answersAt(answers, path), item.linkId);
                return Array.from({ length: countOf(item, entries) }, (_, index) => [
                    ...path,
                    { linkId: item.linkId, index },
                ]);
            }),
        [[]],
    );
}

/**
 * Tells which items of a form are asked. An item inside of one that isn't asked isn't either, and an
 * answer to a question that isn't asked counts as none.
 */
export function enabling(questionnaire: Questionnaire, answers: Answers): IsEnabled {
    const positions = positionsIn(questionnaire);
    const known = new Map<string, boolean>();

    /* A question may be there several times, in groups that repeat. Meant is the one of the same group;
       else the nearest: the last before the item, or the first after it. Source: FHIR R4, enableWhen. */
    const nearest = ({ around, order }: Position, from: Path, fromOrder: number): Path => {
        let isShared = true;
        return around.reduce<Path>((path, { linkId }, depth) => {
            const step = from[depth];
            isShared &&= step?.linkId === linkId;
            if (isShared && step) return [...path, step];
            const count = entriesOfItem(answersAt(answers, path), linkId).length;
            const index = order < fromOrder ? Math.max(0, count - 1) : 0;
            return [...path, { linkId, index }];
        }, []);
    };

    const isEnabled: IsEnabled = ({ linkId }, path) => known.get(keyOf(linkId, path)) ?? false;

    const isAsked = ({ item, around }: Position, path: Path): boolean =>
        [...around, item].every((each, depth) => isEnabled(each, path.slice(0, depth)));

    const valuesOf = (question: string, from: Path, fromOrder: number): readonly Value[] => {
        const position = positions.get(question);
        if (!position) return [];
        const path = nearest(position, from, fromOrder);
        if (!isAsked(position, path)) return [];
        const entries = entriesOfItem(answersAt(answers, path), question);
        const own = from[position.around.length];
        const meant = own?.linkId === question ? entries.slice(own.index, own.index + 1) : entries;
        return meant.flatMap(({ value }) => value ?? []);
    };

    const decide = ({ linkId, enableWhen, enableBehavior }: Item, path: Path): boolean => {
        if (!enableWhen.length) return true;
        const order = positions.get(linkId)?.order ?? 0;
        const isMet = (condition: Item['enableWhen'][number]) =>
            holds(condition, valuesOf(condition.question, path, order));
        return enableBehavior === 'any' ? enableWhen.some(isMet) : enableWhen.every(isMet);
    };

    /* What an item depends on is decided before it. In a circle it isn't, and counts as not asked; reading
       has reported it. */
    for (const linkId of questionnaire.order) {
        const position = positions.get(linkId);
        if (!position) continue;
        for (const path of levelsOf(position, answers))
            known.set(keyOf(linkId, path), decide(position.item, path));
    }
    return isEnabled;
}
