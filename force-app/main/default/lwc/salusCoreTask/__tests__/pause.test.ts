import { pauseMinutes, pauseOf } from 'c/salusCoreTask';

describe('pauseOf', () => {
    it.each([
        ['as long as the server asks', 20_000, 20_000],
        ['ten minutes at most, and not at once for more than a timer can wait', 2 ** 31, 600_000],
        ['no time for less than nothing', -1, 0],
        ['no time for what is no number', NaN, 0],
    ])('waits %s', (_, retryAfterMs, pause) => {
        expect(pauseOf({ code: 'rate-limited', retryAfterMs })).toBe(pause);
    });

    it('waits no time where the server asks for none', () => {
        expect(pauseOf({ code: 'rate-limited' })).toBe(0);
    });
});

describe('pauseMinutes', () => {
    it.each([
        [20_000, 1],
        [61_000, 2],
        [-1, 1],
    ])('says of %s milliseconds: %s', (retryAfterMs, minutes) => {
        expect(pauseMinutes({ code: 'rate-limited', retryAfterMs })).toBe(minutes);
    });
});
