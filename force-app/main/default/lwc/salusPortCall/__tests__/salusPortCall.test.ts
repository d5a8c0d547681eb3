import type { CallAdapter, CallEvents, PreviewAdapter } from 'c/salusPortCall';

describe('the ports of a call', () => {
    it('are met by plain objects', async () => {
        const heard = new Set<(event: never) => void>();
        const adapter: CallAdapter = {
            id: 'invented',
            capabilities: {
                ...{ camera: true, screen: false, chat: false, captions: 'none', hand: false },
                ...{ lobby: false, speakerSelect: false, phone: false, audioOnly: false },
                ...{ recordingNotice: false, endForAll: false, stats: false },
            },
            state: 'idle',
            participants: new Map(),
            on: (_type, listener) => {
                heard.add(listener);
                return () => heard.delete(listener);
            },
            join: () => Promise.resolve({ ok: true, value: { self: 'a' } }),
            leave: () => Promise.resolve(),
            setMedia: (_source, on) => Promise.resolve({ ok: true, value: on }),
            listDevices: () => Promise.resolve({ ok: true, value: [] }),
            useDevice: () => Promise.resolve({ ok: true, value: undefined }),
            attach: () => Promise.resolve({ ok: true, value: () => undefined }),
            resumePlayback: () => Promise.resolve({ ok: true, value: undefined }),
            dispose: () => Promise.resolve(),
        };
        const end = adapter.on('chat', (event: CallEvents['chat']) => event.text);
        expect(heard.size).toBe(1);
        end();
        expect(heard.size).toBe(0);
        expect(await adapter.join({ credential: {}, mic: true, camera: false })).toEqual({
            ...{ ok: true, value: { self: 'a' } },
        });
    });

    it('are met by a preview that has no device', async () => {
        const error = { code: 'not-found', retryable: true } as const;
        const preview: PreviewAdapter = {
            start: () => Promise.resolve({ ok: false, error }),
            stop: () => undefined,
        };
        expect(await preview.start({ mic: true, camera: true })).toMatchObject({ error });
    });
});
