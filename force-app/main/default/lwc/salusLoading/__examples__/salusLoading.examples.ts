import type { Examples } from 'test-support/examples';

export default {
    default: { properties: {} },
    ownWords: {
        properties: { label: 'Looking for open times', finishedLabel: '12 times found' },
    },
    finished: { properties: { label: 'Looking for open times', finished: true } },
    longText: {
        properties: {
            label: 'Asking the clinic, the laboratory and the imaging centre for what they have written down about this visit, which can take as long as half a minute',
        },
    },
} satisfies Examples;
