import { clock, installClock } from 'c/salusHostClock';
import { manualClock } from 'test-support/manualClock';

describe('the clock', () => {
    beforeEach(() => {
        jest.useFakeTimers({ now: 1_000 });
    });
    afterEach(() => {
        jest.useRealTimers();
    });

    it('tells the time of the page', () => {
        expect(clock().now()).toBe(1_000);
        jest.advanceTimersByTime(250);
        expect(clock().now()).toBe(1_250);
    });

    it('waits, and no shorter than asked', () => {
        const act = jest.fn();
        clock().setTimeout(act, 100);
        jest.advanceTimersByTime(99);
        expect(act).not.toHaveBeenCalled();
        jest.advanceTimersByTime(1);
        expect(act).toHaveBeenCalledTimes(1);
    });

    it('calls a wait off', () => {
        const act = jest.fn();
        clock().clear(clock().setTimeout(act, 100));
        clock().clear(undefined);
        jest.advanceTimersByTime(1_000);
        expect(act).not.toHaveBeenCalled();
    });

    it('lets another clock in, and brings the one before back', () => {
        const first = manualClock(5);
        const second = manualClock(7);
        const takeOutFirst = installClock(first);
        const takeOutSecond = installClock(second);
        expect(clock()).toBe(second);
        takeOutSecond();
        expect(clock()).toBe(first);
        takeOutFirst();
        expect(clock().now()).toBe(1_000);
    });
});

describe('the clock that a test turns by hand', () => {
    it('runs what is due, in the order in which it is due', () => {
        const hand = manualClock();
        const ran: string[] = [];
        hand.setTimeout(() => ran.push(`late at ${hand.now()}`), 200);
        hand.setTimeout(() => {
            ran.push(`early at ${hand.now()}`);
            hand.setTimeout(() => ran.push(`between at ${hand.now()}`), 50);
        }, 100);
        hand.clear(hand.setTimeout(() => ran.push('never'), 10));
        hand.advance(300);
        expect(ran).toEqual(['early at 100', 'between at 150', 'late at 200']);
        expect(hand.now()).toBe(300);
        expect(hand.timers).toBe(0);
    });
});
