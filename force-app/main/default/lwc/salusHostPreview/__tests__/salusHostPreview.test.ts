import { createPreview, playTone } from 'c/salusHostPreview';
import { CANARY } from 'test-support/examples';
import { loudnessOf } from '../loudness';

type Track = { readonly kind: string; stop: jest.Mock };

const streamOf = (...kinds: readonly string[]) => {
    const tracks: Track[] = kinds.map((kind) => ({ kind, stop: jest.fn() }));
    return {
        tracks,
        getTracks: () => tracks,
        getAudioTracks: () => tracks.filter(({ kind }) => kind === 'audio'),
    };
};
const both = { mic: true, camera: true };

function browser(getUserMedia: unknown, more: Readonly<Record<string, unknown>> = {}): void {
    Object.defineProperty(window, 'isSecureContext', { value: true, configurable: true });
    for (const [name, value] of Object.entries({ mediaDevices: { getUserMedia }, ...more }))
        Object.defineProperty(navigator, name, { value, configurable: true });
}

describe('a preview', () => {
    afterEach(() => {
        for (const name of ['mediaDevices', 'permissions']) Reflect.deleteProperty(navigator, name);
        Reflect.deleteProperty(document, 'featurePolicy');
        Reflect.deleteProperty(globalThis, 'AudioContext');
    });

    it('asks for what is wanted, by the ids that were chosen', async () => {
        const ask = jest.fn(() => Promise.resolve(streamOf('audio')));
        browser(ask);
        const preview = createPreview();
        await preview.start({ mic: true, camera: false, deviceIds: { microphone: 'm1' } });
        expect(ask.mock.calls).toEqual([[{ audio: { deviceId: { exact: 'm1' } }, video: false }]]);
    });

    it('ends every track and takes the picture out of the page when it stops', async () => {
        const stream = streamOf('audio', 'video');
        browser(() => Promise.resolve(stream));
        const preview = createPreview();
        const started = await preview.start(both);
        const host = document.createElement('div');
        if (started.ok) started.value.attach(host);
        const video = host.querySelector('video')!;
        expect([video.muted, video.getAttribute('aria-hidden')]).toEqual([true, 'true']);
        preview.stop();
        preview.stop();
        expect(stream.tracks.map(({ stop }) => stop.mock.calls.length)).toEqual([1, 1]);
        expect(host.childElementCount).toBe(0);
    });

    it('ends what came after it was stopped', async () => {
        const stream = streamOf('audio');
        browser(() => Promise.resolve(stream));
        const preview = createPreview();
        const starting = preview.start(both);
        preview.stop();
        expect(await starting).toMatchObject({ ok: false, error: { code: 'aborted' } });
        expect(stream.tracks[0]!.stop).toHaveBeenCalledTimes(1);
    });

    it('ends what comes for the one before, where it is stopped and starts again', async () => {
        const streams = [streamOf('audio', 'video'), streamOf('audio')];
        const prompts: (() => void)[] = [];
        browser(() => {
            const stream = streams[prompts.length];
            return new Promise((give) => prompts.push(() => give(stream)));
        });
        const preview = createPreview();
        const first = preview.start(both);
        preview.stop();
        const second = preview.start({ mic: true, camera: false });
        prompts.forEach((answer) => answer());
        expect([(await first).ok, (await second).ok]).toEqual([false, true]);
        const ends = streams.map(({ tracks }) => tracks.map(({ stop }) => stop.mock.calls.length));
        expect(ends).toEqual([[1, 1], [0]]);
    });

    it.each([
        ['NotFoundError', {}, 'not-found'],
        ['NotReadableError', {}, 'in-use'],
        ['NotAllowedError', { denied: true }, 'permission-denied'],
        ['NotAllowedError', { policy: true }, 'site-blocked'],
        ['Invented', {}, 'unknown'],
    ] as const)(
        'answers %s %o with a code, and with nothing that was thrown',
        async (name, how, code) => {
            const thrown = Object.assign(new Error(CANARY), { name });
            const { denied, policy } = how as { denied?: boolean; policy?: boolean };
            const permissions = denied && { query: () => Promise.resolve({ state: 'denied' }) };
            browser(() => Promise.reject(thrown), { permissions });
            if (policy)
                Object.defineProperty(document, 'featurePolicy', {
                    value: { allowsFeature: () => false },
                    configurable: true,
                });
            const answer = await createPreview().start(both);
            expect(answer).toMatchObject({ ok: false, error: { code } });
            expect(JSON.stringify(answer)).not.toContain(CANARY);
        },
    );

    it('says that a browser without devices can’t be used, and a page that isn’t secure', async () => {
        browser(undefined);
        expect(await createPreview().start(both)).toMatchObject({ error: { code: 'unsupported' } });
        Object.defineProperty(window, 'isSecureContext', { value: false, configurable: true });
        expect(await createPreview().start(both)).toMatchObject({ error: { code: 'insecure' } });
    });

    it('measures the sound, and lets go of the audio', async () => {
        const close = jest.fn(() => Promise.resolve());
        const analyser = {
            fftSize: 4,
            getFloatTimeDomainData: (samples: Float32Array) => void samples.fill(0.1),
        };
        class Audio {
            createAnalyser = () => analyser;
            createMediaStreamSource = () => ({ connect: jest.fn() });
            resume = () => Promise.resolve();
            close = close;
        }
        Object.assign(globalThis, { AudioContext: Audio });
        browser(() => Promise.resolve(streamOf('audio')));
        const preview = createPreview();
        const started = await preview.start(both);
        expect(started.ok && started.value.level()).toBeCloseTo(2 / 3);
        preview.stop();
        expect(close).toHaveBeenCalledTimes(1);
    });

    it.each(['constructor', 'createAnalyser', 'createMediaStreamSource'])(
        'goes on in silence where the browser can’t measure (%s), and ends every track when it stops',
        async (broken) => {
            const close = jest.fn(() => Promise.resolve());
            const breaks = (part: string): object => {
                if (part === broken) throw new Error(CANARY);
                return { fftSize: 4 };
            };
            class Audio {
                constructor() {
                    breaks('constructor');
                }
                createAnalyser = () => breaks('createAnalyser');
                createMediaStreamSource = () => breaks('createMediaStreamSource');
                close = close;
            }
            Object.assign(globalThis, { AudioContext: Audio });
            const stream = streamOf('audio', 'video');
            browser(() => Promise.resolve(stream));
            const preview = createPreview();
            const started = await preview.start(both);
            expect(started.ok && started.value.level()).toBe(0);
            preview.stop();
            expect(stream.tracks.map(({ stop }) => stop.mock.calls.length)).toEqual([1, 1]);
            expect(close).toHaveBeenCalledTimes(broken === 'constructor' ? 0 : 1);
        },
    );
});

