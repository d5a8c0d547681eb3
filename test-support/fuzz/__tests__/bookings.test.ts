import fc from 'fast-check';
import { wrongInBooking } from '../bookingOracles';
import { steps } from '../bookingPerson';
import { breaks } from '../brokenAdapter';
import { inputs, TIME_LIMIT } from '../random';

/* Each shadow goes through as many. An unhandled rejection fails the test by Jest's own doing. */
describe('bookings with adapters that break', () => {
    it(
        'have no dead end, no uncaught error and no ending without a booking',
        async () => {
            const one = fc.asyncProperty(breaks, steps, async (plan, all) => {
                expect(await wrongInBooking(plan, all)).toEqual([]);
            });
            await fc.assert(one, { ...inputs(20, 2_000), endOnFailure: true });
        },
        3 * TIME_LIMIT,
    );
});
