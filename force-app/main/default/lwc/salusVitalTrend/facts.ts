import { sayValue, type TextContext } from 'c/salusCoreRecordText';
import type { DrawnTrend, Trend } from 'c/salusCoreTrend';
import { fill, isolate } from 'c/salusCoreWords';
import first from '@salesforce/label/c.Salus_Trend_First';
import highest from '@salesforce/label/c.Salus_Trend_Highest';
import lowest from '@salesforce/label/c.Salus_Trend_Lowest';
import newest from '@salesforce/label/c.Salus_Trend_Newest';
import rangeWords from '@salesforce/label/c.Salus_Trend_Range';
import { lookOf } from './drawing';
import { shownReading, type ShownValue } from './readings';
import { sayDay } from './days';

interface Fact {
    readonly key: number;
    readonly label: string;
    readonly value: ShownValue;
    readonly date: string;
}

/** A series in words: what it is called, its range, and facts about what is drawn of it. */
export interface SeriesFacts {
    readonly key: number;
    /** '' where it is called as the whole is. */
    readonly name: string;
    readonly lang?: string;
    readonly look: string;
    readonly range: string;
    readonly rangeHeard?: string;
    readonly isRangeHidden?: 'true';
    /** Whether it has a line of its own above its facts. */
    readonly isNamed: boolean;
    readonly facts: readonly Fact[];
}

/** The facts about each series: its newest, first, lowest and highest value, and nothing about their course. */
export function factsOf(
    trend: Trend,
    { series: drawn }: DrawnTrend,
    context: TextContext,
): readonly SeriesFacts[] {
    const valueAt = (index: number, key: number): ShownValue =>
        shownReading(trend, index, [], context).values[key]!;
    return trend.series.map(({ name, lang, range }, key) => {
        const { summary, band } = drawn[key]!;
        const ends = [
            [newest, summary.last],
            [first, summary.first],
            [lowest, summary.lowest],
            [highest, summary.highest],
        ] as const;
        const said =
            band && range
                ? sayValue({ kind: 'range', low: range.low, high: range.high }, context)
                : undefined;
        const own = name === trend.title ? '' : name;
        const saying = (text: string): string => fill(rangeWords, isolate(text, context.direction));
        return {
            ...{ key, look: `swatch ${lookOf(key)}`, name: own },
            isNamed: own !== '' || said !== undefined,
            ...(lang && { lang }),
            range: said ? saying(said.text) : '',
            ...(said?.spoken && {
                rangeHeard: saying(said.spoken),
                isRangeHidden: 'true' as const,
            }),
            facts: ends.flatMap(([label, index], at) => {
                if (index === undefined) return [];
                const date = sayDay(trend.readings[index]!.when ?? '', context);
                return [{ key: at, label, date, value: valueAt(index, key) }];
            }),
        };
    });
}
