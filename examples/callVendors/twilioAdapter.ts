import type {
    CallCapabilities,
    CallError,
    Device,
    JoinOptions,
    MediaSource,
    Participant,
    Source,
    Unsubscribe,
} from 'c/salusPortCall';
import type * as Twilio from 'twilio-video';
import { quietly } from 'c/salusHostWaiting';
import {
    CHAT,
    CODES,
    hearTwilio,
    readerOf,
    SCREEN,
    type TwilioEvents,
    type TwilioOther,
} from './twilio';
import { SELF, someoneWith, type About, type Heard } from './vendor';
import { VendorAdapter } from './vendorAdapter';

/** What is used of a `Room`. */
export type TwilioRoom = TwilioEvents &
    Pick<Twilio.Room, 'disconnect'> & {
        readonly participants: ReadonlyMap<string, TwilioOther>;
        readonly localParticipant: Pick<Twilio.LocalParticipant, 'publishTrack' | 'unpublishTrack'>;
    };

/** What is used of the package. On the platform it is the global `Twilio.Video` of its script. */
export type TwilioKit = Pick<
    typeof Twilio,
    'createLocalAudioTrack' | 'createLocalVideoTrack' | 'LocalDataTrack' | 'LocalVideoTrack'
> & {
    connect(
        token: string,
        options?: Twilio.ConnectOptions,
    ): Promise<TwilioRoom> & { cancel(): void };
};

type Sent = Twilio.LocalAudioTrack | Twilio.LocalVideoTrack;

/* The logger that is to replace this option forgets its level, unless it is kept in the browser's storage. */
const SILENT = { logLevel: 'off' } as const;

const exactly = (deviceId: string | undefined) =>
    deviceId ? { deviceId: { exact: deviceId } } : {};

const NETWORK: readonly number[] = [
    CODES.SignalingConnectionError,
    CODES.SignalingConnectionDisconnectedError,
    CODES.MediaConnectionError,
];

/** A visit over Twilio, by twilio-video 2. The credential is the token, which holds the room. */
export class TwilioAdapter extends VendorAdapter {
    readonly id = 'twilio';
    private readonly kit: TwilioKit;
    private readonly about?: About;
    private connecting?: { cancel(): void };
    private room?: TwilioRoom;
    private heard?: Heard;
    private messages?: Twilio.LocalDataTrack;
    private isAudioOnly = false;
    private readonly sent = new Map<Source, Sent>();
    /* Tracks that are on their way into the room. */
    private readonly opening = new Set<Sent>();
    private readonly sounds = new Map<Twilio.RemoteAudioTrack, HTMLMediaElement>();
    private readonly videos = new Set<Twilio.RemoteVideoTrack>();
    private readonly chosen = new Map<Device['kind'], string>();

    constructor(kit: TwilioKit, about?: About) {
        super();
        this.kit = kit;
        this.about = about;
    }

    get capabilities(): CallCapabilities {
        return {
            ...{ camera: true, screen: true, chat: true, captions: 'receive', audioOnly: true },
            ...{ speakerSelect: 'setSinkId' in HTMLMediaElement.prototype, recordingNotice: true },
            ...{ hand: false, stats: false },
            // These are the app's server's: it hands out tokens, and asks Twilio's.
            ...{ lobby: false, phone: false, endForAll: false, host: false },
        };
    }

    protected async connect(options: JoinOptions): Promise<readonly Participant[]> {
        const { kit, about } = this;
        for (const [kind, id] of Object.entries(options.deviceIds ?? {}))
            this.chosen.set(kind as Device['kind'], id);
        const messages = new kit.LocalDataTrack({ name: CHAT });
        const connecting = kit.connect(options.credential as string, {
            ...{ tracks: [messages], networkQuality: true, dominantSpeaker: true },
            ...{ receiveTranscriptions: true, bandwidthProfile: { video: MANUAL } },
            // Neither the browser's console nor Twilio is told how the visit goes.
            ...{ ...SILENT, insights: false },
        });
        this.connecting = connecting;
        const room = await connecting;
        if (this.connecting !== connecting) {
            room.disconnect();
            throw new Error('The call is over.');
        }
        this.room = room;
        this.messages = messages;
        // A track that has stopped by itself, with its device or by the browser's button, is sent no more.
        room.localParticipant.on('trackStopped', (stopped) =>
            this.sent.forEach((track, source) => {
                if (track === stopped) this.unpublish(source);
            }),
        );
        this.heard = hearTwilio(room, this.tell, about);
        room.on('trackSubscribed', (track, _publication, { sid }) => this.take(track, sid));
        room.on('trackUnsubscribed', (track, _publication, { sid }) => this.leaveOut(track, sid));
        const { displayName } = options;
        const self = someoneWith(SELF, {
            isLocal: true,
            mic: 'off',
            ...(displayName && { displayName }),
        });
        return [self, ...[...room.participants.values()].map(readerOf(about))];
    }

    protected close(): void {
        this.heard?.stop();
        this.connecting?.cancel();
        this.room?.disconnect();
        this.sent.forEach((track) => track.stop());
        this.opening.forEach((track) => track.stop());
        this.sounds.forEach((_element, track) => track.detach());
        const all = [this.sent, this.opening, this.sounds, this.videos, this.chosen];
        all.forEach((one) => one.clear());
        this.heard = undefined;
        this.connecting = undefined;
        this.room = undefined;
        this.messages = undefined;
        this.isAudioOnly = false;
    }

