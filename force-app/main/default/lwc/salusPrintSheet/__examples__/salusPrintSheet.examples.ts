import { CANARY, type Child, type Examples } from 'test-support/examples';

const sheet = {
    person: `Robin Example ${CANARY}`,
    birthDate: '1980-05-01',
    asOf: '2021-03-04T14:30:00Z',
    zone: 'America/New_York',
};
const message = (index: number): Child => ({
    tag: 'c-salus-message',
    properties: {
        message: {
            id: `m${index}`,
            status: 'completed',
            senderName: `Ben Sample ${CANARY}`,
            senderRole: 'Nurse',
            sent: new Date(Date.UTC(2021, 2, 4, index)).toISOString(),
            zone: 'America/New_York',
            text: `Message number ${index} ${CANARY}.\n\nPlease take one tablet in the morning.\nNone in the evening.`,
            attachments: index === 1 ? [{ id: '1', name: `Plan ${CANARY}.pdf` }] : [],
        },
    },
});

export default {
    default: { properties: sheet, children: [message(1)] },
    threePages: {
        properties: sheet,
        children: Array.from({ length: 8 }, (_, index) => message(index + 1)),
    },
    secret: {
        properties: sheet,
        children: [
            message(1),
            {
                tag: 'c-salus-message',
                properties: { ...message(2).properties, sensitivity: 'secret' },
            },
        ],
    },
    loading: { properties: { ...sheet, state: 'loading' } },
    notPermitted: { properties: { ...sheet, state: 'not-permitted' } },
    longText: {
        properties: { ...sheet, person: `${'Alexandra Elisabeth '.repeat(10)}Example ${CANARY}` },
        children: [message(1)],
    },
} satisfies Examples;
