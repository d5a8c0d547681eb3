import type {
    CallCapabilities,
    CallError,
    CallResult,
    Device,
    JoinOptions,
    MediaSource,
    Participant,
    Source,
    Unsubscribe,
} from 'c/salusPortCall';
import type * as LiveKit from 'livekit-client';
import { quietly } from 'c/salusHostWaiting';
import {
    CHAT,
    hearLiveKit,
    readerOf,
    type LiveKitEvents,
    type LiveKitNames,
    type LiveKitPerson,
} from './liveKit';
import { SELF, type About, type Heard } from './vendor';
import { done, NotAllowedByHost, VendorAdapter } from './vendorAdapter';

/** What is used of a `Room`. */
export type LiveKitRoom = LiveKitEvents &
    Pick<
        LiveKit.Room,
        | ('connect' | 'disconnect' | 'getActiveDevice' | 'switchActiveDevice')
        | ('startAudio' | 'startVideo')
    > & {
        readonly localParticipant: LiveKitPerson &
            Pick<
                LiveKit.LocalParticipant,
                | ('setMicrophoneEnabled' | 'setCameraEnabled' | 'setScreenShareEnabled')
                | ('publishTrack' | 'sendText' | 'setAttributes' | 'permissions')
            >;
    };

/** What is used of the package. On the platform it is the global `LivekitClient` of its script. */
export type LiveKitKit = LiveKitNames &
    Pick<
        typeof LiveKit,
        | ('ConnectionError' | 'ConnectionErrorReason' | 'PublishTrackError' | 'setLogLevel')
        | ('createLocalAudioTrack' | 'createLocalVideoTrack' | 'createLocalScreenTracks')
    > & {
        readonly Room: new (options?: LiveKit.RoomOptions) => LiveKitRoom;
    };

/** What the app's server answers to who may join: the token holds the room and the identity. */
export interface LiveKitCredential {
    readonly url: string;
    readonly token: string;
}

const DEVICES: Readonly<Record<Device['kind'], MediaDeviceKind>> = {
    ...{ microphone: 'audioinput', camera: 'videoinput', speaker: 'audiooutput' },
};

const SOURCES = ['mic', 'camera', 'screen'] as const;

/** A visit over LiveKit, by livekit-client 2. */
export class LiveKitAdapter extends VendorAdapter {
    readonly id = 'livekit';
    private readonly kit: LiveKitKit;
    private readonly about?: About;
    private room?: LiveKitRoom;
    private heard?: Heard;
    private takesPictures = true;
    private readonly sounds = new Set<HTMLMediaElement>();
    /* Tracks that are on their way into the room, which doesn't know them yet. */
    private readonly opening = new Set<LiveKit.LocalTrack>();

    constructor(kit: LiveKitKit, about?: About) {
        super();
        this.kit = kit;
        // It would write who is in which room into the browser's console.
        kit.setLogLevel('silent');
        this.about = about;
    }

    get capabilities(): CallCapabilities {
        const { permissions } = this.room?.localParticipant ?? {};
        return {
            ...{ camera: true, screen: true, chat: true, captions: 'receive', audioOnly: true },
            // The person's token has to allow it: `canUpdateOwnMetadata`.
            hand: permissions?.canUpdateMetadata !== false,
            ...{ speakerSelect: 'setSinkId' in HTMLMediaElement.prototype, recordingNotice: true },
            // These are the app's server's: it hands out tokens, and asks LiveKit's.
            ...{ lobby: false, phone: false, endForAll: false, host: false, stats: false },
        };
    }

    setHand(up: boolean): Promise<CallResult> {
        return this.answer(async () => {
            await this.room?.localParticipant.setAttributes({ hand: up ? 'up' : '' });
            this.people.change(SELF, { hand: up }, 'self');
            return done;
        });
    }

    protected async connect({
        credential,
        deviceIds = {},
    }: JoinOptions): Promise<readonly Participant[]> {
        const { url, token } = credential as LiveKitCredential;
        const { microphone, camera, speaker } = deviceIds;
        const room = new this.kit.Room({
            ...{ adaptiveStream: true, dynacast: true },
            ...(microphone && { audioCaptureDefaults: { deviceId: microphone } }),
            ...(camera && { videoCaptureDefaults: { deviceId: camera } }),
            ...(speaker && { audioOutput: { deviceId: speaker } }),
        });
        this.room = room;
        this.heard = hearLiveKit(room, this.kit, this.tell, this.about);
        room.on('trackSubscribed', (track, _publication, who) => {
            if (this.room !== room) return;
            if (track.kind === this.kit.Track.Kind.Audio) this.sounds.add(track.attach());
            else this.pictures.refresh(who.sid);
        });
        room.on('trackUnsubscribed', (track, _publication, who) => {
            track.detach().forEach((element) => this.sounds.delete(element));
            this.pictures.refresh(who.sid);
        });
        room.on('trackPublished', (publication) => {
            if (publication.kind === this.kit.Track.Kind.Video && !this.takesPictures)
                publication.setSubscribed(false);
        });
        room.on('activeDeviceChanged', () => void this.look());
        await room.connect(url, token);
        const read = readerOf(this.kit, this.about);
        return [room.localParticipant, ...room.remoteParticipants.values()].map(read);
    }

