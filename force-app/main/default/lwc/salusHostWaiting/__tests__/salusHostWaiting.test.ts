import { quietly, waitFor } from 'c/salusHostWaiting';

describe('a call of a function of the app', () => {
    it('is waited for, and is undefined when it throws', async () => {
        expect(await waitFor(() => Promise.resolve(1))).toBe(1);
        expect(await waitFor(() => Promise.reject(new Error('CANARY')))).toBeUndefined();
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
