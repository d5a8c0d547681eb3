import { CANARY, CANARY_DIGITS, type Examples } from 'test-support/examples';

const answers = { phone: `555 0100 ${CANARY_DIGITS}`, birthDate: '1961-04-05' };

export default {
    default: { properties: { modality: 'video', today: '2099-01-01', answers: {} } },
    inPerson: {
        properties: {
            modality: 'in-person',
            today: '2099-01-01',
            answers: { ...answers, needs: ['captions', 'step-free'] },
        },
    },
    interpreter: {
        properties: {
            modality: 'phone',
            today: '2099-01-01',
            answers: { ...answers, interpreter: 'spoken', language: `Quechua ${CANARY}` },
        },
    },
    longText: {
        properties: {
            modality: 'video',
            today: '2099-01-01',
            answers: {
                ...answers,
                note: `I speak slowly since my stroke, please give me time to answer every question before you ask the next one ${CANARY}`,
            },
        },
    },
} satisfies Examples;
