import type { MediaSource, Participant } from 'c/salusCoreCall';
import type { Examples } from 'test-support/examples';
import { inventedPeople, someone } from '../../../../../../examples/inventedPeople';
import { attachInvented } from '../../../../../../examples/tilePictures';

const { clinician, interpreter, caregiver, nurse, caller } = inventedPeople;
const attach = (id: string, source: MediaSource, host: HTMLElement) =>
    attachInvented(id, source)(host);
const speaking = (who: Participant): Participant => ({ ...who, speaking: true });
const eight = [
    speaking(clinician),
    interpreter,
    caregiver,
    nurse,
    caller,
    someone('Sam Example', { role: 'caregiver' }),
    someone('Lea Example', { role: 'clinician', hand: true }),
    someone('Tom Example', { role: 'clinician', camera: 'paused-by-network', quality: 'poor' }),
];

export default {
    default: { properties: { attach, participants: [speaking(clinician), interpreter] } },
    alone: { properties: { attach, participants: [clinician] } },
    pinned: {
        properties: {
            attach,
            participants: [clinician, speaking(interpreter), caregiver, nurse, caller],
            pins: ['clinician', 'interpreter'],
        },
    },
    spotlight: {
        properties: {
            attach,
            participants: [clinician, speaking(interpreter), caregiver, nurse],
            layout: 'spotlight',
        },
    },
    eight: { properties: { attach, participants: eight } },
    screen: {
        properties: {
            attach,
            participants: [{ ...clinician, screen: true }, interpreter, caregiver],
            hiddenIds: ['caregiver'],
        },
    },
    /** With the person's own picture, as during a call. */
    self: {
        properties: { attach, participants: [clinician, speaking(interpreter)] },
        children: [
            {
                ...{ tag: 'c-salus-self-view', slot: 'self' },
                properties: {
                    participant: someone('patient', {
                        ...{ displayName: 'Dana Example CANARY', role: 'patient', isLocal: true },
                    }),
                    ...{ attach: attachInvented('patient'), corner: 'bottom-end' },
                },
            },
        ],
    },
    empty: { properties: { participants: [] } },
    notPermitted: { properties: { state: 'not-permitted' } },
} satisfies Examples;
