/* So many readings have a button each. */
const MOST = 60;

/**
 * The readings that have a button, by their number in the chart. Of more than 60 these are the first, the
 * last, the selected one and those beside it: that is where the keys go from there.
 */
export function buttonsOf(count: number, selected: number): readonly number[] {
    if (count <= MOST) return Array.from({ length: count }, (_, index) => index);
    const near = [0, selected - 1, selected, selected + 1, count - 1];
    const there = near.filter((index) => index >= 0 && index < count);
    return [...new Set(there)].sort((one, other) => one - other);
}

/** The number of the reading that is nearest to a fraction of the chart's width. */
export function nearestTo(xs: readonly number[], x: number): number {
    return xs.reduce(
        (best, one, index) => (Math.abs(one - x) < Math.abs(xs[best]! - x) ? index : best),
        0,
    );
}
