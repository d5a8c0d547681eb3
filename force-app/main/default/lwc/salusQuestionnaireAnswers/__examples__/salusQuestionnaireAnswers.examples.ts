import { CANARY, type Examples } from 'test-support/examples';
import { inventedIntake } from '../../../../../../examples/inventedForms';

const codes = 'https://clinics.example.org/codes';

/** A response to the invented form; `changes` replace its members. */
export const responseOf = (changes: object = {}): string =>
    JSON.stringify({
        resourceType: 'QuestionnaireResponse',
        questionnaire: 'https://clinics.example.org/Questionnaire/intake|2',
        ...{ status: 'completed', authored: '2021-03-01T12:00:00Z' },
        item: [
            {
                linkId: 'about',
                item: [
                    { linkId: 'name', answer: [{ valueString: `Ada ${CANARY}` }] },
                    { linkId: 'born', answer: [{ valueDate: '1970-01-02' }] },
                    { linkId: 'smokes', answer: [{ valueBoolean: false }] },
                ],
            },
            {
                linkId: 'health',
                item: [
                    { linkId: 'heard', answer: [{ valueString: `A neighbour ${CANARY}` }] },
                    {
                        linkId: 'had',
                        answer: ['asthma', 'diabetes'].map((code) => ({
                            valueCoding: { system: codes, code },
                        })),
                    },
                    {
                        linkId: 'medicine',
                        item: [
                            { linkId: 'drug', answer: [{ valueString: `Invented ${CANARY}` }] },
                            { linkId: 'dose', answer: [{ valueString: '5 mg' }] },
                        ],
                    },
                ],
            },
        ],
        ...changes,
    });

/** What the first example shows, question by question; of several answers each on its line. */
export const ROWS = [
    ['What is your name?', `Ada ${CANARY}`],
    ['When were you born?', 'January 2, 1970'],
    ['How much do you weigh?', 'Not answered'],
    ['Do you smoke?', 'No'],
    ['Who sent you to us?', `A neighbour ${CANARY}`],
    ['What have you had?', 'Asthma Diabetes'.replace(' ', '\n')],
    ['Medicine 1: What is it called?', `Invented ${CANARY}`],
    ['Medicine 1: How much do you take?', '5 mg'],
    ['Is there anything else?', 'Not answered'],
] as const;

const shared = {
    questionnaire: inventedIntake(),
    zone: 'America/New_York',
    person: `Robin ${CANARY}, born January 2, 1970`,
};

export default {
    default: { properties: { ...shared, response: responseOf() } },
    mistake: {
        properties: {
            ...shared,
            response: responseOf({
                status: 'entered-in-error',
                item: [
                    {
                        linkId: 'pager',
                        text: 'What is your pager number?',
                        answer: [{ valueString: `555 ${CANARY}` }],
                    },
                ],
            }),
        },
    },
    notRecorded: { properties: { ...shared, response: '', state: 'not-recorded' } },
} satisfies Examples;
