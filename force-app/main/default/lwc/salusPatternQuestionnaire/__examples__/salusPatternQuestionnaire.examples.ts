import { CANARY, type Examples } from 'test-support/examples';
import { inMemoryDrafts } from '../../../../../../examples/inMemoryDrafts';
import { inventedIntake, inventedUnsupported } from '../../../../../../examples/inventedForms';

const sent = async () => ({ ok: true, value: true }) as const;
const fails = async () => ({ ok: false, error: { code: 'unavailable' } }) as const;
const now = '2021-03-01T12:00:00Z';
const shared = {
    about: { subject: 'Patient/invented' },
    adapter: { send: sent },
    questionnaire: inventedIntake(),
    zone: 'America/New_York',
    helpPhone: '555-0100',
};

/** What a person answered to an earlier version of the form. */
export const OLDER = JSON.stringify({
    resourceType: 'QuestionnaireResponse',
    questionnaire: 'https://clinics.example.org/Questionnaire/intake|1',
    ...{ status: 'in-progress', authored: '2021-02-01T12:00:00Z' },
    item: [
        {
            linkId: 'about',
            item: [
                { linkId: 'name', answer: [{ valueString: `Ada ${CANARY}` }] },
                {
                    linkId: 'pager',
                    text: 'What is your pager number?',
                    answer: [{ valueString: `555 ${CANARY}` }],
                },
            ],
        },
    ],
});

/* What was answered before, so that a story begins on the page on which it is checked. */
const answeredDraft = () => {
    const system = 'https://clinics.example.org/codes';
    const answer = (linkId: string, ...values: object[]) => ({ linkId, answer: values });
    const about = [
        answer('name', { valueString: `Ada ${CANARY}` }),
        answer('born', { valueDate: '1961-04-05' }),
        answer('smokes', { valueBoolean: false }),
    ];
    const health = [
        answer('heard', { valueString: `A neighbor ${CANARY}` }),
        answer('had', { valueCoding: { system, code: 'asthma', display: 'Asthma' } }),
        {
            linkId: 'medicine',
            item: [
                answer('drug', { valueString: `Sample A ${CANARY}` }),
                answer('dose', { valueString: '5 mg' }),
            ],
        },
        answer('more', {
            valueString: `I get out of breath on the stairs, and more so when it is cold. ${CANARY}`,
        }),
    ];
    const response = {
        resourceType: 'QuestionnaireResponse',
        questionnaire: 'https://clinics.example.org/Questionnaire/intake|2',
        ...{ status: 'in-progress', authored: '2021-02-28T12:00:00Z' },
        item: [
            { linkId: 'about', item: about },
            { linkId: 'health', item: health },
        ],
    };
    return {
        ...{ task: 'questionnaire', subject: 'answered', version: 1, page: 'review' },
        answers: { response: JSON.stringify(response), key: '' },
    };
};

/** The draft of an earlier version, as a store has it. */
export const olderDraft = (subject = 'invented') =>
    ({
        ...{ task: 'questionnaire', subject, version: 1, page: '0' },
        answers: { response: OLDER, key: '' },
    }) as const;

export default {
    default: { now, properties: { ...shared, draftStore: inMemoryDrafts() } },
    changed: {
        now,
        properties: {
            ...shared,
            draftSubject: 'invented',
            draftStore: inMemoryDrafts(olderDraft()),
        },
    },
    review: {
        now,
        properties: {
            ...shared,
            draftSubject: 'answered',
            draftStore: inMemoryDrafts(answeredDraft()),
        },
    },
    unreachable: { now, properties: { ...shared, adapter: { send: fails } } },
    blocked: {
        now,
        isReported: true,
        properties: { ...shared, questionnaire: inventedUnsupported },
    },
} satisfies Examples;

/** An answer, as a person would type it. */
export const ANSWER = `an invented answer ${CANARY}`;
