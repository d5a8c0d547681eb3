import { rangeRow, type ObservationPart, type ObservationView } from 'c/salusCoreFhirObservation';
import type { RecordRow, RecordValue } from 'c/salusCoreFhirValues';
import type { Interpretation } from 'c/salusCoreInterpretation';
import {
    judgeResult,
    type DrawnRangeBar,
    type JudgedResult,
    type ReferenceRange,
    type ResultValue,
} from 'c/salusCoreLab';
import type { IconName } from 'c/salusIcon';
import { NO_BAR, STATUSES, words } from './words';

interface Note {
    readonly words: string;
    readonly icon: IconName;
    readonly className: string;
}

/** A result, or a part of one, as it is shown. */
export interface Section {
    readonly key: string;
    readonly className: string;
    readonly title: string;
    readonly lang?: string;
    /** What changes its meaning, before everything else. */
    readonly notes: readonly Note[];
    readonly marks: readonly RecordRow[];
    readonly values: readonly ResultValue[];
    readonly interpretations: readonly Interpretation[];
    /** Whether what it is said to mean is shown as received, without a drawing. */
    readonly isPlain: boolean;
    readonly bar?: DrawnRangeBar;
    readonly range?: ReferenceRange;
    readonly rows: readonly RecordRow[];
}

/* What doesn’t count has no mark and no bar. */
const VOID = ['entered-in-error', 'cancelled'];

const note = (text: string, isAgainst = false): readonly Note[] =>
    text
        ? [
              {
                  words: text,
                  icon: isAgainst ? 'close' : 'warning',
                  className: `note note-${isAgainst ? 'against' : 'unsure'}`,
              },
          ]
        : [];

const isOnlyEnds = ({ text, type, appliesTo, age }: ReferenceRange): boolean =>
    text === undefined && type.length + appliesTo.length + age.length === 0;

const isOnlyNone = (values: readonly ResultValue[]): boolean =>
    values.every(({ kind }) => kind === 'none');

/* The bar says the ends of its range in words: a row would say them again. */
const rangesBeside = (
    ranges: readonly ReferenceRange[],
    { bar, range }: JudgedResult,
): readonly RecordRow[] =>
    rangeRow(ranges.filter((one) => !bar.isDrawn || one !== range || !isOnlyEnds(one)));

const titleOf = (title: RecordValue | undefined) => ({
    title: (title && 'text' in title && title.text) || words.untitled,
    lang: title && 'lang' in title ? title.lang : undefined,
});

function partOf(part: ObservationPart, isVoid: boolean): Omit<Section, 'key' | 'className'> {
    const judged = judgeResult(part.values, part.ranges, part.interpretations);
    const { bar, range, disagrees } = judged;
    const isDrawn = bar.isDrawn && !isVoid;
    return {
        ...titleOf(part.title),
        notes: bar.isDrawn ? [] : note(NO_BAR[bar.reason] ?? ''),
        marks: [],
        values: part.values,
        interpretations: part.interpretations,
        isPlain: disagrees || isVoid,
        ...(isDrawn && { bar, range }),
        rows: [
            ...rangesBeside(part.ranges, isVoid ? { ...judged, range: undefined } : judged),
            ...part.rows,
        ],
    };
}

/* In a panel, its own values are in its parts. */
const valuesOf = (
    { values }: ObservationPart,
    parts: readonly unknown[],
): readonly ResultValue[] => (isOnlyNone(values) && parts.length ? [] : values);

const whenOf = ({ effective }: ObservationView): readonly RecordRow[] =>
    effective ? [{ key: 'effective', element: 'effective', values: [effective] }] : [];

const statusOf = ({ status }: ObservationView): readonly Note[] =>
    note(Object.hasOwn(STATUSES, status) ? STATUSES[status]! : '', VOID.includes(status));

/* A status for which there is a sentence needs no mark as well, unless its mark says more. */
const marksOf = ({ status, marks }: ObservationView): readonly RecordRow[] =>
    Object.hasOwn(STATUSES, status)
        ? marks.filter(({ values }) => values.some((one) => one.rows ?? one.notes))
        : marks;

/** A result and its parts, in the order in which they are read. */
export function sectionsOf(view: ObservationView, key = 'result'): readonly Section[] {
    const isVoid = VOID.includes(view.status);
    const own = partOf(view, isVoid);
    const [first, ...others] = own.rows;
    const ranges = first?.key === 'ranges' ? [first] : [];
    const parts = view.components.map((part): Section => {
        const inner = partOf(part, isVoid);
        return { ...inner, key: `${key} ${part.id}`, className: 'section section-part' };
    });
    const members = view.members.flatMap(({ observation }, index) =>
        observation ? sectionsOf(observation, `${key} member ${index}`) : [],
    );
    const isMain = key === 'result';
    return [
        {
            ...own,
            key,
            className: `section ${isMain ? 'section-main' : 'section-part'}${isVoid ? ' section-void' : ''}`,
            notes: [
                ...statusOf(view),
                ...note(view.isUninterpreted ? words.uninterpreted : ''),
                ...own.notes,
            ],
            marks: marksOf(view),
            values: valuesOf(view, [...parts, ...members]),
            rows: [...ranges, ...whenOf(view), ...(ranges.length ? others : own.rows)],
        },
        ...parts,
        ...members,
    ];
}
