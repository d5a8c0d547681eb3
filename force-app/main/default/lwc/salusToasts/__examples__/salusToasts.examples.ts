import { CANARY, type Examples } from 'test-support/examples';

const saved = { title: 'Your phone number is saved', variant: 'success', sensitivity: 'none' };
const asked = {
    title: 'The clinic has your question',
    message: 'They answer within two days.',
    variant: 'info',
    sensitivity: 'none',
};
const failed = {
    title: 'The letter was not added',
    message: 'It is larger than 10 megabytes. Add a smaller one.',
    variant: 'error',
    sensitivity: 'none',
};

export default {
    default: { properties: { toasts: [saved] } },
    several: { properties: { toasts: [saved, asked, failed, saved, saved], max: 3 } },
    private: {
        properties: {
            toasts: [
                {
                    title: `The visit of Robin ${CANARY} is cancelled`,
                    message: `Tuesday, March 9, 10:30 AM ${CANARY}`,
                    variant: 'success',
                },
            ],
            headingLevel: 3,
        },
    },
    longText: {
        properties: {
            toasts: [
                {
                    title: 'The Krankenversicherungskostenübernahmebestätigung was not added to the documents of this visit',
                    message:
                        'Donaudampfschifffahrtsgesellschaftskapitänswitwenrente is one word. Add the document again, or bring it on paper.',
                    variant: 'warning',
                    sensitivity: 'none',
                },
            ],
        },
    },
    empty: { properties: { toasts: [] } },
} satisfies Examples;
