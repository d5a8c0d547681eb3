import { quietly, waitFor } from 'c/salusHostWaiting';

const settle = () => new Promise((next) => setTimeout(next));

describe('a call of a function of the app', () => {
    it('is waited for, and is undefined when it throws', async () => {
        expect(await waitFor(() => Promise.resolve(1))).toBe(1);
        expect(await waitFor(() => Promise.reject(new Error('CANARY')))).toBeUndefined();
    });

    it('begins at once, and what it throws ends there', async () => {
        const call = jest.fn(() => Promise.reject(new Error('CANARY')));
        quietly(call);
        expect(call).toHaveBeenCalled();
        quietly(() => {
            throw new Error('CANARY');
        });
        await settle();
    });
});
