import { readQuestionnaire, type Questionnaire, type Value } from 'c/salusCoreQuestionnaire';
import {
    allNodes,
    formNodes,
    type Answers,
    type Entry,
    type FormNode,
} from 'c/salusCoreQuestionnaireForm';

export type Json = Record<string, unknown>;

export const question = (linkId: string, changes: Json = {}): Json => ({
    ...{ linkId, type: 'string', text: linkId },
    ...changes,
});

export const group = (linkId: string, item: readonly Json[], changes: Json = {}): Json =>
    question(linkId, { type: 'group', item, ...changes });

export const when = (other: string, operator: string, answer: Json): Json => ({
    question: other,
    operator,
    ...answer,
});

export const form = (...item: readonly Json[]): Questionnaire => {
    const { questionnaire } = readQuestionnaire({
        resourceType: 'Questionnaire',
        url: 'https://clinic.example.org/q',
        item,
    });
    return questionnaire as Questionnaire;
};

export const text = (value: string): Value => ({ type: 'string', value });
export const integer = (value: number): Value => ({ type: 'integer', value: String(value) });
export const yes: Value = { type: 'boolean', value: true };
export const no: Value = { type: 'boolean', value: false };

export const answered = (...values: readonly Value[]): readonly Entry[] =>
    values.map((value) => ({ value }));
export const groups = (...all: readonly Answers[]): readonly Entry[] =>
    all.map((answers) => ({ answers }));

/** The keys of the items that are asked. */
export const asked = (questionnaire: Questionnaire, answers: Answers = {}): readonly string[] =>
    allNodes(formNodes(questionnaire, answers)).map(({ key }) => key);

export const nodeOf = (questionnaire: Questionnaire, answers: Answers, key: string): FormNode =>
    allNodes(formNodes(questionnaire, answers)).find((node) => node.key === key) as FormNode;
