/** What could be read of a list. */
export interface ReadList<Entry> {
    readonly list: readonly Entry[];
    /** Whether it is a list, of which nothing was left out. */
    readonly isWhole: boolean;
}

/* More than any page shows. A proxy of a list can claim any length. */
const LONGEST_LIST = 1_000_000;

/**
 * Reads a list that an app gave, entry by entry. `read` gives undefined for an entry that is none; that one
 * is left out, as is one whose getter or proxy throws. It takes each property once, since a getter may give
 * something else the next time. Never throws.
 */
export function readList<Entry>(
    given: unknown,
    read: (entry: unknown) => Entry | undefined,
): ReadList<Entry> {
    const list: Entry[] = [];
    const readAt = (index: number): void => {
        try {
            const entry = read((given as readonly unknown[])[index]);
            if (entry !== undefined) list.push(entry);
        } catch {
            // Left out: what was thrown may hold a value.
        }
    };
    try {
        if (!Array.isArray(given)) return { list, isWhole: false };
        const { length } = given;
        if (!Number.isInteger(length) || length > LONGEST_LIST) return { list, isWhole: false };
        for (let index = 0; index < length; index += 1) readAt(index);
        return { list, isWhole: list.length === length };
    } catch {
        return { list, isWhole: false }; // A revoked proxy, or one whose length throws.
    }
}
