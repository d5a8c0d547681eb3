import { CANARY, type Examples } from 'test-support/examples';

export default {
    default: {
        properties: {
            heading: 'The clinic is closed on Monday',
            text: 'Times on Monday are not shown. Call if you need to be seen before Tuesday.',
        },
    },
    success: {
        properties: {
            variant: 'success',
            heading: 'Your visit is booked',
            text: 'You can close this page.',
        },
    },
    warning: {
        properties: {
            variant: 'warning',
            heading: 'This time is kept for you for two more minutes',
            text: 'When they are over you lose nothing that you typed.',
        },
        children: [{ tag: 'c-salus-button', properties: { label: 'Keep it longer' } }],
    },
    error: {
        properties: {
            variant: 'error',
            heading: "We can't reach the clinic right now",
            text: 'Nothing that you told us is lost. Wait a moment and try again.',
        },
        children: [{ tag: 'c-salus-button', properties: { label: 'Try again' } }],
    },
    dismissible: {
        properties: {
            variant: 'info',
            heading: 'You can now book for your child',
            dismissible: true,
        },
    },
    private: {
        properties: {
            variant: 'success',
            heading: `Robin ${CANARY} is booked`,
            text: `Tuesday, March 9, 10:30 AM ${CANARY}`,
            sensitivity: 'phi',
            headingLevel: 3,
        },
    },
    longText: {
        properties: {
            variant: 'warning',
            heading:
                'Before a visit by video with the Krankenversicherungskostenübernahmebestätigung office, find a quiet place where nobody listens',
            text: 'If you cannot find one, choose a visit in person or by phone. Nobody will ask why, and you can change your mind until the evening before.',
            dismissible: true,
        },
    },
} satisfies Examples;
