import type { FhirElement } from 'c/salusCoreFhirJson';
import type { Questionnaire } from 'c/salusCoreQuestionnaire';
import { positionsIn } from 'c/salusCoreQuestionnaireForm';
import { carryAnswer, type Carried, type Levels } from './carry';

/* A response has no more items within each other than a form; and not more in all than a person gave. */
const DEEPEST = 50;
const MOST = 5_000;

/**
 * Carries the answers of a response over to a form: by `linkId`, type and option, wherever the question
 * now stands.
 */
export function carryItems(
    response: FhirElement,
    questionnaire: Questionnaire,
    carried: Carried,
): void {
    const positions = positionsIn(questionnaire);
    let count = 0;
    const isOver = (): boolean => {
        count += 1;
        if (count === MOST + 1)
            response.report(
                'bad-resource',
                'item',
                `only the first ${MOST} items and answers are read`,
            );
        return count > MOST;
    };

    const visitAnswers = (
        item: FhirElement,
        linkId: string,
        levels: Levels,
        depth: number,
    ): void => {
        const label = item.string('text') ?? positions.get(linkId)?.item.label.text ?? '';
        for (const answer of item.elements('answer')) {
            if (isOver()) return;
            const position = positions.get(linkId);
            const index = carryAnswer(answer, label, position, levels, linkId, carried);
            visit(answer, new Map([...levels, [linkId, index]]), depth + 1);
        }
    };

    const visit = (element: FhirElement, levels: Levels, depth: number): void => {
        if (depth > DEEPEST) return;
        const met = new Map<string, number>();
        for (const item of element.elements('item')) {
            const linkId = item.string('linkId');
            if (isOver()) return;
            if (linkId === undefined) continue;
            const index = met.get(linkId) ?? 0;
            met.set(linkId, index + 1);
            const isUnclear = item.has('modifierExtension');
            if (isUnclear)
                item.report(
                    'unknown-modifier',
                    'modifierExtension',
                    'this item is not interpreted',
                );
            else {
                visitAnswers(item, linkId, levels, depth);
                visit(item, new Map([...levels, [linkId, index]]), depth + 1);
            }
        }
    };
    visit(response, new Map(), 0);
}
