import type { CaptionLine, Participant } from 'c/salusCoreCall';
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

const line = (id: number, from: string, text: string, more: Partial<CaptionLine> = {}) => ({
    ...{ id: `line ${id}`, participantId: from, text, final: true, startedAt: id * 4000 },
    ...more,
});
const said = [
    line(1, 'p1', `Good morning. How has your knee been ${CANARY} since last week?`),
    line(2, 'p2', `A little better in the evenings ${CANARY}.`),
    line(3, 'p2', `The stairs are still hard ${CANARY}.`),
    line(4, 'p3', `Gracias, doctora ${CANARY}.`, { lang: 'es' }),
    line(5, 'p1', `Then let us look at the exercises ${CANARY}`, { final: false }),
];

export default {
    default: { properties: { participants, lines: said } },
    many: {
        properties: {
            participants,
            lines: Array.from({ length: 60 }, (_, index) =>
                line(
                    index,
                    index % 3 ? 'p1' : 'p2',
                    `Sentence ${index + 1} of the visit ${CANARY}.`,
                ),
            ),
        },
    },
    nothing: { properties: { participants, lines: [] } },
} satisfies Examples;
