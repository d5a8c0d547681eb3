import type { Value } from 'c/salusCoreQuestionnaire';

/**
 * An answer, or one of the groups that a group repeats, with the answers of the items inside. A group
 * has no value.
 */
export interface Entry {
    readonly value?: Value;
    readonly answers?: Answers;
}

/** Answers by `linkId`, frozen: of a form, of one group, or of the items under one answer. */
export type Answers = Readonly<Record<string, readonly Entry[]>>;

/** From the form to a level: the group or question, and which of its entries. */
export type Path = readonly { readonly linkId: string; readonly index: number }[];

export const NO_ANSWERS: Answers = Object.freeze({});
const NONE: readonly Entry[] = Object.freeze([]);

/* An id may be `constructor`, which every object has, though not as its own. */
export const entriesOfItem = (answers: Answers, linkId: string): readonly Entry[] =>
    Object.hasOwn(answers, linkId) ? (answers[linkId] ?? NONE) : NONE;

/** The answers of a level. */
export const answersAt = (answers: Answers, path: Path): Answers =>
    path.reduce<Answers>(
        (level, { linkId, index }) => entriesOfItem(level, linkId)[index]?.answers ?? NO_ANSWERS,
        answers,
    );

const frozenEntry = (entry: Entry, answers: Answers): Entry => Object.freeze({ ...entry, answers });

/** The answers with other entries of one item. Levels that aren't there yet are made. */
export function withEntries(
    answers: Answers,
    path: Path,
    linkId: string,
    entries: readonly Entry[],
): Answers {
    const [first, ...rest] = path;
    if (!first) return Object.freeze({ ...answers, [linkId]: Object.freeze([...entries]) });
    const here = [...entriesOfItem(answers, first.linkId)];
    while (here.length <= first.index) here.push(Object.freeze({}));
    const entry = here[first.index] as Entry;
    const inner = withEntries(entry.answers ?? NO_ANSWERS, rest, linkId, entries);
    here[first.index] = frozenEntry(entry, inner);
    return Object.freeze({ ...answers, [first.linkId]: Object.freeze(here) });
}
