import {
    ConnectionError,
    ConnectionErrorReason,
    ConnectionQuality,
    ConnectionState,
    DisconnectReason,
    ParticipantKind,
    PublishTrackError,
    setLogLevel,
    Track,
    type LocalAudioTrack,
    type LocalParticipant,
    type LocalTrack,
    type LocalVideoTrack,
    type Room,
    type RoomEventCallbacks,
    type RoomOptions,
    type TextStreamHandler,
} from 'livekit-client';
import { FakeEmitter } from './emitter';
import { FakeMachine, FakeTrack } from './machine';

class FakeLiveKitTrack {
    streamState = Track.StreamState.Active;
    readonly kind: Track.Kind;
    readonly source: Track.Source;
    mediaStreamTrack: FakeTrack;

    constructor(
        track: FakeTrack,
        source = track.kind === 'audio' ? Track.Source.Microphone : Track.Source.Camera,
    ) {
        this.mediaStreamTrack = track;
        this.kind = track.kind as Track.Kind;
        this.source = source;
    }

    stop(): void {
        this.mediaStreamTrack.stop();
    }

    attach = (element?: HTMLMediaElement) => element ?? document.createElement('audio');
    detach = () => [];
}

interface Publication {
    readonly source: Track.Source;
    readonly kind: Track.Kind;
    readonly isLocal: boolean;
    track?: FakeLiveKitTrack;
    isMuted: boolean;
}

const publicationOf = (source: Track.Source, track?: FakeLiveKitTrack): Publication => ({
    ...{ source, isLocal: track !== undefined, isMuted: false, track },
    kind: source === Track.Source.Microphone ? Track.Kind.Audio : Track.Kind.Video,
});

/** Somebody, as far as they are read. */
export class FakeLiveKitPerson {
    sid: string;
    readonly isLocal: boolean;
    readonly identity: string;
    readonly name = 'Ana CANARY';
    kind = ParticipantKind.STANDARD;
    attributes: Readonly<Record<string, string>> = {};
    isSpeaking = false;
    connectionQuality = ConnectionQuality.Good;
    readonly publications = new Map<Track.Source, Publication>();
    readonly videoTrackPublications = new Map([['TR_1', { setSubscribed: () => undefined }]]);

    constructor(sid: string, isLocal = false) {
        this.sid = sid;
        this.identity = `${sid} CANARY`;
        this.isLocal = isLocal;
        if (!isLocal)
            for (const source of [Track.Source.Microphone, Track.Source.Camera])
                this.publications.set(source, publicationOf(source));
    }

    get isMicrophoneEnabled(): boolean {
        return this.isOn(Track.Source.Microphone);
    }

    get isCameraEnabled(): boolean {
        return this.isOn(Track.Source.Camera);
    }

    get isScreenShareEnabled(): boolean {
        return this.isOn(Track.Source.ScreenShare);
    }

    getTrackPublication(source: Track.Source): Publication | undefined {
        return this.publications.get(source);
    }

    private isOn(source: Track.Source): boolean {
        return this.publications.get(source)?.isMuted === false;
    }
}

/* How long LiveKit waits for the server before it stops a track that can't be sent. */
const PUBLISH_MS = 15_000;

type Sending = Pick<
    LocalParticipant,
    'setMicrophoneEnabled' | 'setCameraEnabled' | 'setScreenShareEnabled' | 'setAttributes'
>;

/* The person at the page: what they send, as `LocalParticipant` does it. */
class FakeLiveKitSelf extends FakeLiveKitPerson implements Sending {
    /** What the token allows, by source; nothing is all. */
    permissions: LocalParticipant['permissions'];
    losesMessages = false;
    readonly written: string[] = [];
    private readonly room: FakeLiveKit;

    constructor(room: FakeLiveKit) {
        super('PA_0', true);
        this.room = room;
    }

