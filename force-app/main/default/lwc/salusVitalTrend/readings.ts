import type { RecordValue } from 'c/salusCoreFhirValues';
import { sayValue, type TextContext } from 'c/salusCoreRecordText';
import type { Gap, GapReason, Trend, TrendReading, TrendValue } from 'c/salusCoreTrend';
import { fill } from 'c/salusCoreWords';
import noDate from '@salesforce/label/c.Salus_Trend_NoDate';
import notInChart from '@salesforce/label/c.Salus_Trend_NotInChart';
import notRecorded from '@salesforce/label/c.Salus_Trend_NotRecorded';
import spoken from '@salesforce/label/c.Salus_Trend_Spoken';
import { REASONS } from './gaps';
import { shownMeaning, type ShownMeaning } from './marks';
import { sayStatus } from './statuses';

/** A value as it is shown. */
export interface ShownValue {
    readonly key: number;
    /** Which series it is of. */
    readonly name: string;
    readonly nameLang?: string;
    readonly text: string;
    readonly spoken?: string;
    readonly isHidden?: 'true';
    readonly lang?: string;
    readonly dir?: 'auto';
    readonly look: string;
    readonly meanings: readonly ShownMeaning[];
}

/** A reading as it is shown: a row of the table, and a point of the chart. */
export interface ShownReading {
    readonly key: string;
    readonly date: string;
    /** What its status says of it, and why a value of it isn't in the chart. */
    readonly notes: readonly {
        readonly key: number;
        readonly words: string;
        readonly look: string;
    }[];
    /** A row that doesn't count looks as if it stood back. */
    readonly look: string;
    readonly values: readonly ShownValue[];
    /** All of it in one text, for a screen reader. */
    readonly heard: string;
}

function shownValue(
    { series }: Trend,
    key: number,
    given: TrendValue,
    context: TextContext,
): ShownValue {
    const { name = '', lang } = series[key] ?? {};
    const value: RecordValue = given.value ?? { kind: 'text', text: notRecorded };
    const said = sayValue(value, context);
    const isReceived = said.isReceived && given.value !== undefined;
    return {
        ...{ key, name, text: said.text },
        ...(lang && { nameLang: lang }),
        ...(said.spoken && { spoken: said.spoken, isHidden: 'true' as const }),
        ...(isReceived && { dir: 'auto' as const, ...(said.lang && { lang: said.lang }) }),
        look: said.isNumber ? 'value number' : 'value',
        meanings: given.interpretations.map(shownMeaning),
    };
}

const sayDate = ({ when, until }: TrendReading, context: TextContext): string => {
    if (!when && !until) return noDate;
    const value: RecordValue =
        until === undefined
            ? { kind: 'date', text: when ?? '' }
            : { kind: 'period', ...(when && { start: when }), end: until };
    return sayValue(value, context).text;
};

/* What doesn't count: it is shown as received, and looks as if it stood back. */
const VOID = Object.freeze(['entered-in-error', 'cancelled']);

/* What the table doesn't say already: a status, or that there is no value. */
const TOLD: readonly GapReason[] = Object.freeze(['entered-in-error', 'cancelled', 'no-value']);

/** Why values of a reading aren't in the chart, each reason once. */
const notesOf = (gaps: readonly Gap[]): readonly string[] =>
    [...new Set(gaps.map(({ reason }) => reason))]
        .filter((reason) => !TOLD.includes(reason))
        .map((reason) => fill(notInChart, REASONS[reason]));

const hear = ({ name, text, spoken: words = text, meanings: all }: ShownValue): string =>
    [`${name} ${words}`, ...all.flatMap((one) => [one.words, one.received])]
        .filter(Boolean)
        .join('. ');

/** A reading in words, with what is said of its gaps. */
export function shownReading(
    trend: Trend,
    index: number,
    gaps: readonly Gap[],
    context: TextContext,
): ShownReading {
    const reading = trend.readings[index]!;
    const values = trend.series.map((_, column) =>
        shownValue(trend, column, reading.values[column] ?? { interpretations: [] }, context),
    );
    const status = sayStatus(reading.status);
    const isVoid = VOID.includes(reading.status);
    const notes = [
        ...(status
            ? [{ words: status, look: isVoid ? 'row-note row-against' : 'row-note row-status' }]
            : []),
        ...notesOf(gaps).map((words) => ({ words, look: 'row-note' })),
    ];
    const date = sayDate(reading, context);
    return {
        ...{ key: `${index}`, date, values },
        notes: notes.map((note, key) => ({ ...note, key })),
        look: isVoid ? 'row row-void' : 'row',
        heard: fill(
            spoken,
            date,
            [...values.map(hear), ...notes.map((note) => note.words)].join('. '),
        ),
    };
}
