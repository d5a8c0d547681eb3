import { Emitter, OwnMedia } from 'c/salusHostCallParts';
import type { CallEvents, JoinOptions } from 'c/salusPortCall';

class Track extends EventTarget {
    readyState = 'live';
    readonly kind: string;
    private readonly deviceId: string;

    constructor(kind: string, deviceId: string) {
        super();
        this.kind = kind;
        this.deviceId = deviceId;
    }

    getSettings = () => ({ deviceId: this.deviceId });
    stop(): void {
        this.readyState = 'ended';
    }
}

type Asked = Readonly<Record<'audio' | 'video', true | { deviceId: { exact: string } }>>;

const join: JoinOptions = { credential: null, mic: true, camera: true };
const settle = (): Promise<void> => new Promise((done) => setTimeout(done));

/* A browser whose prompts a test answers one after another, with a yes or with the name of an error. */
function start(changed: () => void = () => undefined) {
    const tracks: Track[] = [];
    const prompts: ((name?: string) => void)[] = [];
    const asked: string[] = [];
    const getUserMedia = (wanted: Partial<Asked>): Promise<unknown> => {
        const kinds = Object.keys(wanted) as (keyof Asked)[];
        asked.push(kinds.join(' and '));
        return new Promise((give, refuse) => {
            prompts.push((name) => {
                if (name) return refuse(Object.assign(new Error('CANARY'), { name }));
                const given = kinds.map((kind) => {
                    const { deviceId } = Object(wanted[kind]) as { deviceId?: { exact: string } };
                    return new Track(kind, deviceId?.exact ?? `${kind}-1`);
                });
                tracks.push(...given);
                return give({ getTracks: () => given });
            });
        });
    };
    const device = (kind: string, deviceId: string) => ({ kind, deviceId, label: 'CANARY' });
    const devices = ['audio-1', 'audio-2', 'audio-3'].map((id) => device('audioinput', id));
    const enumerateDevices = async () => [...devices, device('videoinput', 'video-1')];
    const mediaDevices = Object.assign(new EventTarget(), { getUserMedia, enumerateDevices });
    Object.defineProperty(navigator, 'mediaDevices', { configurable: true, value: mediaDevices });
    Object.defineProperty(window, 'isSecureContext', { configurable: true, value: true });
    const emitter = new Emitter();
    const told: string[] = [];
    const errors: string[] = [];
    const used: (string | undefined)[] = [];
    emitter.on('localmedia', ({ source, on, by }) => told.push(`${source} ${on} ${by}`));
    emitter.on('error', ({ source, code }) => errors.push(`${source} ${code}`));
    emitter.on('devices', ({ active }: CallEvents['devices']) => used.push(active.microphone));
    const media = new OwnMedia(emitter, changed);
    const answer = async (name?: string): Promise<void> => {
        await settle();
        prompts.shift()?.(name);
        await settle();
    };
    const live = () => tracks.filter(({ readyState }) => readyState === 'live');
    const liveIds = () => live().map((track) => track.getSettings().deviceId);
    return { media, answer, told, errors, used, asked, prompts, live, liveIds };
}

const on = { ok: true, value: true };
const off = { ok: true, value: false };
const aborted = { ok: false, error: { code: 'aborted', retryable: false } };

