import type { Child, Examples } from 'test-support/examples';

const steps = ['Reason', 'Details', 'Check'];
const leave = {
    leaveLabel: 'Leave without sending',
    leaveHeading: 'Leave without sending?',
    leaveText: 'Your answers are not kept.',
    stayText: 'You are still writing your message',
};
const children: readonly Child[] = [{ tag: 'p', text: 'The page of the task stands here.' }];
const shared = { heading: 'Why do you write?', steps, current: 0, canLeave: true, ...leave };

export default {
    default: { properties: shared, children },
    second: {
        properties: { ...shared, heading: 'Your details', current: 1, canGoBack: true },
        children,
    },
    error: {
        properties: {
            ...shared,
            error: {
                heading: "We can't reach the clinic right now",
                text: 'Nothing that you told us is lost.',
                canRetry: true,
            },
        },
        children,
    },
    busy: {
        properties: {
            ...shared,
            mustWait: true,
            error: { heading: 'Many people are here', text: 'Wait a minute.', canRetry: true },
        },
        children,
    },
    loading: { properties: { ...shared, loadingLabel: 'Looking for what is open' } },
    longText: {
        properties: {
            ...shared,
            heading:
                'What would you like the clinic to know before somebody calls you back, in your own words',
            steps: [
                'Why you write to the clinic',
                'How the clinic can reach you',
                'Check and send',
            ],
        },
        children,
    },
} satisfies Examples;
