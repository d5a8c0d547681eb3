import type { Choice } from 'c/salusCoreChoices';
import { sameValue } from 'c/salusCoreField';

/** An answer in the person's own words, which is none of the choices. */
export interface FreeText {
    readonly text: string;
}

/** An answer: the value of a choice, or the person's own words. */
export type ComboAnswer = string | FreeText;

/** Whether an answer is in the person's own words. */
export const isFreeText = (answer: unknown): answer is FreeText =>
    typeof answer === 'object' &&
    answer !== null &&
    'text' in answer &&
    typeof answer.text === 'string' &&
    answer.text.trim() !== '';

const soundAnswer = (given: unknown): readonly ComboAnswer[] => {
    if (isFreeText(given)) return [{ text: given.text }];
    return typeof given === 'string' && given !== '' ? [given] : [];
};

/** The answers in what a page gave, be it one or a list: each once. */
export const answersIn = (given: unknown): readonly ComboAnswer[] =>
    (Array.isArray(given) ? given : [given])
        .flatMap(soundAnswer)
        .filter((one, index, all) => index === all.findIndex((other) => sameValue(one, other)));

const isExclusive = (answer: ComboAnswer, choices: readonly Choice[]): boolean =>
    choices.some(({ value, exclusive }) => value === answer && exclusive === true);

/** The answers with one more at the end. An exclusive one and the others rule each other out. */
export const withAnswer = (
    answers: readonly ComboAnswer[],
    added: ComboAnswer,
    choices: readonly Choice[],
): readonly ComboAnswer[] => {
    const isRuledOut = (one: ComboAnswer): boolean =>
        isExclusive(added, choices) || isExclusive(one, choices);
    return [...answers.filter((one) => !isRuledOut(one) && !sameValue(one, added)), added];
};

/** The answers without one. */
export const withoutAnswer = (
    answers: readonly ComboAnswer[],
    removed: ComboAnswer,
): readonly ComboAnswer[] => answers.filter((one) => !sameValue(one, removed));

/** An answer as it is listed. It has the same key for as long as it is in the list. */
export interface ListedAnswer {
    readonly key: number;
    readonly answer: ComboAnswer;
}

/** What is listed of answers; those that were listed before keep their keys. */
export const listedAnswers = (
    answers: readonly ComboAnswer[],
    before: readonly ListedAnswer[] = [],
): readonly ListedAnswer[] => {
    let last = Math.max(0, ...before.map(({ key }) => key));
    return answers.map((answer) => {
        const known = before.find((one) => sameValue(one.answer, answer));
        return known ?? { key: (last += 1), answer };
    });
};
