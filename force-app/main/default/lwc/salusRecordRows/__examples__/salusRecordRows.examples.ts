import type { RecordRow, RecordValue } from 'c/salusCoreFhirValues';
import { CANARY, type Examples } from 'test-support/examples';

const row = (element: string, ...values: readonly RecordValue[]): RecordRow => ({
    ...{ key: element, element, values },
});
const text = (words: string, lang?: string): RecordValue => ({
    ...{ kind: 'text', text: words },
    ...(lang && { lang }),
});
const code = (of: string): RecordValue => ({ kind: 'code', code: of });
const date = (of: string): RecordValue => ({ kind: 'date', text: of });
const quantity = (value: string, unit: string, comparator?: string): RecordValue => ({
    ...{ kind: 'quantity', quantity: { value, unit, comparator } },
});

const reaction = (manifestation: string, severity: string): RecordValue => ({
    ...{ kind: 'text', text: '' },
    rows: [
        row('manifestation', text(manifestation)),
        row('severity', code(severity)),
        row('onset', date('2017-06')),
    ],
});

export default {
    default: {
        properties: {
            rows: [
                row('performed', { kind: 'period', start: '2021-03-04', end: '2021-03-06' }),
                row('performer', text(`Dr. Ana Example ${CANARY}`)),
                row('bodySite', text('Left knee')),
                row('identifier', {
                    ...text('1032704'),
                    notes: [text('Medical record number'), code('usual')],
                }),
                row('note', {
                    ...text(`It went well.\nPlease rest for two days. ${CANARY}`),
                    notes: [text('Sam Example'), date('2021-03-05')],
                }),
            ],
        },
    },
    numbers: {
        properties: {
            rows: [
                row('value', quantity('4.0', 'mg/dL')),
                row('quantity', quantity('0.010', 'ng/mL', '<')),
                row('length', quantity('1e-7', 'mol/L')),
                row('referenceRange', {
                    kind: 'range',
                    low: { value: '3.50', unit: 'mg/dL' },
                    high: { value: '5.10', unit: 'mg/dL' },
                }),
                row('rate', {
                    kind: 'ratio',
                    numerator: { value: '1' },
                    denominator: { value: '128' },
                }),
                row('note', text(`Taken twice ${CANARY}`)),
            ],
        },
    },
    parts: {
        properties: {
            rows: [
                row(
                    'reaction',
                    reaction(`Skin rash ${CANARY}`, 'mild'),
                    reaction('Hives', 'severe'),
                ),
            ],
        },
    },
    absent: {
        properties: {
            rows: [
                row('value', { kind: 'absent', reason: 'asked-declined' }),
                row('performer', { kind: 'unnamed', type: 'Practitioner' }),
                row('note', text(CANARY)),
            ],
        },
    },
    asReceived: {
        properties: {
            rows: [
                row('status', code('rebooked-by-desk')),
                row('kindOfThing', text(`Blue ${CANARY}`)),
                {
                    ...row('extension', { kind: 'boolean', value: true }),
                    ...{ key: 'extension[0]', extension: 'is-firstborn' },
                },
                row('comment', text('Está mucho mejor', 'es')),
            ],
        },
    },
    empty: { properties: { rows: [] } },
    notRecorded: { properties: { state: 'not-recorded' } },
    loading: { properties: { state: 'loading' } },
    longText: {
        properties: {
            rows: [
                row(
                    'note',
                    text(
                        `Donaudampfschifffahrtsgesellschaftskapitän: rest, drink, walk a little each day, and call the clinic about any swelling, fever or pain that does not pass ${CANARY}`,
                    ),
                ),
                row('value', quantity('1234567890123456789.100', '10*6/uL')),
            ],
        },
    },
} satisfies Examples;
