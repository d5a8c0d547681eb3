import type { ResultValue } from 'c/salusCoreLab';
import { CANARY, type Examples } from 'test-support/examples';

const of = (...values: readonly ResultValue[]) => ({ properties: { values } });
const amount = (value: string, more: object = {}): ResultValue => ({
    kind: 'quantity',
    quantity: { value, unit: 'mg/dL', ucum: 'mg/dL', ...more },
});

export default {
    default: of({ kind: 'quantity', quantity: { value: '4.0', unit: `cells ${CANARY}` } }),
    comparator: of(amount('0.010', { comparator: '<' })),
    verySmall: of(amount('1e-7')),
    text: of({ kind: 'text', text: `Cloudy, with a trace of blood ${CANARY}` }),
    code: of({ kind: 'concept', text: `Not detected ${CANARY}`, also: [] }),
    ratio: of({ kind: 'ratio', numerator: { value: '1' }, denominator: { value: '128' } }),
    range: of({ kind: 'range', low: { value: '1' }, high: { value: '5' } }),
    yesOrNo: of({ kind: 'boolean', value: true }),
    curve: of({ kind: 'sampled-data', origin: { value: '0' }, points: 240, gaps: 2 }),
    absent: of({ kind: 'absent', reason: 'error' }),
    none: of({ kind: 'none' }),
    notRecorded: { properties: { state: 'not-recorded' } },
} satisfies Examples;
