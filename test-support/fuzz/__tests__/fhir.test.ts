import fc from 'fast-check';
import { parseNdjson, readBooking, readScheduling } from 'c/salusCoreFhirScheduling';
import { steps } from '../breaking';
import { answerOf, inputOf } from '../fhirInputs';
import { wrongIn, wrongInAnswer, wrongInLines, wrongInSlots } from '../fhirOracles';
import { large, largeInputOf, manySlots, slotsOf } from '../large';
import { lines } from '../lines';
import { inputs, TIME_LIMIT } from '../random';

describe('broken FHIR resources', () => {
    it(
        'are read, or are problems',
        () => {
            fc.assert(
                fc.property(steps, (all) => {
                    expect(wrongIn(readScheduling, inputOf(all))).toEqual([]);
                }),
                inputs(1_000, 50_000),
            );
        },
        TIME_LIMIT,
    );

    it('are good resources before they are broken', () => {
        const { slots, bookings, problems } = readScheduling(inputOf([]), {
            zoneOf: () => 'America/New_York',
            now: '2021-03-01T00:00:00Z',
        });
        expect(problems).toEqual([]);
        expect([slots.length > 1, bookings.length]).toEqual([true, 1]);
    });
});

it(
    'Appointments that are broken are read whole, or are problems',
    () => {
        fc.assert(
            fc.property(steps, (all) => {
                expect(wrongInAnswer(readBooking, answerOf(all))).toEqual([]);
            }),
            inputs(500, 10_000),
        );
    },
    TIME_LIMIT,
);

it(
    'lines that are broken are read, or are problems',
    () => {
        fc.assert(
            fc.property(lines, (text) => {
                expect(wrongInLines(parseNdjson, text)).toEqual([]);
            }),
            inputs(200, 4_000),
        );
    },
    TIME_LIMIT,
);

/* An input that is too long takes too long to be shrunk. */
describe('5 MB', () => {
    it(
        'of resources are read in a second',
        () => {
            fc.assert(
                fc.property(large, (how) => {
                    expect(wrongIn(readScheduling, largeInputOf(how))).toEqual([]);
                }),
                { ...inputs(3, 160), endOnFailure: true },
            );
        },
        TIME_LIMIT,
    );

    it(
        'of slots are looked at and offered in a second',
        () => {
            fc.assert(
                fc.property(manySlots, (how) => {
                    expect(wrongInSlots(slotsOf(how))).toEqual([]);
                }),
                { ...inputs(3, 80), endOnFailure: true },
            );
        },
        TIME_LIMIT,
    );
});
