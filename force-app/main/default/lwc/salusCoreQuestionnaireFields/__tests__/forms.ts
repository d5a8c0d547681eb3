import { readQuestionnaire, type Questionnaire } from 'c/salusCoreQuestionnaire';
import { firstAnswers, formNodes, type Answers, type FormNode } from 'c/salusCoreQuestionnaireForm';
import type { Asking, QuestionNode } from 'c/salusCoreQuestionnaireFields';

export type Json = Record<string, unknown>;

export const HL7 = 'http://hl7.org/fhir/StructureDefinition';

export const extension = (name: string, value: Json): Json => ({ url: `${HL7}/${name}`, ...value });

export const question = (linkId: string, changes: Json = {}): Json => ({
    ...{ linkId, type: 'string', text: `Text of ${linkId}` },
    ...changes,
});

export const choice = (linkId: string, codes: readonly string[], changes: Json = {}): Json =>
    question(linkId, {
        type: 'choice',
        answerOption: codes.map((code) => ({
            valueCoding: { system: 's', code, display: `Words of ${code}` },
        })),
        ...changes,
    });

export const form = (item: readonly Json[], changes: Json = {}): Questionnaire => {
    const { questionnaire } = readQuestionnaire(
        JSON.stringify({
            ...{ resourceType: 'Questionnaire', url: 'https://clinic.example.org/q', item },
            ...changes,
        }),
    );
    return questionnaire as Questionnaire;
};

export const nodesOf = (one: Questionnaire, answers: Answers = firstAnswers(one)) =>
    formNodes(one, answers);

/** The first question of a form with this item. */
export const nodeOf = (changes: Json): QuestionNode =>
    nodesOf(form([question('q', changes)]))[0] as FormNode as QuestionNode;

/** Each word is its own name, with its gaps. */
export const asking: Asking = {
    locale: 'en-US',
    zone: 'America/New_York',
    words: {
        ...{ yes: 'yes', no: 'no', other: 'other', time: 'time', unit: 'unit' },
        ...{ lowest: 'lowest {0}', highest: 'highest {0}', answer: 'answer' },
        ...{ addAnswer: 'add answer', entryName: '{0} {1}', removeEntry: 'remove {0}' },
        ...{ addEntry: 'add {0}', help: 'help with {0}', check: 'check', format: 'format {0}' },
        ...{ digits: 'digits {0}', notAlone: 'not alone {0}', atLeast: 'at least {0}' },
        ...{ atMost: 'at most {0}', tooSmall: 'too small {0}', tooLarge: 'too large {0}' },
        ...{ tooLong: 'too long {0}', tooShort: 'too short {0}', missing: 'missing' },
    },
};
