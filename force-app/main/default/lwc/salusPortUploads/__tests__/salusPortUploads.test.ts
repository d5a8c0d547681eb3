import type { UploadFile } from 'c/salusPortUploads';

describe('uploads', () => {
    it('are met by a plain function', async () => {
        const upload: UploadFile = (file, { onProgress }) => {
            onProgress(1);
            return Promise.resolve({ ok: true, value: { id: `id-${file.size}` } });
        };
        const { signal } = new AbortController();
        const file = { size: 3 } as File;
        expect(await upload(file, { signal, onProgress: () => undefined })).toEqual({
            ok: true,
            value: { id: 'id-3' },
        });
    });
});
