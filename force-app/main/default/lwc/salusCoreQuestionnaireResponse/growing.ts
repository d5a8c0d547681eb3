import type { Value } from 'c/salusCoreQuestionnaire';
import type { Answers, Entry, Path } from 'c/salusCoreQuestionnaireForm';

/** Answers that are still being put together: adding one to thousands copies none of them. */
export type GrowingAnswers = Map<string, GrowingEntry[]>;

interface GrowingEntry {
    value?: Value;
    answers?: GrowingAnswers;
}

/** The entries of an item at a level. Levels that aren't there yet are made. */
export function growingEntries(
    answers: GrowingAnswers,
    path: Path,
    linkId: string,
): GrowingEntry[] {
    let level = answers;
    for (const step of path) {
        const entries = growingEntries(level, [], step.linkId);
        while (entries.length <= step.index) entries.push({});
        const entry = entries[step.index] as GrowingEntry;
        entry.answers ??= new Map();
        level = entry.answers;
    }
    const found = level.get(linkId) ?? [];
    level.set(linkId, found);
    return found;
}

const frozenEntry = ({ value, answers }: GrowingEntry): Entry =>
    Object.freeze({ ...(value && { value }), ...(answers && { answers: frozen(answers) }) });

/** The answers as they are, frozen. */
export const frozen = (answers: GrowingAnswers): Answers =>
    Object.freeze(
        Object.fromEntries(
            [...answers]
                .filter(([, entries]) => entries.length > 0)
                .map(([linkId, entries]) => [linkId, Object.freeze(entries.map(frozenEntry))]),
        ),
    );
