import type { CallSignalling } from 'c/salusPortCall';
import { HeldPrompt } from 'test-support/heldPrompt';
import { connections, FakeConnection, FakeTrack, network } from './fakeConnection';

/** Every track that the browser has given. */
export const given: FakeTrack[] = [];

class FakeStream {
    private readonly tracks: readonly FakeTrack[];

    constructor(tracks: readonly FakeTrack[] = []) {
        this.tracks = tracks;
    }

    getTracks = (): readonly FakeTrack[] => this.tracks;
}

type Asked = { readonly audio?: unknown; readonly video?: unknown };

const idIn = (asked: unknown, kind: string): string =>
    (asked as { deviceId?: { exact: string } }).deviceId?.exact ?? kind;

export const prompt = new HeldPrompt();

const give = async ({ audio, video }: Asked): Promise<FakeStream> => {
    await prompt.answered;
    const tracks = [
        ...(audio ? [new FakeTrack('audio', idIn(audio, 'microphone'))] : []),
        ...(video ? [new FakeTrack('video', idIn(video, 'camera'))] : []),
    ];
    given.push(...tracks);
    return new FakeStream(tracks);
};

export const media = Object.assign(new EventTarget(), {
    getUserMedia: jest.fn(give),
    getDisplayMedia: jest.fn(give),
    enumerateDevices: jest.fn(),
});

export const play = jest.fn();

/** What an error of a browser looks like. */
export const thrown = (name: string, message = 'CANARY'): Error =>
    Object.assign(new Error(message), { name });

const device = (kind: string, deviceId: string) => ({
    kind,
    deviceId,
    label: `${deviceId} CANARY`,
});
export const devices = [
    ...[device('audioinput', 'microphone'), device('audioinput', 'second')],
    ...[device('videoinput', 'camera'), device('audiooutput', 'speaker')],
];

/** A browser with WebRTC, two microphones, a camera and a speaker. */
export function fakeBrowser(): void {
    given.length = 0;
    prompt.hold(false);
    connections.length = 0;
    network.isOpen = true;
    media.getUserMedia.mockReset().mockImplementation(give);
    media.getDisplayMedia.mockReset().mockImplementation(give);
    media.enumerateDevices.mockReset().mockResolvedValue(devices);
    play.mockReset().mockResolvedValue(undefined);
    Object.defineProperty(navigator, 'mediaDevices', { configurable: true, value: media });
    Object.assign(HTMLMediaElement.prototype, { play, setSinkId: async () => undefined });
    Object.defineProperty(HTMLMediaElement.prototype, 'srcObject', {
        configurable: true,
        writable: true,
        value: null,
    });
    Object.assign(window, {
        ...{ isSecureContext: true, RTCPeerConnection: FakeConnection, MediaStream: FakeStream },
    });
}

/** What carries the messages of several pages, in order, and one microtask later unless a test says when. */
export class Wire {
    readonly sent: unknown[] = [];
    /** When a message gets there. */
    carry: (act: () => void) => void = queueMicrotask;
    private readonly listeners = new Map<(message: unknown) => void, string>();
    private readonly isCut = new Set<string>();

    join(id = ''): CallSignalling & { readonly close: jest.Mock } {
        return {
            send: (message) => this.send(message, id),
            onMessage: (listener) => {
                this.listeners.set(listener, id);
                return () => this.listeners.delete(listener);
            },
            close: jest.fn(),
        };
    }

    get size(): number {
        return this.listeners.size;
    }

    /* As JSON, as a server carries it. */
    send(message: unknown, by = ''): void {
        if (this.isCut.has(by)) return;
        this.sent.push(message);
        const text = JSON.stringify(message);
        this.carry(() =>
            this.listeners.forEach((id, listener) => {
                if (!this.isCut.has(id)) listener(JSON.parse(text));
            }),
        );
    }

    /** Nothing comes from this page any more, or gets there. */
    cut(id: string): void {
        this.isCut.add(id);
    }
}
