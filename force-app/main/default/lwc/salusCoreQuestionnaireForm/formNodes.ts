import type { Item, Questionnaire, Value } from 'c/salusCoreQuestionnaire';
import { answersAt, entriesOfItem, type Answers, type Entry, type Path } from './answers';
import { enabling, type IsEnabled } from './enabling';

/** An answer, or one of the groups that repeat, with the items inside that are asked. */
export interface NodeEntry {
    /** Which of the item's entries in the answers. */
    readonly index: number;
    readonly value?: Value;
    readonly nodes: readonly FormNode[];
}

/** An item that is asked, at one level, with its answers. Hidden items are among them. */
export interface FormNode {
    readonly item: Item;
    /** The same for the same item in the same group, whatever the answers are. */
    readonly key: string;
    /** The level that it is in. */
    readonly path: Path;
    readonly entries: readonly NodeEntry[];
}

const keyOf = (linkId: string, path: Path): string =>
    [...path.map((step) => `${encodeURIComponent(step.linkId)}.${step.index}`), linkId].join('/');

const EMPTY: readonly Entry[] = Object.freeze([Object.freeze({})]);

/* A group is there once, also while nothing in it is answered. */
function shownEntries(
    { kind }: Item,
    entries: readonly Entry[],
): readonly (Entry & { index: number })[] {
    const all = kind === 'group' && !entries.length ? EMPTY : entries;
    return all
        .map((entry, index) => ({ ...entry, index }))
        .filter(({ value }) => kind === 'group' || value !== undefined);
}

function nodesAt(
    items: readonly Item[],
    answers: Answers,
    path: Path,
    isEnabled: IsEnabled,
): readonly FormNode[] {
    const level = answersAt(answers, path);
    const nodes = items
        .filter((item) => isEnabled(item, path))
        .map((item): FormNode => {
            const { linkId } = item;
            const entries = shownEntries(item, entriesOfItem(level, linkId));
            return Object.freeze({
                ...{ item, key: keyOf(linkId, path), path },
                entries: Object.freeze(
                    entries.map(({ value, index }): NodeEntry => {
                        const inside = [...path, { linkId, index }];
                        const inner = nodesAt(item.items, answers, inside, isEnabled);
                        return Object.freeze({ index, ...(value && { value }), nodes: inner });
                    }),
                ),
            });
        });
    return Object.freeze(nodes);
}

/**
 * The items that are asked, given the answers, as a tree: what a form shows, what is checked, and what is
 * sent are all taken from it. The items under a question are there for each of its answers.
 */
export const formNodes = (questionnaire: Questionnaire, answers: Answers): readonly FormNode[] =>
    nodesAt(questionnaire.items, answers, [], enabling(questionnaire, answers));

/** Every node, each before those inside of it. */
export const allNodes = (nodes: readonly FormNode[]): readonly FormNode[] =>
    nodes.flatMap((node) => [node, ...node.entries.flatMap((entry) => allNodes(entry.nodes))]);
