import { compareRecorded } from 'c/salusCoreDecimal';

/** Facts about what is drawn of a series, each as the index of a reading. There is no judgement in it. */
export interface SeriesSummary {
    readonly count: number;
    readonly first?: number;
    readonly last?: number;
    /** Of several that are as low, the earliest. */
    readonly lowest?: number;
    readonly highest?: number;
}

/** The facts about readings in the order of time, and their numbers. */
export function summaryOf(
    indexes: readonly number[],
    numbers: ReadonlyMap<number, string>,
): SeriesSummary {
    const extreme = (side: -1 | 1): number | undefined =>
        indexes.length
            ? indexes.reduce((one, other) =>
                  compareRecorded(numbers.get(other)!, numbers.get(one)!) === side ? other : one,
              )
            : undefined;
    return {
        count: indexes.length,
        first: indexes[0],
        last: indexes.at(-1),
        lowest: extreme(-1),
        highest: extreme(1),
    };
}
