/** A reading on the axis of time: 0 is the first that is drawn, and 1 the last. */
export interface Stop {
    /** Which of the readings. */
    readonly index: number;
    readonly x: number;
}

/** A value in the chart: `y` is 0 at the lower end of the axis, and 1 at the upper one. */
export interface DrawnPoint extends Stop {
    readonly y: number;
}

/** The axis of time, and what is on it. */
export interface Span {
    readonly from: number;
    readonly to: number;
    /** In the order of time. Readings with a gap are among them, where they are between two that are drawn. */
    readonly stops: readonly Stop[];
}

/** The readings between the first and the last that are drawn; undefined where none is. */
export function spanOf(
    moments: readonly (number | undefined)[],
    isDrawn: (index: number) => boolean,
): Span | undefined {
    const dated = moments.flatMap((moment, index) =>
        moment === undefined ? [] : { index, moment },
    );
    const ends = dated.filter(({ index }) => isDrawn(index)).map(({ moment }) => moment);
    if (!ends.length) return undefined;
    // Thousands of arguments are too many for some engines.
    const from = ends.reduce((one, other) => Math.min(one, other));
    const to = ends.reduce((one, other) => Math.max(one, other));
    const stops = dated
        .filter(({ moment }) => moment >= from && moment <= to)
        .sort((one, other) => one.moment - other.moment)
        .map(({ index, moment }) => ({
            index,
            x: to > from ? (moment - from) / (to - from) : 0.5,
        }));
    return { from, to, stops };
}

/** The points of a series, cut where a reading between two others has none: no line is drawn across it. */
export function runsOf(
    stops: readonly Stop[],
    heights: ReadonlyMap<number, number>,
): readonly (readonly DrawnPoint[])[] {
    const runs: DrawnPoint[][] = [];
    let run: DrawnPoint[] | undefined;
    for (const stop of stops) {
        const y = heights.get(stop.index);
        if (y === undefined) run = undefined;
        else if (run) run.push({ ...stop, y });
        else runs.push((run = [{ ...stop, y }]));
    }
    return runs;
}
