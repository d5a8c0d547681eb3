import type { ImageResult, ImageSource } from 'c/salusPortImages';

/* As an app writes one: with its own server, whose answers no browser keeps. */
const appSource = (get: typeof fetch): ImageSource => ({
    async load(id, signal): Promise<ImageResult> {
        const response = await get(`/images/${encodeURIComponent(id)}`, {
            cache: 'no-store',
            signal,
        });
        if (response.ok) return { ok: true, value: await response.blob() };
        const code = response.status === 403 ? 'not-permitted' : 'unavailable';
        return { ok: false, error: { code } };
    },
});

describe('a source of images', () => {
    const asked = jest.fn();
    const answering = (status: number) =>
        appSource(((...given: unknown[]) => {
            asked(...given);
            const blob = () => Promise.resolve(new Blob(['x'], { type: 'image/png' }));
            return Promise.resolve({ ok: status === 200, status, blob });
        }) as unknown as typeof fetch);

    it('gives the bytes, and asks so that nothing of them is kept', async () => {
        const { signal } = new AbortController();
        const result = await answering(200).load('i/1', signal);
        expect(result).toMatchObject({ ok: true, value: { type: 'image/png' } });
        expect(asked).toHaveBeenCalledWith('/images/i%2F1', { cache: 'no-store', signal });
    });

    it('says who may not see it', async () => {
        const { signal } = new AbortController();
        expect(await answering(403).load('i1', signal)).toEqual({
            ok: false,
            error: { code: 'not-permitted' },
        });
    });
});
