import { statuses } from 'c/salusCoreBooking';

describe('the statuses of a booking', () => {
    it('are the ten of FHIR R4, and nobody can add one', () => {
        expect([...statuses].sort()).toEqual([
            'arrived',
            'booked',
            'cancelled',
            'checked-in',
            'entered-in-error',
            'fulfilled',
            'noshow',
            'pending',
            'proposed',
            'waitlist',
        ]);
        expect(Object.isFrozen(statuses)).toBe(true);
    });
});