describe('what the person sends', () => {
    it('is of the call that goes on, and what comes for one before is stopped', async () => {
        const { media, answer, told, errors, asked, liveIds } = start();
        const first = media.begin(join);
        await settle();
        media.stop();
        await first;
        const second = media.begin({ ...join, camera: false });
        await answer();
        expect(liveIds()).toEqual([]);
        await answer();
        await second;
        expect(liveIds()).toEqual(['audio-1']);
        expect(told).toEqual(['mic true self']);
        expect(asked).toEqual(['audio and video', 'audio']);
        expect(errors).toEqual([]);
    });

    it('keeps no device open that nobody holds, where the other was given and can’t be sent', async () => {
        const { media, answer, asked, liveIds } = start(
            jest.fn().mockImplementationOnce(() => {
                throw new Error('CANARY');
            }),
        );
        const beginning = media.begin(join);
        await answer();
        expect(liveIds()).toEqual(['audio-1']);
        await answer();
        await beginning;
        expect(asked).toEqual(['audio and video', 'video']);
        media.stop();
        expect(liveIds()).toEqual([]);
    });

    it('is not told to be refused where the call is left while the browser asks', async () => {
        const { media, answer, errors } = start();
        void media.begin({ ...join, camera: false });
        media.stop();
        void media.begin({ ...join, mic: false, camera: false });
        await answer('NotAllowedError');
        expect(errors).toEqual([]);
    });

    it('stays off where it is switched off while the browser asks, and the rest is on', async () => {
        const { media, answer, told, errors, liveIds, prompts } = start();
        const begins = media.begin(join);
        expect(await media.set('camera', false)).toEqual(off);
        await answer();
        await begins;
        expect(liveIds()).toEqual(['audio-1']);
        expect([told, errors, prompts]).toEqual([['mic true self'], [], []]);
    });

    it('is told once where it is switched on twice, and asked for once', async () => {
        const { media, answer, told, asked } = start();
        void media.begin({ ...join, mic: false, camera: false });
        const asks = [media.set('mic', true), media.set('mic', true)];
        await answer();
        expect(await Promise.all(asks)).toEqual([on, on]);
        expect([told, asked]).toEqual([['mic true self'], ['audio']]);
    });

    it('is what was asked for last: on, off and on again', async () => {
        const { media, answer, told, live } = start();
        void media.begin({ ...join, mic: false, camera: false });
        const first = media.set('mic', true);
        expect(await media.set('mic', false)).toEqual(off);
        expect(await first).toEqual(off);
        const second = media.set('mic', true);
        await answer();
        expect(live()).toEqual([]);
        await answer();
        expect(await second).toEqual(on);
        expect([told, live().length]).toEqual([['mic true self'], 1]);
    });

    it.each([
        ['held', true, { ok: false, error: { code: 'not-allowed-by-host', retryable: false } }],
        ['switched off', false, off],
    ])('stays off where a host has it %s while the browser asks', async (_, isHeld, result) => {
        const { media, answer, told, live } = start();
        void media.begin({ ...join, mic: false, camera: false });
        const asked = media.set('mic', true);
        media.mute(isHeld);
        await answer();
        expect(await asked).toEqual(result);
        expect([told, live()]).toEqual([[], []]);
    });

    it('stays off where a host switches it off while the person joins', async () => {
        const { media, answer, told, errors, liveIds } = start();
        const begins = media.begin(join);
        media.mute(false);
        await answer();
        await begins;
        expect(liveIds()).toEqual(['video-1']);
        expect([told, errors]).toEqual([['camera true self'], []]);
    });

    it('is asked for each alone where both can’t be had together', async () => {
        const { media, answer, told, errors } = start();
        const begins = media.begin(join);
        await answer('NotReadableError');
        await answer();
        await answer('NotReadableError');
        await begins;
        expect([told, errors]).toEqual([['mic true self'], ['camera in-use']]);
    });

    it('comes from the device that was chosen last', async () => {
        const { media, answer, told, used, liveIds } = start();
        void media.begin({ ...join, camera: false });
        await answer();
        const chosen = [media.use('microphone', 'audio-2'), media.use('microphone', 'audio-3')];
        await answer();
        expect(liveIds()).toEqual(['audio-1']);
        await answer();
        expect((await Promise.all(chosen)).every(({ ok }) => ok)).toBe(true);
        expect([liveIds(), used.at(-1)]).toEqual([['audio-3'], 'audio-3']);
        expect(told).toEqual(['mic true self']);
    });

    it('comes from the device that is chosen while the browser asks for another', async () => {
        const { media, answer, used, liveIds } = start();
        void media.begin({ ...join, mic: false, camera: false });
        const asked = media.set('mic', true);
        const chosen = media.use('microphone', 'audio-2');
        await answer();
        await answer();
        expect([await asked, (await chosen).ok]).toEqual([on, true]);
        expect([liveIds(), used.at(-1)]).toEqual([['audio-2'], 'audio-2']);
    });

    it('stays off where it is switched off while another device is opened, which is next', async () => {
        const { media, answer, told, liveIds } = start();
        void media.begin({ ...join, camera: false });
        await answer();
        const chosen = media.use('microphone', 'audio-2');
        await settle();
        media.mute(false);
        await answer();
        expect([(await chosen).ok, liveIds()]).toEqual([true, []]);
        expect(told).toEqual(['mic true self', 'mic false host']);
        const again = media.set('mic', true);
        await answer();
        expect([await again, liveIds()]).toEqual([on, ['audio-2']]);
    });

    it('goes on with another device where the one before is taken away meanwhile', async () => {
        const { media, answer, told, live, liveIds } = start();
        void media.begin({ ...join, camera: false });
        await answer();
        const chosen = media.use('microphone', 'audio-2');
        await settle();
        const [track] = live();
        track?.stop();
        track?.dispatchEvent(new Event('ended'));
        await answer();
        expect([(await chosen).ok, liveIds()]).toEqual([true, ['audio-2']]);
        expect(told).toEqual(['mic true self', 'mic false device', 'mic true self']);
    });

    it('is nothing, and nothing is told of a device, once the call is over', async () => {
        const { media, answer, used, live } = start();
        void media.begin({ ...join, camera: false });
        await answer();
        const asked = [media.set('camera', true), media.use('microphone', 'audio-2')];
        const before = used.length;
        media.stop();
        await answer();
        expect(await Promise.all(asked)).toEqual([aborted, aborted]);
        expect(await media.use('microphone', 'audio-2')).toEqual(aborted);
        await media.devices.use('microphone', 'audio-2');
        expect([live(), used.length, media.devices.active]).toEqual([[], before, {}]);
    });
});
