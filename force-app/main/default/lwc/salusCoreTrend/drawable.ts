import type { Quantity } from 'c/salusCoreFhirValues';
import { axisUnit } from './axisUnit';
import { amountOf, reasonOf, type Amount, type GapReason } from './gaps';
import { newestFirst } from './moment';
import type { Trend, TrendReading } from './reading';

/** A value that isn't in the chart, and why. */
export interface Gap {
    /** Which of the readings. */
    readonly index: number;
    readonly series: number;
    readonly reason: GapReason;
}

/** What of a trend can be drawn, and what can't. Each value is in one of the two. */
export interface Drawable {
    readonly unit?: Quantity;
    readonly isOnAxis: (amount: Quantity) => boolean;
    /** Of each series the decimals that are drawn, by the index of their reading. */
    readonly numbers: readonly ReadonlyMap<number, string>[];
    readonly gaps: readonly Gap[];
}

type Judged = { readonly amount: Amount } | { readonly reason: GapReason };

function judge(reading: TrendReading, column: number, moment: number | undefined): Judged {
    const value = reading.values[column] ?? { interpretations: [] };
    const reason = reasonOf(reading, value, moment);
    const amount = amountOf(value);
    return amount && !reason ? { amount } : { reason: reason ?? 'no-value' };
}

/** Sorts the values of a trend into those that are drawn on one axis, in one unit, and the others. */
export function drawableOf(
    { series, readings }: Trend,
    moments: readonly (number | undefined)[],
): Drawable {
    const judged = readings.map((reading, index) =>
        series.map((_, column) => judge(reading, column, moments[index])),
    );
    const { unit, isOnAxis } = axisUnit(
        newestFirst(readings)
            .flatMap((index) => judged[index]!)
            .flatMap((one) => ('amount' in one ? one.amount : [])),
    );
    const numbers = series.map(() => new Map<number, string>());
    const gaps: Gap[] = [];
    judged.forEach((columns, index) =>
        columns.forEach((one, column) => {
            const gap = { index, series: column };
            if ('reason' in one) gaps.push({ ...gap, reason: one.reason });
            else if (!isOnAxis(one.amount)) gaps.push({ ...gap, reason: 'other-unit' });
            else numbers[column]!.set(index, one.amount.value);
        }),
    );
    return { unit, isOnAxis, numbers, gaps };
}
