import fc from 'fast-check';
import { wrongInBookings } from '../bookingOracles';
import { steps } from '../bookingPerson';
import { breaks } from '../brokenAdapter';
import { inputs, TIME_LIMIT } from '../random';

/* Two bookings of one page share the browser's history. */
const plans = fc.oneof(
    { weight: 9, arbitrary: breaks.map((one) => [one]) },
    { weight: 1, arbitrary: fc.tuple(breaks, breaks) },
);

/* Each shadow goes through as many. */
describe('bookings with adapters that break', () => {
    it(
        'have no dead end, no uncaught error and no ending without a booking',
        async () => {
            const one = fc.asyncProperty(plans, steps, async (some, all) => {
                expect(await wrongInBookings(some, all)).toEqual([]);
            });
            await fc.assert(one, { ...inputs(20, 2_000), endOnFailure: true });
        },
        3 * TIME_LIMIT,
    );
});
