/* As many as a person looks through at once, and as a page shows without waiting. */
export const PAGE_SIZE = 20;

/** How many entries a list shows at a time; undefined where it is no whole number from 1 to 100. */
export function pageSizeOf(given: unknown): number | undefined {
    const size = Number(given);
    return Number.isInteger(size) && size >= 1 && size <= 100 ? size : undefined;
}