it('is silent for silence, half for speech and full for the loudest', () => {
    const loudness = [0, 0.0316, 1].map((one) => loudnessOf(new Float32Array(8).fill(one)));
    expect(loudness.map((one) => Math.round(one * 10))).toEqual([0, 5, 10]);
});

it('plays a tone by the speaker that is chosen, or by the browser’s own where that has gone', async () => {
    const chosen: string[] = [];
    const part = () => ({ connect: (next: unknown) => next, frequency: {}, start() {}, stop() {} });
    class Audio {
        readonly state = 'running';
        readonly currentTime = 0;
        setSinkId(id: string): Promise<void> {
            chosen.push(id);
            return id === 'gone' ? Promise.reject(new Error(CANARY)) : Promise.resolve();
        }
        resume = () => Promise.resolve();
        close = () => Promise.resolve();
        createOscillator = part;
        createGain = () => ({
            ...part(),
            gain: { setValueAtTime() {}, linearRampToValueAtTime() {} },
        });
    }
    Object.assign(window, { AudioContext: Audio });
    expect(await Promise.all([playTone('b'), playTone('gone'), playTone()])).toEqual(
        Array(3).fill(true),
    );
    expect(chosen).toEqual(['b', 'gone']);
    Reflect.deleteProperty(window, 'AudioContext');
});

it('says that no tone is played where there is no audio', async () => {
    expect(await playTone()).toBe(false);
    const refuses = (): never => {
        throw new Error(CANARY);
    };
    Object.assign(window, { AudioContext: refuses });
    expect(await playTone()).toBe(false);
    Reflect.deleteProperty(window, 'AudioContext');
});
