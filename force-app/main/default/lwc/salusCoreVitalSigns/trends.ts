import type { ObservationPart, ObservationView } from 'c/salusCoreFhirObservation';
import type { RecordValue } from 'c/salusCoreFhirValues';
import { judgeResult, type ReferenceRange } from 'c/salusCoreLab';
import type { Trend, TrendReading, TrendSeries, TrendValue } from 'c/salusCoreTrend';
import { pressureParts } from './pair';

/* What of an Observation is drawn over time: both halves of a blood pressure, or its own value. */
const partsIn = (view: ObservationView): readonly ObservationPart[] => {
    const parts = pressureParts(view);
    return parts ? [parts.systolic, parts.diastolic] : [view];
};

const textOf = (title: RecordValue | undefined) => ({
    name: title && 'text' in title ? title.text : '',
    ...(title && 'lang' in title && title.lang ? { lang: title.lang } : {}),
});

/* One, as a rule. Of several none is chosen: the reading has none that can be drawn. */
function valueOf({ values, interpretations }: ObservationPart): TrendValue {
    const [value, ...more] = values;
    const isOne = value && !more.length && value.kind !== 'none' && value.kind !== 'sampled-data';
    return { ...(isOne && { value }), interpretations };
}

function datesOf({ effective }: ObservationView): Pick<TrendReading, 'when' | 'until'> {
    if (effective?.kind === 'date') return { when: effective.text };
    if (effective?.kind !== 'period') return {};
    const { start, end } = effective;
    return { ...(start && { when: start }), until: end ?? '' };
}

const readingOf = (view: ObservationView): TrendReading => ({
    ...{ id: view.id, status: view.status, isUninterpreted: view.isUninterpreted },
    ...datesOf(view),
    values: partsIn(view).map(valueOf),
});

const keyOf = ({ low, high }: ReferenceRange): string => JSON.stringify([low, high]);

/* The range that all parts with a value have; none where one of them has another, or contradicts it. */
function rangeOf(parts: readonly ObservationPart[]): ReferenceRange | undefined {
    const judged = parts.map(({ values, ranges, interpretations }) =>
        judgeResult(values, ranges, interpretations),
    );
    const [first] = judged;
    const isOne = judged.every(
        ({ range, disagrees }) =>
            range && first?.range && !disagrees && keyOf(range) === keyOf(first.range),
    );
    return isOne ? first?.range : undefined;
}

function trendOf(views: readonly ObservationView[]): Trend {
    const [first] = views;
    const { name, lang } = textOf(first!.title);
    const series = partsIn(first!).map((part, column): TrendSeries => {
        const all = views.map((view) => partsIn(view)[column]!);
        const range = rangeOf(all.filter(({ values }) => values[0]?.kind === 'quantity'));
        return { ...textOf(part.title), ...(range && { range }) };
    });
    return { title: name, ...(lang && { lang }), series, readings: views.map(readingOf) };
}

/* Two are of one kind where they share a code, or, without any code, what they are called. */
function isAlike(one: ObservationView, other: ObservationView): boolean {
    if (partsIn(one).length !== partsIn(other).length) return false;
    if (!one.codes.length && !other.codes.length)
        return textOf(one.title).name === textOf(other.title).name;
    return one.codes.some(({ system, code }) =>
        other.codes.some((each) => each.system === system && each.code === code),
    );
}

/**
 * Observations as trends, one for each kind of measurement, in the order in which each was met first. Both
 * halves of a blood pressure are in one trend. What has no value, no date or another unit is in it, too: the
 * chart says why it isn't drawn.
 */
export function trendsOf(views: readonly ObservationView[]): readonly Trend[] {
    const groups: ObservationView[][] = [];
    for (const view of views) {
        const group = groups.find(([first]) => isAlike(first!, view));
        if (group) group.push(view);
        else groups.push([view]);
    }
    return groups.map(trendOf);
}
