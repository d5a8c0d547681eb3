import type { CaptionLine, Participant } from 'c/salusCoreCall';
import { lastOf } from 'c/salusCoreLongList';
import { saidOf } from 'c/salusCoreParticipants';
import { fill, sayCount } from 'c/salusCoreWords';
import { locale } from 'c/salusPlatformLocale';
import paused from '@salesforce/label/c.Salus_Captions_Paused';
import pausedLong from '@salesforce/label/c.Salus_Captions_Paused500';
import { names } from './names';

type Reading = Readonly<{ dir: 'auto'; lang?: string }>;

/** A line as it is shown. */
export interface CaptionRow {
    readonly id: string;
    /** Who speaks; '' where the line before is theirs, too. */
    readonly who: string;
    readonly text: string;
    /* How the name and the text are read. Set by a spread: LWC (9.4.3) writes each text of an element that
       has none again with every rendering, and a screen reader's caret in 500 lines would lose its line. */
    readonly own: Reading;
    readonly read: Reading;
    readonly look: string;
}

const AUTO: Reading = Object.freeze({ dir: 'auto' });

/* A number that says no more than that it is large. */
const LARGE = 500;

/** The lines to show: of two with one id the later one, where the first was. */
export const linesOf = (given: unknown): readonly CaptionLine[] => {
    const lines: readonly CaptionLine[] = Array.isArray(given) ? given : [];
    return lastOf([...new Map(lines.map((line) => [line.id, line])).values()]);
};

/** The lines with their speakers. */
export function rowsOf(
    lines: readonly CaptionLine[],
    participants: readonly Participant[],
): readonly CaptionRow[] {
    const byId = new Map(participants.map((one) => [one.id, one]));
    return lines.map(({ id, participantId, text, final, lang }, index) => {
        const isSame = lines[index - 1]?.participantId === participantId;
        return {
            ...{ id, text, own: AUTO },
            read: lang ? { ...AUTO, lang } : AUTO,
            who: isSame ? '' : saidOf(byId.get(participantId), names),
            look: final ? 'line' : 'line line-partial',
        };
    });
}

/** How many lines weren't there when it was paused. */
export function newLines(held: readonly CaptionLine[], now: readonly CaptionLine[]): number {
    const known = new Set(held.map(({ id }) => id));
    return now.filter(({ id }) => !known.has(id)).length;
}

/** That it is paused, and how many lines have come meanwhile. */
export const sayPaused = (count: number): string =>
    fill(count < LARGE ? paused : pausedLong, sayCount(count, locale));
