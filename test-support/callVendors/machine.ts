import { HeldPrompt } from '../heldPrompt';

/** A track of a device, or of a screen. */
export class FakeTrack extends EventTarget {
    readonly kind: 'audio' | 'video';
    readyState: 'live' | 'ended' = 'live';
    enabled = true;
    private readonly deviceId: string;

    constructor(kind: 'audio' | 'video', deviceId: string) {
        super();
        this.kind = kind;
        this.deviceId = deviceId;
    }

    stop(): void {
        this.readyState = 'ended';
    }

    /** The device is taken away. A page that stops a track is told nothing. */
    end(): void {
        if (this.readyState === 'ended') return;
        this.readyState = 'ended';
        this.dispatchEvent(new Event('ended'));
    }

    getSettings(): { readonly deviceId: string } {
        return { deviceId: this.deviceId };
    }
}

const thrown = (name: string): Error => Object.assign(new Error('CANARY'), { name });

const device = (kind: MediaDeviceKind, deviceId: string) => ({
    ...{ kind, deviceId, label: `${deviceId} CANARY`, groupId: '' },
});

type Asked = { readonly audio?: unknown; readonly video?: unknown };

const idIn = (asked: unknown): string | undefined => {
    const { deviceId } = Object(asked) as { readonly deviceId?: string | { exact: string } };
    return typeof deviceId === 'object' ? deviceId.exact : deviceId;
};

/** A machine with two microphones, two cameras and a speaker, and a browser that plays or doesn't. */
export class FakeMachine {
    readonly tracks: FakeTrack[] = [];
    readonly prompt = new HeldPrompt();
    isPlaybackBlocked = false;
    /** The speaker that sound was last put to. */
    speaker?: string;
    devices = [
        ...[device('audioinput', 'microphone'), device('audioinput', 'second')],
        ...[device('videoinput', 'camera'), device('videoinput', 'other camera')],
        device('audiooutput', 'speaker'),
    ];
    readonly mediaDevices = Object.assign(new EventTarget(), {
        enumerateDevices: async () => this.devices,
        getDisplayMedia: async () => {
            await this.prompt.answered;
            return this.stream(this.keep(new FakeTrack('video', 'screen')));
        },
    });

    get openTracks(): number {
        return this.tracks.filter(({ readyState }) => readyState === 'live').length;
    }

    /** Opens a device, as a vendor's kit does it: this one, or the first of its kind. */
    async open(asked: Asked | 'audio' | 'video', id?: string): Promise<FakeTrack> {
        const given = typeof asked === 'string' ? { [asked]: true } : asked;
        const kind = given.audio ? 'audio' : 'video';
        const wanted = id ?? idIn(given.audio ?? given.video);
        await this.prompt.answered;
        const found = this.devices.find(
            (one) =>
                one.kind === `${kind}input` &&
                (!wanted || wanted === 'default' || one.deviceId === wanted),
        );
        if (!found) throw thrown('NotFoundError');
        return this.keep(new FakeTrack(kind, found.deviceId));
    }

    take(id: string): void {
        this.devices = this.devices.filter(({ deviceId }) => deviceId !== id);
        this.tracks
            .filter((track) => track.getSettings().deviceId === id)
            .forEach((track) => track.end());
        this.mediaDevices.dispatchEvent(new Event('devicechange'));
    }

    play = async (): Promise<void> => {
        if (this.isPlaybackBlocked) throw thrown('NotAllowedError');
    };

    /** Puts the machine under the page. */
    install(): void {
        const { play, mediaDevices } = this;
        const setSinkId = async (id: string): Promise<void> => void (this.speaker = id);
        Object.defineProperty(navigator, 'mediaDevices', {
            ...{ configurable: true, value: mediaDevices },
        });
        Object.assign(HTMLMediaElement.prototype, { play, setSinkId });
        Object.defineProperty(HTMLMediaElement.prototype, 'srcObject', {
            ...{ configurable: true, writable: true, value: null },
        });
    }

    stream(...tracks: readonly FakeTrack[]): MediaStream {
        const ofKind = (kind: string) => () => tracks.filter((track) => track.kind === kind);
        return {
            ...{ getTracks: () => tracks },
            ...{ getAudioTracks: ofKind('audio'), getVideoTracks: ofKind('video') },
        } as unknown as MediaStream;
    }

    private keep(track: FakeTrack): FakeTrack {
        this.tracks.push(track);
        return track;
    }
}
