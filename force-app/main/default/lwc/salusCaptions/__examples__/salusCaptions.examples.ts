import type { CaptionLine } from 'c/salusCoreCall';
import { CANARY, type Examples } from 'test-support/examples';
import { inventedSpeakers as participants } from '../../../../../../examples/inventedPeople';

const line = (id: number, from: string, text: string, more: Partial<CaptionLine> = {}) => ({
    ...{ id: `line ${id}`, participantId: from, text, final: true, startedAt: id * 4000 },
    ...more,
});
const said = [
    line(1, 'clinician', `Good morning. How has your knee been ${CANARY} since last week?`),
    line(2, 'patient', `A little better in the evenings ${CANARY}.`),
    line(3, 'patient', `The stairs are still hard ${CANARY}.`),
    line(4, 'interpreter', `Gracias, doctora ${CANARY}.`, { lang: 'es' }),
    line(5, 'clinician', `Then let us look at the exercises ${CANARY}`, { final: false }),
];

export default {
    default: { properties: { participants, lines: said } },
    many: {
        properties: {
            participants,
            lines: Array.from({ length: 60 }, (_, index) =>
                line(
                    index,
                    index % 3 ? 'clinician' : 'patient',
                    `Sentence ${index + 1} of the visit ${CANARY}.`,
                ),
            ),
        },
    },
    nothing: { properties: { participants, lines: [] } },
} satisfies Examples;
