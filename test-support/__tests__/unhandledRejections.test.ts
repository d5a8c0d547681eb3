import { unhandledRejections } from '../jest/unhandledRejections';

const rejects = () => Promise.reject(new Error('planted'));

describe('the count of unhandled rejections', () => {
    it('is none where each is handled', async () => {
        const run = async () => {
            await rejects().catch(() => undefined);
        };
        expect(await unhandledRejections(run)).toBe(0);
    });

    it('has each that was planted, also one at the end', async () => {
        const run = async () => {
            void rejects();
            await new Promise((next) => setTimeout(next));
            void rejects();
        };
        expect(await unhandledRejections(run)).toBe(2);
    });

    it('gives Jest its own listener back, after an error too', async () => {
        await expect(unhandledRejections(rejects)).rejects.toThrow('planted');
        expect(await unhandledRejections(async () => undefined)).toBe(0);
    });
});
