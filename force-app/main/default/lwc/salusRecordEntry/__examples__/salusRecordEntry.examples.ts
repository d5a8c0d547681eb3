import type { RecordView } from 'c/salusCoreFhirRecord';
import type { RecordRow, RecordValue } from 'c/salusCoreFhirValues';
import { CANARY, type Examples } from 'test-support/examples';

const row = (element: string, ...values: readonly RecordValue[]): RecordRow => ({
    ...{ key: element, element, values },
});
const text = (words: string): RecordValue => ({ kind: 'text', text: words });
const status = (code: string): readonly RecordRow[] => [row('status', { kind: 'code', code })];

const procedure: RecordView = {
    ...{ type: 'Procedure', id: 'Procedure/p1', date: '2021-03-04' },
    title: { kind: 'concept', text: `Removal of a wisdom tooth ${CANARY}`, also: [] },
    marks: status('completed'),
    rows: [
        row('performed', { kind: 'date', text: '2021-03-04' }),
        row('bodySite', text('Lower left jaw')),
        row('performer', text('Dr. Ana Example')),
        row('reasonCode', text('Pain')),
        row('note', text('It went well.')),
    ],
    ...{ isUninterpreted: false, isPrecise: true, security: [] },
};

export default {
    default: { properties: { record: procedure } },
    notDone: {
        properties: {
            record: {
                ...procedure,
                marks: status('not-done'),
                rows: [row('statusReason', text('The person was not well enough'))],
            },
        },
    },
    enteredInError: { properties: { record: { ...procedure, marks: status('entered-in-error') } } },
    uninterpreted: {
        properties: {
            record: {
                ...procedure,
                isUninterpreted: true,
                rows: [
                    ...procedure.rows,
                    {
                        ...{ key: 'modifier', element: 'extension', extension: 'planned-only' },
                        values: [{ kind: 'boolean', value: true }],
                    },
                ],
            },
        },
    },
    imprecise: {
        properties: {
            record: {
                ...procedure,
                isPrecise: false,
                rows: [row('quantity', { kind: 'quantity', quantity: { value: '4', unit: 'mL' } })],
            },
        },
    },
    partial: {
        properties: {
            record: {
                ...procedure,
                title: undefined,
                date: undefined,
                rows: [row('note', text(CANARY))],
            },
        },
    },
    loading: { properties: { state: 'loading' } },
    notRecorded: { properties: { state: 'not-recorded' } },
    noneKnown: { properties: { state: 'none-known' } },
    notPermitted: { properties: { state: 'not-permitted' } },
    error: { properties: { state: 'error' } },
    longText: {
        properties: {
            record: {
                ...procedure,
                title: text(
                    `Physical medicine and rehabilitation by the Donaudampfschifffahrtsgesellschaft, second course of treatment ${CANARY}`,
                ),
                rows: [
                    ...procedure.rows,
                    row(
                        'patientInstruction',
                        text('Rest, drink, and walk a little each day. '.repeat(30) + CANARY),
                    ),
                ],
            },
        },
    },
} satisfies Examples;
