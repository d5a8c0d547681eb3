import { isBooking, isSchedulingError } from 'c/salusCoreBooking';

describe('isBooking', () => {
    it.each([
        [{ id: 'b1', status: 'booked' }, true],
        [{ id: 'b1', status: 'Booked' }, false],
        [{ id: ' ', status: 'booked' }, false],
        [{ id: 7, status: 'booked' }, false],
        [undefined, false],
        ['b1', false],
    ])('of %j is %s', (value, is) => {
        expect(isBooking(value)).toBe(is);
    });
});

describe('isSchedulingError', () => {
    it.each([
        [{ code: 'conflict' }, true],
        [{ code: 'not-permitted' }, true],
        [{ code: 'rate-limited', retryAfterMs: 5 }, true],
        [{ code: 'rate-limited' }, false],
        [{ code: 'other' }, false],
        [null, false],
        ['unavailable', false],
    ])('of %j is %s', (error, is) => {
        expect(isSchedulingError(error)).toBe(is);
    });
});
