/**
 * Whether the care team has reviewed a result. `not-reviewed` is shown under words that say so. Of one that is
 * `withheld` nothing is in the page.
 */
export type Review = 'reviewed' | 'not-reviewed' | 'withheld';

const REVIEWS: readonly unknown[] = Object.freeze(['reviewed', 'not-reviewed', 'withheld']);

/** Whether it is one of the three. A display takes any other for withheld, which shows nothing by mistake. */
export const isReview = (given: unknown): given is Review => REVIEWS.includes(given);
