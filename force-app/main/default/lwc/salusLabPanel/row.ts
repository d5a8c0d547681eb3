import { rangeValue, type ObservationPart } from 'c/salusCoreFhirObservation';
import type { RecordRow, RecordValue } from 'c/salusCoreFhirValues';
import type { Interpretation } from 'c/salusCoreInterpretation';
import {
    judgeResult,
    type DrawnRangeBar,
    type ReferenceRange,
    type ResultValue,
} from 'c/salusCoreLab';
import { fill, sayCount } from 'c/salusCoreWords';
import type { IconName } from 'c/salusIcon';
import { locale } from 'c/salusPlatformLocale';
import { ownRows, textOf, type FlatResult } from './flatten';
import { NO_BAR, STATUSES, words } from './words';

interface Note {
    readonly words: string;
    readonly icon: IconName;
    readonly className: string;
}

/** A row of the table as it is shown. */
export interface PanelRow {
    readonly key: string;
    readonly className: string;
    readonly title: string;
    readonly lang?: string;
    /** The results that it is a part of, before its title for those who don’t see that it is indented. */
    readonly within: string;
    /** “Row 3 of 2000”, in a long table. */
    readonly position: string;
    readonly notes: readonly Note[];
    readonly hasNotes: boolean;
    readonly marks: readonly RecordRow[];
    readonly hasMarks: boolean;
    readonly values: readonly ResultValue[];
    readonly hasValues: boolean;
    /** What stands instead of a value. */
    readonly instead: string;
    readonly interpretations: readonly Interpretation[];
    readonly hasInterpretations: boolean;
    readonly isPlain: boolean;
    readonly bar?: DrawnRangeBar;
    readonly range?: ReferenceRange;
    /** The ranges in words, but for the one that the bar says. */
    readonly ranges: readonly RecordValue[];
    readonly hasRanges: boolean;
    readonly hasNoRange: boolean;
    readonly date: readonly RecordValue[];
    readonly hasDate: boolean;
    readonly rest: readonly RecordRow[];
    readonly hasRest: boolean;
}

const VOID = ['entered-in-error', 'cancelled'];
/* A report of which each result is final says so once. */
const SETTLED = 'final';

const note = (text: string, icon: IconName, look: string): readonly Note[] =>
    text ? [{ words: text, icon, className: `note note-${look}` }] : [];

const sentenceOf = (status: string): string =>
    Object.hasOwn(STATUSES, status) ? STATUSES[status]! : '';

const NOTHING: ObservationPart = Object.freeze({
    ...{ id: '', codes: [], values: [], interpretations: [], ranges: [], rows: [] },
});

const isOnlyEnds = ({ text, type, appliesTo, age }: ReferenceRange): boolean =>
    text === undefined && type.length + appliesTo.length + age.length === 0;

function notesOf({ view, isComponent, review, part }: FlatResult, reason: string): readonly Note[] {
    if (!part) return note(words.notGiven, 'info', 'quiet');
    const status = view?.status ?? SETTLED;
    const [look, icon] = VOID.includes(status)
        ? (['against', 'close'] as const)
        : (['unsure', 'warning'] as const);
    return [
        ...(isComponent ? [] : note(sentenceOf(status), icon, look)),
        ...note(
            !isComponent && view?.isUninterpreted ? words.uninterpreted : '',
            'warning',
            'unsure',
        ),
        ...note(reason, 'warning', 'unsure'),
        ...note(review === 'not-reviewed' ? words.notReviewed : '', 'clock', 'quiet'),
    ];
}

/* A status without a sentence has its mark, unless it is final. */
function marksOf({ view, isComponent }: FlatResult): readonly RecordRow[] {
    if (!view || isComponent) return [];
    const isSaid = view.status === SETTLED || sentenceOf(view.status) !== '';
    return isSaid
        ? view.marks.filter(({ values }) => values.some((one) => one.rows ?? one.notes))
        : view.marks;
}

/** A result as a row: the one at this index of so many, of which these rows are said elsewhere. */
export function rowOf(
    flat: FlatResult,
    position: { readonly index: number; readonly count: number; readonly isLong: boolean },
    shared: readonly RecordRow[],
): PanelRow {
    const { part = NOTHING, view, hasParts, depth } = flat;
    const { bar, range, disagrees } = judgeResult(part.values, part.ranges, part.interpretations);
    const isVoid = VOID.includes(view?.status ?? '');
    const isDrawn = bar.isDrawn && !isVoid;
    const isNone = part.values.every(({ kind }) => kind === 'none');
    const values = isNone && (hasParts || !flat.part) ? [] : part.values;
    const ranges = part.ranges
        .filter((one) => !isDrawn || one !== range || !isOnlyEnds(one))
        .map(rangeValue);
    const notes = notesOf(flat, bar.isDrawn ? '' : (NO_BAR[bar.reason] ?? ''));
    const marks = marksOf(flat);
    const rest = ownRows(flat, shared);
    const date = view?.effective ? [view.effective] : [];
    const count = (number: number): string => sayCount(number, locale);
    return {
        key: flat.key,
        className: `row depth-${Math.min(depth, 2)}${isVoid ? ' row-void' : ''}`,
        title: textOf(flat.title) || words.untitled,
        lang: flat.title && 'lang' in flat.title ? flat.title.lang : undefined,
        within: flat.within.map((one) => `${textOf(one)}: `).join(''),
        position: position.isLong
            ? fill(words.rowOf, count(position.index + 1), count(position.count))
            : '',
        ...{ notes, hasNotes: notes.length > 0, marks, hasMarks: marks.length > 0 },
        ...{ values, hasValues: values.length > 0 },
        instead: values.length || !flat.part ? '' : words.inParts,
        interpretations: part.interpretations,
        hasInterpretations: part.interpretations.length > 0,
        isPlain: disagrees || isVoid,
        ...(isDrawn && { bar, range }),
        ...{ ranges, hasRanges: ranges.length > 0, hasNoRange: !isDrawn && !ranges.length },
        ...{ date, hasDate: date.length > 0, rest, hasRest: rest.length > 0 },
    };
}
