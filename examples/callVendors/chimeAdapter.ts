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
import type { AudioVideoFacade, MeetingSessionStatus } from 'amazon-chime-sdk-js';
import type * as Chime from 'amazon-chime-sdk-js';
import { quietly } from 'c/salusHostWaiting';
import { CHAT, hearChime, type ChimeEvents, type ChimeNames } from './chime';
import { someoneWith, type About, type Heard } from './vendor';
import { NotAllowedByHost, VendorAdapter } from './vendorAdapter';

/** What is used of the `audioVideo` of a meeting session. */
export type ChimeAudioVideo = ChimeEvents &
    Pick<
        AudioVideoFacade,
        | ('start' | 'stop' | 'bindAudioElement' | 'unbindAudioElement' | 'chooseAudioOutput')
        | ('startAudioInput' | 'stopAudioInput' | 'startVideoInput' | 'stopVideoInput')
        | ('startLocalVideoTile' | 'stopLocalVideoTile' | 'hasStartedLocalVideoTile')
        | ('bindVideoElement' | 'unbindVideoElement' | 'pauseVideoTile' | 'unpauseVideoTile')
        | ('startContentShareFromScreenCapture' | 'stopContentShare')
        | ('realtimeMuteLocalAudio' | 'realtimeUnmuteLocalAudio' | 'realtimeIsLocalAudioMuted')
        | ('realtimeCanUnmuteLocalAudio' | 'realtimeSendDataMessage')
    >;

type Session = ConstructorParameters<typeof Chime.DefaultMeetingSession>;

/** What is used of the package. On the platform it is the global of a script that the app has bundled. */
export type ChimeKit = ChimeNames &
    Pick<
        typeof Chime,
        | ('MeetingSessionConfiguration' | 'DefaultDeviceController' | 'NoOpLogger')
        | ('DefaultEventController' | 'NoOpEventReporter' | 'CSPMonitor')
    > & {
        readonly DefaultMeetingSession: new (...given: Session) => {
            readonly audioVideo: ChimeAudioVideo;
        };
    };

/** What Chime has answered to the app's server, which has made the meeting and the attendee. */
export interface ChimeCredential {
    readonly meeting: object;
    readonly attendee: object;
}

/* Until the service has said who is there. */
const PRESENCE_MS = 10_000;

const idIn = (stream: MediaStream | undefined): string | undefined =>
    stream?.getTracks()[0]?.getSettings().deviceId;

/** Resolves when the meeting has begun; rejects with the status where it stops instead. */
const begun = (call: ChimeAudioVideo): Promise<void> =>
    new Promise((began, stopped) => {
        const observer = {
            audioVideoDidStart(): void {
                call.removeObserver(observer);
                began();
            },
            audioVideoDidStop(status: MeetingSessionStatus): void {
                call.removeObserver(observer);
                stopped(status);
            },
        };
        call.addObserver(observer);
        call.start();
    });

/** A visit over Amazon Chime, by amazon-chime-sdk-js 3. */
export class ChimeAdapter extends VendorAdapter {
    readonly id = 'chime';
    private readonly kit: ChimeKit;
    private readonly about?: About;
    private call?: ChimeAudioVideo;
    private heard?: Heard;
    private audio?: HTMLAudioElement;
    private isSharing = false;
    private isAudioOnly = false;
    private readonly tiles = new Map<string, number>();
    /* The devices that are open, and those that the person has chosen. */
    private readonly open = new Map<Device['kind'], string>();
    private readonly chosen = new Map<Device['kind'], string>();

    constructor(kit: ChimeKit, about?: About) {
        super();
        this.kit = kit;
        // It writes addresses into the console, and Lightning Web Security (0.28) refuses its listener.
        kit.CSPMonitor.disable();
        this.about = about;
    }

    get capabilities(): CallCapabilities {
        return {
            ...{ camera: true, screen: true, chat: true, captions: 'receive', audioOnly: true },
            speakerSelect: 'setSinkId' in HTMLMediaElement.prototype,
            // Nothing in a meeting says that it is recorded, and there are no hands.
            ...{ recordingNotice: false, hand: false },
            // These are the app's server's: it makes attendees and takes them away.
            ...{ lobby: false, phone: false, endForAll: false, host: false, stats: false },
        };
    }

