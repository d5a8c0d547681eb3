import { CANARY, type Examples } from 'test-support/examples';

export default {
    default: { properties: { text: `Robin ${CANARY} is booked for Tuesday at 9:30 a.m.` } },
    public: { properties: { text: '3 times on Tuesday, December 1', sensitivity: 'none' } },
    empty: { properties: { text: '' } },
    longText: {
        properties: {
            text: `The request of Robin ${CANARY} has reached the clinic. A nurse reads it on the next working day, and somebody calls the number that you gave. Nothing else is needed from you, and you may close this page: the request is kept.`,
        },
    },
} satisfies Examples;