    setMicrophoneEnabled = (on: boolean) => this.enable(Track.Source.Microphone, on);
    setCameraEnabled = (on: boolean) => this.enable(Track.Source.Camera, on);
    setScreenShareEnabled = (on: boolean) => this.enable(Track.Source.ScreenShare, on);

    async setAttributes(attributes: Record<string, string>): Promise<void> {
        this.attributes = { ...this.attributes, ...attributes };
        this.room.emit('participantAttributesChanged', attributes, this);
    }

    async sendText(text: string): Promise<never> {
        await Promise.resolve();
        if (this.losesMessages || this.room.isOver) throw new Error('CANARY');
        this.written.push(text);
        return {} as never; // What it is called on its way, which nobody asks for.
    }

    /** The person or the server switches it: the same event for both. A camera that is off stops. */
    mute(source: Track.Source, isMuted: boolean): void {
        const publication = this.publications.get(source);
        if (!publication || publication.isMuted === isMuted) return;
        publication.isMuted = isMuted;
        if (isMuted && source === Track.Source.Camera) publication.track?.mediaStreamTrack.stop();
        this.room.emit(isMuted ? 'trackMuted' : 'trackUnmuted', publication, this);
    }

    unpublish(source: Track.Source): void {
        const publication = this.publications.get(source);
        if (!publication) return;
        this.publications.delete(source);
        publication.track?.mediaStreamTrack.stop();
        this.room.emit('localTrackUnpublished', publication, this);
    }

    private async enable(source: Track.Source, on: boolean): Promise<undefined> {
        const publication = this.publications.get(source);
        if (!on && source === Track.Source.ScreenShare) this.unpublish(source);
        else if (!on) this.mute(source, true);
        else if (!publication) await this.publish(source);
        else {
            if (publication.track && source === Track.Source.Camera)
                await this.restart(publication.track, this.open(source));
            this.mute(source, false);
        }
    }

    private async publish(source: Track.Source): Promise<void> {
        const track = new FakeLiveKitTrack(await this.open(source), source);
        try {
            await this.publishTrack(track);
        } catch (thrown) {
            track.stop();
            throw thrown;
        }
    }

    /** In a room that was left it waits for a server that never answers. */
    publishTrack = async (given: unknown): Promise<never> => {
        const track = given as FakeLiveKitTrack;
        const { source, mediaStreamTrack } = track;
        await Promise.resolve();
        if (this.room.isOver) {
            await new Promise((done) => setTimeout(done, PUBLISH_MS));
            track.stop();
            throw new PublishTrackError('CANARY', 408);
        }
        const { canPublishSources = [] } = this.permissions ?? {};
        if (canPublishSources.length && source !== Track.Source.Camera)
            throw new PublishTrackError('CANARY', 403);
        if (source !== Track.Source.ScreenShare) this.watch(source, mediaStreamTrack);
        const publication = publicationOf(source, track);
        this.publications.set(source, publication);
        this.room.emit('localTrackPublished', publication, this);
        return publication as never;
    };

    private async open(source: Track.Source): Promise<FakeTrack> {
        const { machine } = this.room;
        if (source === Track.Source.ScreenShare)
            return (await machine.mediaDevices.getDisplayMedia()).getTracks()[0] as never;
        const kind = source === Track.Source.Camera ? 'video' : 'audio';
        const track = await machine.open(kind, this.room.chosen.get(`${kind}input`));
        this.watch(source, track);
        return track;
    }

    private watch(source: Track.Source, track: FakeTrack): void {
        this.room.chosen.set(`${track.kind}input`, track.getSettings().deviceId);
        track.addEventListener('ended', () => void this.goOn(source));
    }

    /** Sends another track instead. LiveKit stops it where the call was left meanwhile. */
    async restart(track: FakeLiveKitTrack, opening: Promise<FakeTrack>): Promise<void> {
        track.mediaStreamTrack.stop();
        track.mediaStreamTrack = await opening;
        if (this.room.isOver) track.mediaStreamTrack.stop();
    }

