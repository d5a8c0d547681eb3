/** The level of a heading in a component. A page has one `h1`, which is the page's own. */
export type HeadingLevel = 2 | 3 | 4 | 5 | 6;

const LEVELS: readonly HeadingLevel[] = Object.freeze([2, 3, 4, 5, 6]);

/** The level that was given, as a number or as digits; `undefined` where it is none. */
export const headingLevelOf = (given: unknown): HeadingLevel | undefined =>
    LEVELS.find((level) => String(level) === String(given));

/** The level of what stands under a heading; under the last level it is the last again. */
export const levelBelow = (level: HeadingLevel): HeadingLevel => headingLevelOf(level + 1) ?? 6;
