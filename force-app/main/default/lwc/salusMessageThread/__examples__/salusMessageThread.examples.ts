import type { MessageView } from 'c/salusCoreMessages';
import { CANARY, type Examples } from 'test-support/examples';

const MINUTE = 60_000;
const first = Date.parse('2021-03-04T14:30:00Z');

const messageAt = (minutes: number, more: Partial<MessageView> = {}): MessageView => ({
    id: `m${minutes}`,
    status: 'completed',
    origin: 'other',
    senderName: `Ben Sample ${CANARY}`,
    senderRole: 'Nurse',
    sent: new Date(first + minutes * MINUTE).toISOString(),
    zone: 'America/New_York',
    text: `Please take one tablet in the morning ${CANARY}.`,
    isUnread: false,
    ...more,
});
const own: Partial<MessageView> = {
    ...{ origin: 'self', senderName: undefined, senderRole: undefined, isUnread: undefined },
    text: `Thank you. May I drive ${CANARY}?`,
};
const few = [
    messageAt(0),
    messageAt(95, own),
    messageAt(300, {
        isUnread: true,
        text: `Yes, if you don’t feel dizzy ${CANARY}.\n\nHere is what to look for.`,
        attachments: [
            { id: '1', name: `Dizziness ${CANARY}.pdf`, type: 'application/pdf', bytes: 240_000 },
        ],
    }),
    messageAt(320, { ...own, status: 'not-done', canRetry: true, text: `I will ${CANARY}.` }),
];
const many = (count: number): readonly MessageView[] =>
    Array.from({ length: count }, (_, index) =>
        messageAt(index * 60, {
            ...(index % 3 === 1 ? own : {}),
            text: `Invented message number ${index + 1} ${CANARY}.`,
        }),
    );
const urgentText =
    'Don’t use messages in an emergency: nobody reads them at once. Call 911, or your clinic at 555 0100.';

export default {
    default: { properties: { messages: few, urgentText } },
    many: { properties: { messages: many(42) } },
    fiveHundred: { properties: { messages: many(500), pageSize: 100 } },
    withdrawn: {
        properties: { messages: [few[0]!, messageAt(40, { status: 'entered-in-error' }), few[1]!] },
    },
    nothing: { properties: { messages: [], urgentText } },
    loading: { properties: { state: 'loading' } },
    error: { properties: { state: 'error' } },
    notPermitted: { properties: { state: 'not-permitted' } },
    notLoaded: { properties: { state: 'not-loaded' } },
    partial: { properties: { messages: [{ id: 'm1', status: 'delivered' }, few[0]!] } },
    longText: {
        properties: {
            urgentText: `${urgentText} ${urgentText} ${CANARY}`,
            messages: [
                messageAt(0, {
                    senderName: `Prof. Dr. Alexandra Elisabeth Example-Invented-Sample ${CANARY}`,
                    text: `${'W'.repeat(200) + CANARY}\n${'A sentence that goes on and on, as people write when they are worried. '.repeat(12) + CANARY}`,
                }),
                messageAt(5, {
                    ...own,
                    text: 'Rindfleischetikettierungsüberwachungsaufgabe'.repeat(3) + CANARY,
                }),
            ],
        },
    },
} satisfies Examples;
