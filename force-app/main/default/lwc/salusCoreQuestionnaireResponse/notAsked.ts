import type { Questionnaire } from 'c/salusCoreQuestionnaire';
import {
    allNodes,
    formNodes,
    NO_ANSWERS,
    positionsIn,
    type Answers,
    type Path,
} from 'c/salusCoreQuestionnaireForm';
import type { NotCarried } from './notCarried';

const keyOf = (path: Path, linkId: string, index: number): string =>
    JSON.stringify([...path.flatMap((step) => [step.linkId, step.index]), linkId, index]);

/** Answers that were given, and that the form doesn't ask by its conditions. */
export function notAsked(questionnaire: Questionnaire, answers: Answers): readonly NotCarried[] {
    const asked = new Set(
        allNodes(formNodes(questionnaire, answers)).flatMap(({ item, path, entries }) =>
            entries.map(({ index }) => keyOf(path, item.linkId, index)),
        ),
    );
    const positions = positionsIn(questionnaire);
    const visit = (level: Answers, path: Path): readonly NotCarried[] =>
        Object.entries(level).flatMap(([linkId, entries]) =>
            entries.flatMap(({ value, answers: inner }, index): readonly NotCarried[] => {
                const label = positions.get(linkId)?.item.label.text ?? '';
                const isLost = value && !asked.has(keyOf(path, linkId, index));
                return [
                    ...(isLost ? [{ linkId, label, reason: 'not-asked' as const, value }] : []),
                    ...visit(inner ?? NO_ANSWERS, [...path, { linkId, index }]),
                ];
            }),
        );
    return visit(answers, []);
}
