import type { DrawnPoint, DrawnSeries, DrawnTrend, Trend } from 'c/salusCoreTrend';
import { drawTrend } from 'c/salusCoreTrend';

/* A drawing has a square of so many units, which the page makes as wide as there is room. */
const SIZE = 1000;
/* More points than these would touch each other: then the line alone is drawn. */
const MOST_DOTS = 60;
const LOOKS = 4;

const units = (fraction: number): string => String(Math.round(fraction * SIZE * 10) / 10);
const across = (x: number): string => units(x);
const down = (y: number): string => units(1 - y);
const at = ({ x, y }: DrawnPoint): string => `${across(x)} ${down(y)}`;
const dot = (point: DrawnPoint): string => `M${at(point)}h0`;

const linesOf = ({ runs }: DrawnSeries): string =>
    runs.map((run) => `M${run.map(at).join('L')}`).join('');

/* Of many points those that no line shows. */
const dotsOf = ({ runs, summary }: DrawnSeries): string =>
    (summary.count > MOST_DOTS ? runs.filter((run) => run.length === 1) : runs)
        .flat()
        .map(dot)
        .join('');

interface Band {
    readonly from: number;
    readonly to: number;
}

const edgesOf = ({ from, to }: Band): string =>
    [from, to].map((end) => `M0 ${down(end)}H${SIZE}`).join('');

/** A series as paths of the drawing. */
export interface ShownSeries {
    readonly key: number;
    readonly look: string;
    readonly line: string;
    readonly dots: string;
    /** The point of the selected reading; '' where it has none. */
    readonly selected: string;
    /** The ends of its reference range; '' where it has none. */
    readonly edges: string;
}

/** Everything of a chart that is drawn, and nothing that is said. */
export interface Drawing {
    readonly series: readonly ShownSeries[];
    /** Lines across at the numbers of the axis, and down at its times. */
    readonly grid: string;
    /** Lines down where a reading has no point in any series. */
    readonly gaps: string;
    /** A line down at the selected reading. */
    readonly selected: string;
}

export const lookOf = (index: number): string => `series-${index % LOOKS}`;

const upright = (xs: readonly number[]): string =>
    xs.map((x) => `M${across(x)} 0V${SIZE}`).join('');

/** The drawing of a chart whose reading number `selected` of its stops is selected. */
export function drawingOf(drawn: DrawnTrend, selected: number): Drawing {
    const points = drawn.series.map(
        ({ runs }) => new Map(runs.flat().map((point) => [point.index, point])),
    );
    const stop = drawn.stops[selected];
    const empty = drawn.stops.filter(({ index }) => !points.some((one) => one.has(index)));
    return {
        series: drawn.series.map((one, key) => {
            const point = stop && points[key]!.get(stop.index);
            return {
                ...{ key, look: lookOf(key), line: linesOf(one), dots: dotsOf(one) },
                selected: point ? dot(point) : '',
                edges: one.band ? edgesOf(one.band) : '',
            };
        }),
        grid:
            drawn.ticks.map((tick) => `M0 ${down(tick.at)}H${SIZE}`).join('') +
            upright(drawn.times.map((time) => time.at)),
        gaps: upright(empty.map(({ x }) => x)),
        selected: stop ? upright([stop.x]) : '',
    };
}

/* About as many as have room on a telephone. */
const MOST_TICKS = 6;
const MOST_TIMES = 4;

/* A chart is worked out once for each trend and zone. It goes with its trend: nothing is held here. */
const charts = new WeakMap<Trend, { readonly zone: string; readonly drawn: DrawnTrend }>();

/** The chart of a trend on the clock of a zone. */
export function chartOf(trend: Trend, zone: string): DrawnTrend {
    const known = charts.get(trend);
    if (known?.zone === zone) return known.drawn;
    const drawn = drawTrend(trend, { zone, mostTicks: MOST_TICKS, mostTimes: MOST_TIMES });
    charts.set(trend, { zone, drawn });
    return drawn;
}
