import type { ChatMessage } from 'c/salusCoreCall';
import { CANARY, type Examples } from 'test-support/examples';
import { inventedSpeakers as participants } from '../../../../../../examples/inventedPeople';

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
    message(1, 'clinician', 'This is the exercise sheet that we spoke about.'),
    message(2, 'patient', 'Thank you. How often a day?', 'sent'),
    message(3, 'interpreter', 'Gracias, doctora.'),
    message(4, 'patient', 'Three times, understood.', 'sending'),
    message(5, 'patient', 'And in the evening?', 'failed'),
];

export default {
    default: { properties: { participants, messages: written } },
    many: {
        properties: {
            participants,
            enterSends: true,
            messages: Array.from({ length: 40 }, (_, index) =>
                index % 2
                    ? message(index, 'patient', `Answer ${index + 1}.`, 'sent')
                    : message(index, 'clinician', `Question ${index + 1}.`),
            ),
        },
    },
    nothing: { properties: { participants, messages: [] } },
} satisfies Examples;
