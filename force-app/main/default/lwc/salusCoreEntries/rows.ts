import { isBlankEntry, type Entry } from './entry';

/** An entry as it is shown. It has the same key as long as it is in the list, whatever its number. */
export interface EntryRow {
    readonly key: number;
    readonly entry: Entry;
}

/** A blank entry more, at the end. Its key is new. */
export const withOneMore = (rows: readonly EntryRow[]): readonly EntryRow[] => {
    const key = 1 + Math.max(0, ...rows.map((row) => row.key));
    return [...rows, { key, entry: {} }];
};

/** Blank entries more, up to so many. The same rows get the same keys. */
export const padded = (rows: readonly EntryRow[], least: number): readonly EntryRow[] =>
    rows.length < least ? padded(withOneMore(rows), least) : rows;

/** What is shown of a list. The first keep the keys that were shown at their numbers before. */
export const rowsFor = (
    entries: readonly Entry[],
    before: readonly EntryRow[] = [],
): readonly EntryRow[] =>
    padded(before.slice(0, entries.length), entries.length).map(({ key }, index) => ({
        key,
        entry: entries[index]!,
    }));

/** The answer that the shown entries give. A blank entry is none. */
export const answerOf = (rows: readonly EntryRow[]): readonly Entry[] =>
    rows.map(({ entry }) => entry).filter((entry) => !isBlankEntry(entry));

/** The same rows with one answer changed; '' takes it out. */
export const withAnswer = (
    rows: readonly EntryRow[],
    key: number,
    name: string,
    answer: string,
): readonly EntryRow[] =>
    rows.map((row) => {
        if (row.key !== key) return row;
        const { [name]: _, ...others } = row.entry;
        return { key, entry: answer === '' ? others : { ...others, [name]: answer } };
    });
