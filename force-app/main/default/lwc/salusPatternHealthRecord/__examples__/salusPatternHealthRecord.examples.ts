import type { Examples } from 'test-support/examples';
import {
    emptyPart,
    failedPart,
    inventedPart,
    inventedRecord,
    type PartAnswers,
} from '../../../../../../examples/inventedRecord';

const zone = 'America/New_York';
const now = '2021-03-01T12:00:00Z';
const record = (answers?: PartAnswers) => ({
    now,
    properties: { zone, adapter: inventedRecord(answers), openable: true },
});
const never = new Promise<never>(() => undefined);

export default {
    default: record(),
    loading: record({ patient: never }),
    partsLoading: record({ results: never, vitals: never }),
    someFailed: record({
        results: failedPart('unavailable'),
        documents: failedPart('not-permitted'),
        vitals: failedPart('rate-limited', 120_000),
    }),
    nothingRecorded: record({
        allergies: emptyPart({ isNoneKnown: true }),
        medications: emptyPart(),
        conditions: emptyPart({ isPartial: true }),
        immunizations: emptyPart(),
    }),
    partial: record({ allergies: inventedPart('allergies', { isPartial: true }) }),
    notReviewed: record({
        results: inventedPart('results', {
            reviews: { 'Observation/ferritin': 'not-reviewed', 'Observation/tsh': 'withheld' },
        }),
    }),
    unreachable: record({ patient: failedPart('unavailable') }),
    notPermitted: record({ patient: failedPart('not-permitted') }),
    fewParts: {
        now,
        properties: { zone, adapter: inventedRecord(), parts: ['allergies', 'medications'] },
    },
} satisfies Examples;
