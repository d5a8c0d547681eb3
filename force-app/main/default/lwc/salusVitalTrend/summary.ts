import { sayUnit, unitOf } from 'c/salusCoreUnits';
import type { TextContext } from 'c/salusCoreRecordText';
import {
    newestFirst,
    type DrawnTrend,
    type Gap,
    type GapReason,
    type Trend,
} from 'c/salusCoreTrend';
import { fill, sayCount } from 'c/salusCoreWords';
import between from '@salesforce/label/c.Salus_Trend_Between';
import count from '@salesforce/label/c.Salus_Trend_Count';
import inChart from '@salesforce/label/c.Salus_Trend_InChart';
import notInChart from '@salesforce/label/c.Salus_Trend_NotInChartCount';
import showAll from '@salesforce/label/c.Salus_Records_ShowAll';
import showing from '@salesforce/label/c.Salus_Appointments_Showing';
import unitWords from '@salesforce/label/c.Salus_Trend_Unit';
import untitled from '@salesforce/label/c.Salus_Record_Untitled';
import { sayDay } from './days';
import { REASONS } from './gaps';

export const titleOf = (trend: Trend | undefined): string => trend?.title || untitled;

/** How many readings there are. */
export const sayNumber = ({ readings }: Trend, locale: string): string =>
    fill(count, sayCount(readings.length, locale));

/** From when to when they are; '' where that is one day, or where no date is recorded. */
export function saySpan({ readings }: Trend, context: TextContext): string {
    const dated = newestFirst(readings).flatMap((index) => readings[index]!.when ?? []);
    const [last, first] = [dated[0], dated.at(-1)].map((one) => (one ? sayDay(one, context) : ''));
    return first && last && first !== last ? fill(between, first, last) : '';
}

/** How many values aren't in the chart, for each reason. */
export function sayGaps(
    gaps: readonly Gap[],
    locale: string,
): readonly { readonly key: string; readonly text: string }[] {
    return (Object.keys(REASONS) as GapReason[]).flatMap((key) => {
        const { length } = gaps.filter(({ reason }) => reason === key);
        return length
            ? [{ key, text: fill(notInChart, REASONS[key], sayCount(length, locale)) }]
            : [];
    });
}

/** The unit of the axis, for the eye; '' where the values have none. */
export function sayAxisUnit({ unit = {} }: DrawnTrend, locale: string): string {
    const words = sayUnit(unitOf(unit), { locale, form: 'short' }) || (unit.code ?? '');
    return words && fill(unitWords, words);
}

/** What a screen reader says of the points of the chart before the first of them. */
export const hearChart = ({ stops }: DrawnTrend, locale: string): string =>
    fill(inChart, sayCount(stops.length, locale));

/** How many rows of how many are shown. */
export const sayShown = (some: number, all: number, locale: string): string =>
    fill(showing, sayCount(some, locale), sayCount(all, locale));

export const sayAll = (all: number, locale: string): string => fill(showAll, sayCount(all, locale));
