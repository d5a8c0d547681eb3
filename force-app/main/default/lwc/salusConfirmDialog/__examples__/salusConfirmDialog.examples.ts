import { CANARY, type Examples } from 'test-support/examples';

const leaving = {
    heading: 'Leave without sending?',
    description: 'Your answers are not kept.',
    confirmLabel: 'Leave',
    cancelLabel: 'Stay here',
};
const cancelling = {
    heading: 'Cancel this visit?',
    description: 'Someone else can then have the time. You can book another one at once.',
    confirmLabel: 'Cancel the visit',
    cancelLabel: 'Keep the visit',
    destructive: true,
};

export default {
    default: { properties: leaving, opener: 'Leave' },
    open: { properties: { ...leaving, open: true } },
    destructive: { properties: { ...cancelling, open: true } },
    ownWords: { properties: { heading: 'Send this request without a phone number?', open: true } },
    private: {
        properties: {
            ...cancelling,
            heading: `Cancel the visit of Robin ${CANARY}?`,
            description: `Tuesday, March 9, 10:30 AM, dermatology ${CANARY}. Someone else can then have the time.`,
            sensitivity: 'phi',
            open: true,
        },
    },
    longText: {
        properties: {
            heading:
                'Remove the Krankenversicherungskostenübernahmebestätigung and every other document that you added?',
            description:
                'The clinic has not seen them yet. You can add them again on the day of the visit, or bring them on paper, as long as nobody has asked for them before.',
            confirmLabel: 'Remove every document that I added to this request',
            cancelLabel: 'Keep every document and go back to the list of them',
            destructive: true,
            open: true,
        },
    },
} satisfies Examples;
