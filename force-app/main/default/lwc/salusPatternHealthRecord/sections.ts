import {
    RECORD_PARTS,
    shownState,
    type PartState,
    type RecordAnswer,
    type RecordPart,
} from 'c/salusCoreHealthRecord';
import { pauseMinutes } from 'c/salusCoreTask';
import { fill } from 'c/salusCoreWords';
import { sayDuration } from 'c/salusCoreZones';
import { locale } from 'c/salusPlatformLocale';
import type { ReadPart } from './reading';
import { HEADINGS, words } from './words';

/** Which display a section has: `{ allergies: true }`. */
type Is = Readonly<Partial<Record<RecordPart | 'careTeam', true>>>;

/** A part of the record as it is on the page. */
export interface Section {
    readonly part: RecordPart;
    readonly heading: string;
    readonly is: Is;
    readonly state: ReturnType<typeof shownState>;
    readonly given: object;
    /** Whether there is no entry to show. Then it says why. */
    readonly isNothing: boolean;
    /** Which results the care team hasn't reviewed. */
    readonly reviews: RecordAnswer['reviews'];
    /** What is true of the whole part, such as that there is more. */
    readonly notes: readonly string[];
    readonly canRetry: boolean;
    readonly retryLabel: string;
    readonly isWaiting: boolean;
    /** Why it can't be asked for again yet. */
    readonly waitReason: string;
}

/** What was read of a part, if there is an answer. */
export type ReadOf = (part: RecordPart, state: PartState) => ReadPart | undefined;

const isOf = (part: RecordPart): Is =>
    part === 'care-team' ? { careTeam: true } : { [part]: true };

function notesOf({ answer }: PartState, read: ReadPart | undefined): readonly string[] {
    if (!answer) return [];
    return [
        ...(answer.isPartial && read?.entries ? [words.partial] : []),
        ...(read?.problems.length ? [words.unreadable] : []),
    ];
}

/** A part of the record, worked out from what the server has answered. */
export function sectionOf(part: RecordPart, state: PartState, readOf: ReadOf): Section {
    const read = readOf(part, state);
    const shown = shownState(state, read?.entries ?? 0);
    const { error, mayRetry, isWaiting } = state;
    const heading = HEADINGS[part];
    const isError = error !== undefined && error.code !== 'not-permitted';
    return {
        ...{ part, heading, state: shown, isWaiting, is: isOf(part) },
        given: read?.given ?? {},
        reviews: state.answer?.reviews ?? {},
        isNothing: shown !== 'ready',
        notes: notesOf(state, read),
        canRetry: isError,
        retryLabel: fill(words.loadAgain, heading),
        waitReason:
            isError && !mayRetry ? fill(words.busy, sayDuration(pauseMinutes(error), locale)) : '',
    };
}

/** The parts of the record after the person, in their order. */
export const sectionsOf = (
    states: Readonly<Record<RecordPart, PartState>>,
    parts: readonly RecordPart[],
    readOf: ReadOf,
): readonly Section[] =>
    RECORD_PARTS.filter((part) => part !== 'patient' && parts.includes(part)).map((part) =>
        sectionOf(part, states[part], readOf),
    );
