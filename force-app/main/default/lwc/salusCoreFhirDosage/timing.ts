import type { Reading } from './reading';
import type { Bounds, TimingView } from './view';
import { readConcept, readQuantity } from './values';

type Repeat = Omit<TimingView, 'events' | 'code'>;

function readBounds(one: Reading): Bounds | undefined {
    const quantity = one.part('boundsDuration', readQuantity);
    if (quantity) return { kind: 'duration', quantity };
    const range = one.part('boundsRange', (bounds) => ({
        low: bounds.part('low', readQuantity),
        high: bounds.part('high', readQuantity),
    }));
    if (range) return { kind: 'range', ...range };
    const period = one.part('boundsPeriod', (bounds) => ({
        start: bounds.string('start'),
        end: bounds.string('end'),
    }));
    return period && { kind: 'period', ...period };
}

const NUMBERS = [
    'count',
    'countMax',
    'duration',
    'durationMax',
    'frequency',
    'frequencyMax',
    'period',
    'periodMax',
    'offset',
] as const;

const readRepeat = (one: Reading): Repeat => ({
    bounds: readBounds(one),
    ...Object.fromEntries(NUMBERS.map((name) => [name, one.decimal(name)])),
    durationUnit: one.string('durationUnit'),
    periodUnit: one.string('periodUnit'),
    daysOfWeek: one.strings('dayOfWeek'),
    timesOfDay: one.strings('timeOfDay'),
    when: one.strings('when'),
});

const NOTHING: Repeat = Object.freeze({ daysOfWeek: [], timesOfDay: [], when: [] });

/** Reads a Timing of FHIR R4, of any shape. */
export const readTiming = (one: Reading): TimingView => ({
    events: one.strings('event'),
    ...(one.part('repeat', readRepeat) ?? NOTHING),
    code: one.part('code', readConcept),
});
