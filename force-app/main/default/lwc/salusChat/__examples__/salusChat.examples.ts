import type { ChatMessage, Participant } from 'c/salusCoreCall';
import { CANARY, type Examples } from 'test-support/examples';

const participant: Participant = {
    id: 'p1',
    isLocal: false,
    displayName: `Dr. Ana Example ${CANARY}`,
    role: 'clinician',
    mic: 'on',
    camera: 'on',
    screen: false,
    speaking: false,
    hand: false,
    via: 'app',
    quality: 'good',
};
const participants: readonly Participant[] = [
    participant,
    { ...participant, id: 'p2', displayName: `Robin ${CANARY}`, role: 'patient', isLocal: true },
    { ...participant, id: 'p3', displayName: undefined, role: 'interpreter' },
];

const morning = Date.parse('2021-03-04T15:00:00Z');
const message = (
    id: number,
    from: string,
    text: string,
    status: ChatMessage['status'] = 'received',
): ChatMessage => ({
    ...{ id: `message ${id}`, from, text: `${text} ${CANARY}`, status },
    at: morning + id * 60_000,
});
const written = [
    message(1, 'p1', 'This is the exercise sheet that we spoke about.'),
    message(2, 'p2', 'Thank you. How often a day?', 'sent'),
    message(3, 'p3', 'Gracias, doctora.'),
    message(4, 'p2', 'Three times, understood.', 'sending'),
    message(5, 'p2', 'And in the evening?', 'failed'),
];

export default {
    default: { properties: { participants, messages: written } },
    many: {
        properties: {
            participants,
            enterSends: true,
            messages: Array.from({ length: 40 }, (_, index) =>
                index % 2
                    ? message(index, 'p2', `Answer ${index + 1}.`, 'sent')
                    : message(index, 'p1', `Question ${index + 1}.`),
            ),
        },
    },
    nothing: { properties: { participants, messages: [] } },
} satisfies Examples;