    protected close(): void {
        const { room } = this;
        this.heard?.stop();
        // The room stops its tracks only when it has told the server.
        for (const source of SOURCES)
            room?.localParticipant.getTrackPublication(this.sourceOf(source))?.track?.stop();
        this.opening.forEach((track) => track.stop());
        this.opening.clear();
        this.sounds.forEach((element) => void (element.srcObject = null));
        void room?.disconnect();
        this.heard = undefined;
        this.room = undefined;
        this.takesPictures = true;
        this.sounds.clear();
    }

    protected isSending(source: Source): boolean {
        const self = this.room?.localParticipant;
        if (source === 'screen') return self?.isScreenShareEnabled === true;
        return (source === 'mic' ? self?.isMicrophoneEnabled : self?.isCameraEnabled) === true;
    }

    protected async send(source: Source, on: boolean): Promise<void> {
        const { room } = this;
        const self = room?.localParticipant;
        const isSent = self?.getTrackPublication(this.sourceOf(source)) !== undefined;
        try {
            if (room && on && !isSent) await this.publish(room, source);
            else if (source === 'mic') await self?.setMicrophoneEnabled(on);
            else if (source === 'camera') await self?.setCameraEnabled(on);
            else await self?.setScreenShareEnabled(on);
        } catch (thrown) {
            const { PublishTrackError } = this.kit;
            const isForbidden = thrown instanceof PublishTrackError && thrown.status === 403;
            throw isForbidden ? new NotAllowedByHost() : thrown;
        }
    }

    protected deviceOf(kind: Device['kind']): string | undefined {
        return this.room?.getActiveDevice(DEVICES[kind]);
    }

    protected async use(kind: Device['kind'], id: string): Promise<void> {
        const { room } = this;
        await room?.switchActiveDevice(DEVICES[kind], id);
        if (kind !== 'camera' || this.isSending('camera')) return;
        // It was switched off meanwhile: the kit opens it all the same.
        room?.localParticipant
            .getTrackPublication(this.sourceOf('camera'))
            ?.track?.mediaStreamTrack.stop();
    }

    protected show(
        id: string,
        source: MediaSource,
        video: HTMLVideoElement,
    ): Unsubscribe | undefined {
        const publication = this.personOf(id)?.getTrackPublication(this.sourceOf(source));
        const track = publication?.track;
        track?.attach(video);
        return track && (() => void track.detach(video));
    }

    protected async play(): Promise<void> {
        try {
            await this.room?.startAudio();
        } catch {
            // On iOS it puts an element into the body, which Lightning Web Security (0.28) refuses.
            await Promise.all([...this.sounds].map((element) => element.play()));
        }
        await this.room?.startVideo();
    }

    protected async write(text: string): Promise<void> {
        await this.room?.localParticipant.sendText(text, { topic: CHAT });
    }

    protected takePictures(on: boolean): void {
        this.takesPictures = on;
        this.room?.remoteParticipants.forEach(({ videoTrackPublications }) =>
            videoTrackPublications.forEach((publication) => publication.setSubscribed(on)),
        );
    }

    protected codeOf(thrown: object): CallError['code'] | undefined {
        const { ConnectionError, ConnectionErrorReason: Reason } = this.kit;
        if (!(thrown instanceof ConnectionError)) return undefined;
        if (thrown.reason === Reason.Cancelled) return 'aborted';
        if (thrown.reason !== Reason.NotAllowed) return 'network';
        return thrown.status === 401 ? 'token-expired' : 'join-failed';
    }

    private sourceOf(source: Source): LiveKit.Track.Source {
        const { Camera, Microphone, ScreenShare } = this.kit.Track.Source;
        return { mic: Microphone, camera: Camera, screen: ScreenShare }[source];
    }

    /*
     * The room could open the device itself. But where the person leaves while the browser asks, it would
     * stop what comes then only after 15 seconds (livekit-client 2.20).
     */
    private async publish(room: LiveKitRoom, source: Source): Promise<void> {
        const track = await this.create(source);
        try {
            if (this.room !== room) throw new Error('The call is over.');
            this.opening.add(track);
            await room.localParticipant.publishTrack(track);
        } catch (thrown) {
            track.stop();
            throw thrown;
        } finally {
            this.opening.delete(track);
        }
        // So does the room when it opens a microphone: what was blocked may be heard from now on.
        if (source === 'mic' && !room.canPlaybackAudio) void quietly(() => room.startAudio());
    }

    private async create(source: Source): Promise<LiveKit.LocalTrack> {
        const { kit } = this;
        if (source === 'mic') return kit.createLocalAudioTrack(this.captureOf('microphone'));
        if (source === 'camera') return kit.createLocalVideoTrack(this.captureOf('camera'));
        const [screen] = await kit.createLocalScreenTracks();
        if (!screen) throw new Error('There is no screen.');
        return screen;
    }

    /* The device that was chosen; nothing where it is the browser's to choose. */
    private captureOf(kind: 'microphone' | 'camera'): { readonly deviceId: string } | undefined {
        const deviceId = this.deviceOf(kind);
        return deviceId && deviceId !== 'default' ? { deviceId } : undefined;
    }

    private personOf(id: string): LiveKitPerson | undefined {
        if (id === SELF) return this.room?.localParticipant;
        return [...(this.room?.remoteParticipants.values() ?? [])].find(({ sid }) => sid === id);
    }
}
