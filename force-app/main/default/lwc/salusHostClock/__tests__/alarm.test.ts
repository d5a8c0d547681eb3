import { Alarm, installClock } from 'c/salusHostClock';
import { manualClock } from 'test-support/manualClock';

const DAY = 86_400_000;

describe('an alarm', () => {
    const clock = manualClock();
    let restore: () => void;
    beforeEach(() => (restore = installClock(clock)));
    afterEach(() => restore());

    it('goes off at its moment, also after more days than a timer can wait', () => {
        const act = jest.fn();
        const set = jest.spyOn(clock, 'setTimeout');
        new Alarm().set(clock.now() + 60 * DAY, act);
        clock.advance(60 * DAY - 1);
        expect(act).not.toHaveBeenCalled();
        clock.advance(1);
        expect(act).toHaveBeenCalledTimes(1);
        expect(set.mock.calls.every(([, ms]) => ms < 2 ** 31)).toBe(true);
    });

    it('goes off for the last moment that it was given, and for none', () => {
        const [first, second] = [jest.fn(), jest.fn()];
        const alarm = new Alarm();
        alarm.set(clock.now() + DAY, first);
        alarm.set(clock.now() + DAY, second);
        clock.advance(DAY);
        expect([first, second].map(({ mock }) => mock.calls.length)).toEqual([0, 1]);
        alarm.set(clock.now() + DAY, first);
        alarm.set(undefined, first);
        expect(clock.timers).toBe(0);
    });
});