    protected async connect(options: JoinOptions): Promise<readonly Participant[]> {
        const { kit, about } = this;
        const { meeting, attendee } = options.credential as ChimeCredential;
        const configuration = new kit.MeetingSessionConfiguration(meeting, attendee);
        const self = configuration.credentials?.attendeeId ?? '';
        configuration.attendeePresenceTimeoutMs = PRESENCE_MS;
        // Neither the browser's console nor Amazon is told what happens in a visit.
        const logger = new kit.NoOpLogger();
        const events = new kit.DefaultEventController(
            configuration,
            logger,
            new kit.NoOpEventReporter(),
        );
        const devices = new kit.DefaultDeviceController(logger);
        const session = new kit.DefaultMeetingSession(configuration, logger, devices, events);
        const { audioVideo: call } = session;
        this.call = call;
        for (const [kind, id] of Object.entries(options.deviceIds ?? {}))
            this.chosen.set(kind as Device['kind'], id);
        // What a call that is over still tells is nothing of the next.
        const observed = (act: () => void) => (): void => {
            if (this.call === call) act();
        };
        call.addObserver({ audioVideoDidStart: observed(() => void this.playsSound()) });
        // Before it is told, so that what is told is how it is.
        call.addDeviceChangeObserver({
            audioInputStreamEnded: observed(() => this.lose('microphone')),
            videoInputStreamEnded: observed(() => this.lose('camera')),
        });
        call.addContentShareObserver({
            contentShareDidStop: observed(() => void (this.isSharing = false)),
        });
        const shown = (id: string, source: MediaSource, tileId?: number): void =>
            this.keepTile(id, source, tileId);
        this.heard = hearChime(call, kit, this.tell, { self, about, shown });
        this.audio = document.createElement('audio');
        await call.bindAudioElement(this.audio);
        const speaker = this.chosen.get('speaker');
        if (speaker) await quietly(() => call.chooseAudioOutput(speaker));
        // Begun after it was stopped, the person would stay in a meeting that they have left.
        if (this.call !== call) throw new Error('The call is over.');
        call.realtimeMuteLocalAudio();
        await begun(call);
        const { displayName } = options;
        return [
            someoneWith(self, { isLocal: true, mic: 'off', ...(displayName && { displayName }) }),
        ];
    }

    protected close(): void {
        const { call } = this;
        this.heard?.stop();
        this.call = undefined;
        this.audio = undefined;
        this.isSharing = false;
        this.isAudioOnly = false;
        [this.tiles, this.open, this.chosen].forEach((all) => all.clear());
        if (!call) return;
        call.stopContentShare();
        call.stopLocalVideoTile();
        void quietly(() => call.stopVideoInput());
        void quietly(() => call.stopAudioInput());
        call.unbindAudioElement();
        call.stop();
    }

    protected isSending(source: Source): boolean {
        if (source === 'screen') return this.isSharing;
        if (source === 'camera') return this.call?.hasStartedLocalVideoTile() === true;
        return this.open.has('microphone') && this.call?.realtimeIsLocalAudioMuted() === false;
    }

    protected async send(source: Source, on: boolean): Promise<void> {
        const { call } = this;
        if (source === 'mic' && on) {
            if (!call?.realtimeCanUnmuteLocalAudio()) throw new NotAllowedByHost();
            if (!this.open.has('microphone')) await this.start('microphone');
            call.realtimeUnmuteLocalAudio();
        }
        if (source === 'mic' && !on) call?.realtimeMuteLocalAudio();
        if (source === 'camera' && on) {
            await this.start('camera');
            call?.startLocalVideoTile();
        }
        if (source === 'camera' && !on) {
            call?.stopLocalVideoTile();
            this.open.delete('camera');
            // Not waited for: the kit does it after what it is opening, which may wait for the person.
            void quietly(() => call?.stopVideoInput());
        }
        if (source === 'screen') await this.share(on);
    }