    /* As LiveKit does it where a device is taken away: another one, or none. */
    private async goOn(source: Track.Source): Promise<void> {
        const track = this.publications.get(source)?.track;
        this.room.chosen.delete(source === Track.Source.Camera ? 'videoinput' : 'audioinput');
        try {
            if (track) await this.restart(track, this.open(source));
            this.room.emit('activeDeviceChanged');
        } catch {
            this.mute(source, true);
        }
    }
}

/** What the server has: who is in the call. */
export class FakeLiveKitServer {
    readonly machine = new FakeMachine();
    readonly present = new Map<string, FakeLiveKitPerson>();
    room?: FakeLiveKit;
    /** What the next attempts to connect fail with. */
    readonly errors: Error[] = [];
    permissions: LocalParticipant['permissions'];
}

type Asked = Pick<
    Room,
    | ('connect' | 'disconnect' | 'switchActiveDevice' | 'getActiveDevice' | 'startAudio')
    | ('startVideo' | 'registerTextStreamHandler' | 'unregisterTextStreamHandler' | 'state')
>;

/** A `Room` of livekit-client, on a machine and a server that don't exist. */
export class FakeLiveKit extends FakeEmitter implements Asked {
    state = ConnectionState.Disconnected;
    canPlaybackAudio = true;
    canPlaybackVideo = true;
    isOver = false;
    private isLeft = false;
    remoteParticipants = new Map<string, FakeLiveKitPerson>();
    readonly someone = new FakeLiveKitPerson('PA_1');
    readonly localParticipant = new FakeLiveKitSelf(this);
    readonly chosen = new Map<string, string>();
    private readonly server: FakeLiveKitServer;
    private readonly handlers = new Map<string, TextStreamHandler>();
    private messages = 0;

    constructor(server = new FakeLiveKitServer(), options: RoomOptions = {}) {
        super();
        this.server = server;
        server.room = this;
        this.localParticipant.permissions = server.permissions;
        const { audioCaptureDefaults, videoCaptureDefaults, audioOutput } = options;
        const chosen = {
            audioinput: audioCaptureDefaults?.deviceId,
            videoinput: videoCaptureDefaults?.deviceId,
        };
        for (const [kind, deviceId] of Object.entries(chosen))
            if (typeof deviceId === 'string') this.chosen.set(kind, deviceId);
        if (audioOutput?.deviceId)
            void this.switchActiveDevice('audiooutput', audioOutput.deviceId);
    }

    get machine(): FakeMachine {
        return this.server.machine;
    }

    override emit(type: keyof RoomEventCallbacks, ...event: readonly unknown[]): void {
        super.emit(type, ...event);
    }

    connect = async (): Promise<void> => {
        await Promise.resolve();
        const error = this.isLeft
            ? ConnectionError.cancelled('CANARY')
            : this.server.errors.shift();
        if (error) throw error;
        this.remoteParticipants = new Map(this.server.present);
        this.state = ConnectionState.Connected;
    };

    /** Its tracks stop when the server has been told. */
    disconnect = async (): Promise<void> => {
        this.isLeft = true;
        await new Promise((told) => setTimeout(told));
        this.end(DisconnectReason.CLIENT_INITIATED);
    };

    end(reason: DisconnectReason): void {
        if (this.isOver) return;
        this.isOver = true;
        this.state = ConnectionState.Disconnected;
        [...this.localParticipant.publications.keys()].forEach((source) =>
            this.localParticipant.unpublish(source),
        );
        this.remoteParticipants.clear();
        this.emit('disconnected', reason);
    }

    come(who: FakeLiveKitPerson): void {
        this.server.present.set(who.identity, who);
        if (this.state !== ConnectionState.Connected) return;
        this.remoteParticipants.set(who.identity, who);
        this.emit('participantConnected', who);
    }

    go(who: FakeLiveKitPerson, reason?: DisconnectReason): void {
        this.server.present.delete(who.identity);
        this.remoteParticipants.delete(who.identity);
        this.emit('participantDisconnected', who, reason);
    }

