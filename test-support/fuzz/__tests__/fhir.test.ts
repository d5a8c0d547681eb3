import fc from 'fast-check';
import { readScheduling } from 'c/salusCoreFhirScheduling';
import { inputOf, steps } from '../fhirInputs';
import { wrongIn } from '../fhirOracles';
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