    protected deviceOf(kind: Device['kind']): string | undefined {
        return this.open.get(kind) ?? this.chosen.get(kind);
    }

    protected async use(kind: Device['kind'], id: string): Promise<void> {
        this.chosen.set(kind, id);
        if (kind === 'speaker') await this.call?.chooseAudioOutput(id);
        else if (this.open.has(kind)) await this.start(kind);
    }

    /* A tile is in one element at a time. */
    protected show(
        id: string,
        source: MediaSource,
        video: HTMLVideoElement,
    ): Unsubscribe | undefined {
        const { call } = this;
        const tileId = this.tiles.get(`${id} ${source}`);
        if (!call || tileId === undefined) return undefined;
        call.bindVideoElement(tileId, video);
        return () => call.unbindVideoElement(tileId);
    }

    protected async play(): Promise<void> {
        await this.audio?.play();
    }

    /* Nothing is kept for who comes later. */
    protected async write(text: string): Promise<void> {
        this.call?.realtimeSendDataMessage(CHAT, text);
    }

    protected takePictures(on: boolean): void {
        this.isAudioOnly = !on;
        this.tiles.forEach((tileId, key) => {
            if (this.isOfSelf(key)) return;
            if (on) this.call?.unpauseVideoTile(tileId);
            else this.call?.pauseVideoTile(tileId);
        });
    }

    protected codeOf(thrown: object): CallError['code'] | undefined {
        if (!('statusCode' in thrown)) return undefined;
        const { MeetingSessionStatusCode: Code } = this.kit;
        const code = (thrown as MeetingSessionStatus).statusCode();
        const isRefused = [Code.AudioAuthenticationRejected, Code.SignalingBadRequest].includes(
            code,
        );
        if (isRefused) return 'token-expired';
        return [Code.MeetingEnded, Code.AudioCallAtCapacity].includes(code)
            ? 'join-failed'
            : 'network';
    }

    /* Opens a device, instead of the one before. */
    private async start(kind: 'microphone' | 'camera'): Promise<void> {
        const { call } = this;
        const wasOpen = this.open.has(kind);
        const device = this.chosen.get(kind) ?? {};
        const stream = await (kind === 'microphone'
            ? call?.startAudioInput(device)
            : call?.startVideoInput(device));
        if (this.call === call && wasOpen === this.open.has(kind))
            this.open.set(kind, idIn(stream) ?? '');
        // It was switched off or lost meanwhile, or the call was over.
        else await (kind === 'microphone' ? call?.stopAudioInput() : call?.stopVideoInput());
    }

    /* The device is gone, and the kit sends silence and no picture. */
    private lose(kind: 'microphone' | 'camera'): void {
        this.open.delete(kind);
        this.chosen.delete(kind);
        if (kind === 'microphone') this.call?.realtimeMuteLocalAudio();
        else this.call?.stopLocalVideoTile();
    }

    private async share(on: boolean): Promise<void> {
        const { call } = this;
        if (!on) {
            this.isSharing = false;
            call?.stopContentShare();
            return;
        }
        await call?.startContentShareFromScreenCapture();
        if (this.call === call) this.isSharing = true;
        else call?.stopContentShare();
    }

    private keepTile(id: string, source: MediaSource, tileId?: number): void {
        const key = `${id} ${source}`;
        if (tileId === undefined) this.tiles.delete(key);
        else this.tiles.set(key, tileId);
        if (tileId !== undefined && this.isAudioOnly && !this.isOfSelf(key))
            this.call?.pauseVideoTile(tileId);
        this.pictures.refresh(id);
    }

    private isOfSelf(key: string): boolean {
        return key.startsWith(`${this.people.self?.id} `);
    }

    private async playsSound(): Promise<void> {
        try {
            await this.audio?.play();
        } catch (thrown) {
            // Anything else is an element that was taken away meanwhile.
            if (Object(thrown).name === 'NotAllowedError')
                this.tell('playbackblocked', { kind: 'audio' });
        }
    }
}