    protected isSending(source: Source): boolean {
        const track = this.sent.get(source);
        return track !== undefined && track.isEnabled && !track.isStopped;
    }

    /* A microphone is only disabled, so that it is back at once; a picture is let go of. */
    protected async send(source: Source, on: boolean): Promise<void> {
        const track = this.sent.get(source);
        if (source === 'mic' && track && !track.isStopped) track.enable(on);
        else {
            this.unpublish(source);
            if (on) await this.publish(source);
        }
    }

    protected deviceOf(kind: Device['kind']): string | undefined {
        const track = kind === 'speaker' ? undefined : this.sent.get(SOURCES[kind]);
        const isOpen = track && !track.isStopped;
        return (isOpen && track.mediaStreamTrack.getSettings().deviceId) || this.chosen.get(kind);
    }

    protected async use(kind: Device['kind'], id: string): Promise<void> {
        this.chosen.set(kind, id);
        if (kind === 'speaker') {
            const all = [...this.sounds.values()].map((element) => element.setSinkId(id));
            await Promise.all(all);
            return;
        }
        const track = this.sent.get(SOURCES[kind]);
        if (!track || track.isStopped) return;
        await track.restart(exactly(id));
        // It was switched off meanwhile, or the call was over: the kit opens the device all the same.
        if (this.sent.get(SOURCES[kind]) !== track) track.stop();
    }

    protected show(
        id: string,
        source: MediaSource,
        video: HTMLVideoElement,
    ): Unsubscribe | undefined {
        const track = id === SELF ? this.sent.get(source) : this.videoOf(id, source);
        track?.attach(video);
        return track && (() => void track.detach(video));
    }

    protected async play(): Promise<void> {
        await Promise.all([...this.sounds.values()].map((element) => element.play()));
    }

    protected async write(text: string): Promise<void> {
        this.messages?.send(text);
    }

    protected takePictures(on: boolean): void {
        this.isAudioOnly = !on;
        this.videos.forEach((track) => (on ? track.switchOn() : track.switchOff()));
    }

    protected codeOf(thrown: object): CallError['code'] | undefined {
        const { code } = thrown as Partial<Twilio.TwilioError>;
        if (typeof code !== 'number') return undefined;
        if (code === CODES.AccessTokenExpiredError) return 'token-expired';
        return NETWORK.includes(code) ? 'network' : 'join-failed';
    }

    private async publish(source: Source): Promise<void> {
        const { room } = this;
        const track = await this.create(source);
        const isOver = (): boolean => this.room !== room;
        try {
            if (isOver()) throw new Error('The call is over.');
            this.opening.add(track);
            await room?.localParticipant.publishTrack(track);
            if (isOver()) throw new Error('The call is over.');
            this.sent.set(source, track);
        } catch (thrown) {
            track.stop();
            throw thrown;
        } finally {
            this.opening.delete(track);
        }
    }

    private async create(source: Source): Promise<Sent> {
        const { kit } = this;
        if (source === 'mic')
            return kit.createLocalAudioTrack({
                ...{ ...SILENT, ...exactly(this.chosen.get('microphone')) },
            });
        if (source === 'camera')
            return kit.createLocalVideoTrack({
                ...{ ...SILENT, ...exactly(this.chosen.get('camera')) },
            });
        const stream = await navigator.mediaDevices.getDisplayMedia({ video: true });
        const [track] = stream.getVideoTracks();
        if (!track) throw new Error('There is no screen.');
        return new kit.LocalVideoTrack(track, { name: SCREEN });
    }

    private unpublish(source: Source): void {
        const track = this.sent.get(source);
        if (!track) return;
        this.sent.delete(source);
        this.room?.localParticipant.unpublishTrack(track);
        track.stop();
    }

    private take(track: Twilio.RemoteTrack, id: string): void {
        if (track.kind === 'audio') void this.hearSound(track);
        if (track.kind !== 'video') return;
        this.videos.add(track);
        if (this.isAudioOnly) track.switchOff();
        this.pictures.refresh(id);
    }

    private leaveOut(track: Twilio.RemoteTrack, id: string): void {
        if (track.kind === 'data') return;
        if (track.kind === 'audio') this.sounds.delete(track);
        else this.videos.delete(track);
        track.detach();
        this.pictures.refresh(id);
    }

    private async hearSound(track: Twilio.RemoteAudioTrack): Promise<void> {
        const element = track.attach();
        this.sounds.set(track, element);
        const speaker = this.chosen.get('speaker');
        // Where the speaker is gone, the browser's own one plays.
        if (speaker) await quietly(() => element.setSinkId(speaker));
        try {
            await element.play();
        } catch (thrown) {
            // Anything else is an element that was taken away meanwhile.
            if (Object(thrown).name === 'NotAllowedError')
                this.tell('playbackblocked', { kind: 'audio' });
        }
    }

    private videoOf(id: string, source: MediaSource): Twilio.RemoteVideoTrack | undefined {
        const all = [...(this.room?.participants.get(id)?.videoTracks.values() ?? [])];
        const found = all.find(({ trackName }) => (trackName === SCREEN) === (source === 'screen'));
        return found?.track ?? undefined;
    }
}

/* So that the adapter may switch pictures of others off. */
const MANUAL = { clientTrackSwitchOffControl: 'manual' } as const;

const SOURCES = { microphone: 'mic', camera: 'camera' } as const;
