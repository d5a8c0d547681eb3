import type { Quantity } from 'c/salusCoreFhirValues';
import { drawableOf, type Gap } from './drawable';
import { momentOfReading } from './moment';
import type { Trend } from './reading';
import { endsOf, scaleOf, type Ends, type Scale, type ValueTick } from './scale';
import { runsOf, spanOf, type DrawnPoint, type Stop } from './stops';
import { summaryOf, type SeriesSummary } from './summary';
import { timeTicks, type TimeTick } from './timeTicks';

/** One series in the chart. */
export interface DrawnSeries {
    /** Its values in the order of time. A line joins those of one run; between two runs a value is missing. */
    readonly runs: readonly (readonly DrawnPoint[])[];
    /** Its reference range; one that is open goes to the end of the axis. */
    readonly band?: { readonly from: number; readonly to: number };
    readonly summary: SeriesSummary;
}

/** A trend as it can be drawn. Of its numbers only those of `ticks` are shown; the others are for drawing. */
export interface DrawnTrend {
    /** The unit of every value that is drawn. */
    readonly unit?: Quantity;
    readonly series: readonly DrawnSeries[];
    /** Every value that isn't drawn. */
    readonly gaps: readonly Gap[];
    readonly ticks: readonly ValueTick[];
    readonly times: readonly TimeTick[];
    readonly stops: readonly Stop[];
}

/** On whose clock it is drawn, and with how many lines at most. */
export interface TrendRules {
    readonly zone?: string;
    readonly mostTicks: number;
    readonly mostTimes: number;
}

const bandOf = ([low, high]: Ends, { positionOf }: Scale) => ({
    from: low ? positionOf(low) : 0,
    to: high ? positionOf(high) : 1,
});

/**
 * The chart of a trend. Values are compared, and the axis is divided, by their decimals, exactly. Nothing is
 * converted, smoothed, or joined across a missing value. What isn't drawn is in `gaps`, with the reason.
 */
export function drawTrend(trend: Trend, { zone, mostTicks, mostTimes }: TrendRules): DrawnTrend {
    const moments = trend.readings.map(momentOfReading);
    const { unit, isOnAxis, numbers, gaps } = drawableOf(trend, moments);
    const span = spanOf(moments, (index) => numbers.some((column) => column.has(index)));
    const ranges = trend.series.map(({ range }) => range && endsOf(range, isOnAxis));
    const all = [...numbers.flatMap((column) => [...column.values()]), ...ranges.flat()];
    const scale = scaleOf(span ? all.flatMap((one) => one || []) : [], mostTicks);
    const stops = span?.stops ?? [];
    const series = numbers.map((column, index): DrawnSeries => {
        const heights = [...column].map(
            ([reading, text]) => [reading, scale.positionOf(text)] as const,
        );
        const runs = runsOf(stops, new Map(heights));
        const range = ranges[index];
        const order = runs.flat().map((point) => point.index);
        return {
            runs,
            summary: summaryOf(order, column),
            ...(span && range && { band: bandOf(range, scale) }),
        };
    });
    const times = span ? timeTicks(span.from, span.to, { zone, most: mostTimes }) : [];
    return { unit, series, gaps, ticks: scale.ticks, times, stops };
}