    /** It reconnects as a whole: the room says of everybody that they are gone, and then that it is lost. */
    loseNetwork(): void {
        const all = [...this.remoteParticipants.values()];
        this.remoteParticipants.clear();
        all.forEach((who) => this.emit('participantDisconnected', who));
        this.state = ConnectionState.Reconnecting;
        this.emit('reconnecting');
    }

    /** The person has another `sid` then, and everybody is told to come. */
    findNetwork(): void {
        this.localParticipant.sid = 'PA_00';
        this.remoteParticipants = new Map(this.server.present);
        this.state = ConnectionState.Connected;
        this.emit('reconnected');
        this.remoteParticipants.forEach((who) => this.emit('participantConnected', who));
    }

    getActiveDevice(kind: MediaDeviceKind): string | undefined {
        return this.chosen.get(kind);
    }

    async switchActiveDevice(kind: MediaDeviceKind, id: string): Promise<boolean> {
        this.chosen.set(kind, id);
        if (kind === 'audiooutput') this.machine.speaker = id;
        const source = kind === 'videoinput' ? Track.Source.Camera : Track.Source.Microphone;
        const { track } = this.localParticipant.publications.get(source) ?? {};
        if (!track || kind === 'audiooutput') return true;
        await this.localParticipant.restart(
            track,
            this.machine.open(track.mediaStreamTrack.kind, id),
        );
        return true;
    }

    /** A microphone that the person sends, or has sent until it was taken away. */
    ownMic(isEnded = false): Publication {
        const track = new FakeTrack('audio', 'microphone');
        if (isEnded) track.end();
        return publicationOf(Track.Source.Microphone, new FakeLiveKitTrack(track));
    }

    blockAudio(): void {
        this.canPlaybackAudio = false;
        this.emit('audioPlaybackChanged', false);
    }

    startAudio = async (): Promise<void> => {
        if (this.canPlaybackAudio) return;
        this.canPlaybackAudio = true;
        this.emit('audioPlaybackChanged', true);
    };

    startVideo = async (): Promise<void> => undefined;

    registerTextStreamHandler(topic: string, handler: TextStreamHandler): void {
        this.handlers.set(topic, handler);
    }

    unregisterTextStreamHandler(topic: string): void {
        this.handlers.delete(topic);
    }

    getParticipantByIdentity(identity: string): FakeLiveKitPerson | undefined {
        return this.remoteParticipants.get(identity);
    }

    write({ identity }: FakeLiveKitPerson, text: string): void {
        const info = { id: `${(this.messages += 1)}`, timestamp: 1 };
        const reader = { info, readAll: async () => text };
        this.handlers.get('lk.chat')?.(reader as never, { identity });
    }
}

const create = async ({ machine }: FakeLiveKitServer, asked: object): Promise<unknown> =>
    new FakeLiveKitTrack(await machine.open(asked));

/** The package: its own names and errors, the fake room, and tracks of the machine. */
export const liveKitKit = (server = new FakeLiveKitServer()) => ({
    ...{ ConnectionError, ConnectionErrorReason, PublishTrackError, setLogLevel },
    ...{ ConnectionState, DisconnectReason, ParticipantKind, Track },
    Room: class extends FakeLiveKit {
        constructor(options?: RoomOptions) {
            super(server, options);
        }
    },
    createLocalAudioTrack: (audio: object = {}) =>
        create(server, { audio }) as Promise<LocalAudioTrack>,
    createLocalVideoTrack: (video: object = {}) =>
        create(server, { video }) as Promise<LocalVideoTrack>,
    async createLocalScreenTracks(): Promise<LocalTrack[]> {
        const [screen] = (await server.machine.mediaDevices.getDisplayMedia()).getTracks();
        const track = new FakeLiveKitTrack(screen as never, Track.Source.ScreenShare);
        return [track as unknown as LocalTrack];
    },
});
