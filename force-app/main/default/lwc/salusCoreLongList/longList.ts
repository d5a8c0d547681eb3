/* What a person can read again; more makes the page slow. */
const MOST = 500;
/* What goes at once. Each time a list loses its first entry, all the others move up under a reader. */
const STEP = 50;

type Entry = { readonly id: string };

/** The last 500 of a list, and up to 49 before them: they go fifty at a time. */
export function lastOf<One>(list: readonly One[]): readonly One[] {
    const over = Math.max(0, list.length - MOST);
    return over < STEP ? list : list.slice(over - (over % STEP));
}

/**
 * Those of a list that stood before the first of the next one. Render them once more with the next one:
 * where the first go and one comes in one rendering, LWC (9.4.3) takes every row between them out of the page
 * and puts it in again, and a screen reader’s caret in one of them is lost.
 */
export function goneFrom<One extends Entry>(before: readonly One[], now: readonly One[]) {
    const index = before.findIndex(({ id }) => id === now[0]?.id);
    return before.slice(0, Math.max(0, index));
}
