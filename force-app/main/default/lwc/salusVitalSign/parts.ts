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

/** A sentence that changes what is below it. */
export interface Note {
    readonly words: string;
    readonly icon: IconName;
    readonly look: string;
}

/** What was measured, or a part of it, as it is shown. */
export interface ShownPart {
    readonly key: string;
    readonly title: string;
    readonly lang?: string;
    readonly notes: readonly Note[];
    readonly values: readonly ResultValue[];
    readonly interpretations: readonly Interpretation[];
    /** Whether what it is said to mean is shown as received, without a drawing. */
    readonly isPlain: boolean;
    readonly bar?: DrawnRangeBar;
    readonly range?: ReferenceRange;
    readonly rows: readonly RecordRow[];
}

/** What doesn’t count has no bar, and no drawing of what it means. */
export const isVoid = ({ status }: ObservationView): boolean =>
    ['entered-in-error', 'cancelled'].includes(status);

const note = (text: string, isAgainst = false): readonly Note[] =>
    text
        ? [
              {
                  words: text,
                  icon: isAgainst ? 'close' : 'warning',
                  look: `note note-${isAgainst ? 'against' : 'unsure'}`,
              },
          ]
        : [];

/** What a status, or a part that nobody can interpret, does to the whole. */
export const notesOf = (view: ObservationView): readonly Note[] => [
    ...note(Object.hasOwn(STATUSES, view.status) ? STATUSES[view.status]! : '', isVoid(view)),
    ...note(view.isUninterpreted ? words.uninterpreted : ''),
];

/** What it is called, in the language in which that was written. */
export const namedBy = (title: RecordValue | undefined, otherwise: string) => ({
    title: (title && 'text' in title && title.text) || otherwise,
    ...(title && 'lang' in title && title.lang ? { lang: title.lang } : {}),
});

const isOnlyEnds = ({ text, type, appliesTo, age }: ReferenceRange): boolean =>
    text === undefined && type.length + appliesTo.length + age.length === 0;

/* The bar says the ends of its range in words: a row would say them again. */
const rangesBeside = (
    ranges: readonly ReferenceRange[],
    { range }: JudgedResult,
    isDrawn: boolean,
): readonly RecordRow[] =>
    rangeRow(ranges.filter((one) => !isDrawn || one !== range || !isOnlyEnds(one)));

/** A part with its value, what it is said to mean, and its ranges. */
export function shownPart(part: ObservationPart, key: string, isNothing: boolean): ShownPart {
    const judged = judgeResult(part.values, part.ranges, part.interpretations);
    const { bar, range, disagrees } = judged;
    const isDrawn = bar.isDrawn && !isNothing;
    return {
        ...namedBy(part.title, words.untitled),
        ...{ key, values: part.values, interpretations: part.interpretations },
        notes: bar.isDrawn ? [] : note(NO_BAR[bar.reason] ?? ''),
        isPlain: disagrees || isNothing,
        ...(isDrawn && { bar: bar as DrawnRangeBar, range }),
        rows: [...rangesBeside(part.ranges, judged, isDrawn), ...part.rows],
    };
}

const whenOf = ({ effective }: ObservationView): readonly RecordRow[] =>
    effective ? [{ key: 'effective', element: 'effective', values: [effective] }] : [];

/** Its components, and the members of a panel, each of which may have components of its own. */
export function partsOf(view: ObservationView, key = 'part'): readonly ShownPart[] {
    const isNothing = isVoid(view);
    const components = view.components.map((part) =>
        shownPart(part, `${key} ${part.id}`, isNothing),
    );
    const members = view.members.flatMap(({ observation }, index) => {
        if (!observation) return [];
        const at = `${key} member ${index}`;
        const own = shownPart(observation, at, isVoid(observation));
        return [
            {
                ...own,
                notes: [...notesOf(observation), ...own.notes],
                rows: [...observation.marks, ...whenOf(observation), ...own.rows],
            },
            ...partsOf(observation, at),
        ];
    });
    return [...components, ...members];
}
