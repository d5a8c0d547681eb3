import { rangeBar, readRanges, type ReferenceRange } from 'c/salusCoreLab';
import { CANARY, type Examples } from 'test-support/examples';

const unit = 'mmol/L';
const rangeOf = (low?: string, high?: string, inUnit = unit): ReferenceRange => ({
    ...readRanges({ referenceRange: [{}] })[0]!,
    ...(low !== undefined && { low: { value: low, unit: inUnit } }),
    ...(high !== undefined && { high: { value: high, unit: inUnit } }),
});
const of = (value: string, range: ReferenceRange, inUnit = unit) => ({
    properties: { bar: rangeBar({ value, unit: inUnit }, range), range },
});
const named = `${CANARY} units`;

export default {
    default: of('4.2', rangeOf('3.5', '5.1', named), named),
    below: of('3.1', rangeOf('3.5', '5.1')),
    above: of('5.60', rangeOf('3.50', '5.10')),
    offScale: of('22.4', rangeOf('3.5', '5.1')),
    atTheEnd: of('5.1', rangeOf('3.5', '5.1')),
    lowEndOnly: of('72', rangeOf('60')),
    highEndOnly: of('212', rangeOf(undefined, '200')),
    notDrawn: of('4.2', rangeOf('5.1', '3.5')),
    loading: { properties: { state: 'loading' } },
    notRecorded: { properties: { state: 'not-recorded' } },
} satisfies Examples;
