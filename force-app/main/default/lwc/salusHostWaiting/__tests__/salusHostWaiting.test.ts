import { installClock } from 'c/salusHostClock';
import { quietly, startWaiting, waitFor } from 'c/salusHostWaiting';
import { manualClock } from 'test-support/manualClock';

describe('a call of a function of the app', () => {
    it('is waited for, and is undefined when it throws', async () => {
        expect(await waitFor(() => Promise.resolve(1))).toBe(1);
        expect(await waitFor(() => Promise.reject(new Error('CANARY')))).toBeUndefined();
    });

    it('is waited for half a minute, or without a limit until the wait is ended', async () => {
        const hand = manualClock();
        const takeOut = installClock(hand);
        const never = () => new Promise(() => undefined);
        const limited = startWaiting(never);
        const unlimited = startWaiting(never, false);
        expect(hand.timers).toBe(1);
        hand.advance(600_000);
        expect(await limited.ending).toEqual({ how: 'timed-out' });
        unlimited.end({ how: 'dropped' });
        expect(await unlimited.ending).toEqual({ how: 'dropped' });
        takeOut();
    });

    it('begins at once, says whether it succeeded, and what it throws ends there', async () => {
        const call = jest.fn(() => Promise.reject(new Error('CANARY')));
        const isDone = quietly(call);
        expect(call).toHaveBeenCalled();
        expect(await isDone).toBe(false);
        const throws = (): never => {
            throw new Error('CANARY');
        };
        expect(await quietly(throws)).toBe(false);
        expect(await quietly(() => Promise.resolve())).toBe(true);
    });
});
