import { readQuestionnaire, type Questionnaire, type Value } from 'c/salusCoreQuestionnaire';
import type { Answers, Entry } from 'c/salusCoreQuestionnaireForm';
import { writeResponse, type ResponseContext } from 'c/salusCoreQuestionnaireResponse';

export type Json = Record<string, unknown>;

export const HL7 = 'http://hl7.org/fhir/StructureDefinition';
export const URL = 'https://clinic.example.org/q';

export const question = (linkId: string, changes: Json = {}): Json => ({
    ...{ linkId, type: 'string', text: `Text of ${linkId}` },
    ...changes,
});

export const group = (linkId: string, item: readonly Json[], changes: Json = {}): Json =>
    question(linkId, { type: 'group', item, ...changes });

export const choice = (linkId: string, codes: readonly string[], changes: Json = {}): Json =>
    question(linkId, {
        type: 'choice',
        answerOption: codes.map((code) => ({
            valueCoding: { system: 's', code, display: `Words of ${code}` },
        })),
        ...changes,
    });

export const form = (item: readonly Json[], changes: Json = {}): Questionnaire => {
    const { questionnaire } = readQuestionnaire({
        ...{ resourceType: 'Questionnaire', url: URL, version: '1', item },
        ...changes,
    });
    return questionnaire as Questionnaire;
};

export const text = (value: string): Value => ({ type: 'string', value });
export const decimal = (value: string): Value => ({ type: 'decimal', value });
export const coded = (code: string): Value => ({
    ...{ type: 'Coding', system: 's', code, display: `Words of ${code}` },
});
export const answered = (...values: readonly Value[]): readonly Entry[] =>
    values.map((value) => ({ value }));
export const groups = (...all: readonly Answers[]): readonly Entry[] =>
    all.map((answers) => ({ answers }));

export const CONTEXT: ResponseContext = {
    ...{ status: 'completed', authored: '2021-03-04T10:00:00Z', subject: 'Patient/p1' },
};

/** The JSON text of a response. */
export function written(
    questionnaire: Questionnaire,
    answers: Answers,
    changes: Partial<ResponseContext> = {},
): string {
    const result = writeResponse(questionnaire, answers, { ...CONTEXT, ...changes });
    if (!result.ok) throw new Error(JSON.stringify(result.error));
    return result.value.json;
}

export const itemsOf = (json: string): unknown => (JSON.parse(json) as { item: unknown }).item;
