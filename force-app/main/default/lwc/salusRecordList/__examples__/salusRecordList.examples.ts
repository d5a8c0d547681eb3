import type { ListEntry, ListPart } from 'c/salusCoreRecordLists';
import type { RecordRow } from 'c/salusCoreFhirValues';
import { CANARY, type Examples } from 'test-support/examples';

const row = (element: string, text: string): RecordRow => ({
    ...{ key: element, element },
    values: [{ kind: 'text', text }],
});
const entry = (id: string, more: Partial<ListEntry> = {}): ListEntry => ({
    ...{ id, prefix: '', name: `Device ${id} ${CANARY}`, line: '', sentences: [] },
    look: 'plain',
    marks: [{ ...row('status', ''), values: [{ kind: 'code', code: 'active' }] }],
    facts: [row('bodySite', `Left shoulder ${CANARY}`)],
    rest: [row('note', `Worn at night. ${CANARY}`)],
    ...more,
});
const part = (name: string, heading: string, entries: readonly ListEntry[]): ListPart => ({
    ...{ name, heading, entries },
    order: 'Newest first.',
    none: name === 'current' ? 'No devices are recorded.' : undefined,
});

const off = entry('3', {
    ...{ look: 'off', prefix: 'Entered by mistake:', marks: [] },
    sentences: [{ tone: 'against', words: 'Don’t go by it. Why:', received: `Twin ${CANARY}` }],
});
const high = entry('1', {
    ...{ look: 'high', line: 'In use' },
    sentences: [{ tone: 'unsure', words: 'This may mean something else than it seems.' }],
});

export default {
    default: {
        properties: {
            parts: [
                part('current', 'Devices', [high, entry('2')]),
                part('past', 'Devices that are over', []),
                part('withdrawn', 'Entered by mistake', [off]),
            ],
        },
    },
    note: {
        properties: {
            parts: [
                {
                    ...part('current', 'Devices', [entry('1')]),
                    note: 'The record contradicts itself. Ask your care team.',
                },
            ],
        },
    },
    recordOfItsOwn: {
        properties: {
            parts: [
                {
                    ...part('team', `Device team ${CANARY}`, [
                        entry('1', {
                            contacts: [
                                { text: '555 0100', link: 'tel:5550100', system: 'phone' },
                                { text: `javascript:${CANARY}`, system: 'url', use: 'work' },
                            ],
                            actions: [
                                {
                                    ...{ id: 'open-1', words: 'Open' },
                                    name: `Open: Device 1 ${CANARY}`,
                                },
                            ],
                        }),
                    ]),
                    marks: [{ ...row('status', ''), values: [{ kind: 'code', code: 'active' }] }],
                    contacts: [{ text: '555 0199', link: 'tel:5550199', use: 'work' }],
                    rows: [row('note', `Meets on Tuesdays. ${CANARY}`)],
                },
            ],
        },
    },
    nothing: { properties: { parts: [part('current', 'Devices', [])] } },
    many: {
        properties: {
            parts: [
                part(
                    ...(['current', `Devices ${CANARY}`] as const),
                    Array.from({ length: 2000 }, (_, index) => entry(String(index))),
                ),
            ],
        },
    },
    partial: {
        properties: {
            parts: [part('current', 'Devices', [entry('1', { name: '', marks: [], facts: [] })])],
        },
    },
    longText: {
        properties: {
            parts: [
                part('current', 'Devices', [
                    entry('1', {
                        name: `Implanted device with Donaudampfschifffahrtsgesellschaftselektrode ${CANARY}`,
                        line: 'In use since a very long time, and looked at twice every year',
                    }),
                ]),
            ],
        },
    },
    loading: { properties: { state: 'loading' } },
    notRecorded: { properties: { state: 'not-recorded' } },
} satisfies Examples;
