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
    unreachable: { now, properties: { ...shared, adapter: { send: fails } } },
    blocked: {
        now,
        isReported: true,
        properties: { ...shared, questionnaire: inventedUnsupported },
    },
} satisfies Examples;

/** An answer, as a person would type it. */
export const ANSWER = `an invented answer ${CANARY}`;
