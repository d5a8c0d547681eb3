import {
    CSPMonitor,
    DefaultDeviceController,
    DefaultEventController,
    MeetingSessionConfiguration,
    MeetingSessionStatus,
    MeetingSessionStatusCode,
    NoOpEventReporter,
    NoOpLogger,
    VideoTileState,
    type AudioInputDevice,
    type AudioVideoFacade,
    type AudioVideoObserver,
    type ContentShareObserver,
    type DeviceChangeObserver,
    type VideoInputDevice,
} from 'amazon-chime-sdk-js';
import { FakeEmitter } from './emitter';
import { FakeMachine, type FakeTrack } from './machine';

type Listener = (...event: never[]) => void;

/** Observers, each with some of the methods. */
class Observers<Observer extends object> {
    private readonly all = new Set<Observer>();

    add = (observer: Observer): void => void this.all.add(observer);
    remove = (observer: Observer): void => void this.all.delete(observer);

    tell<Method extends keyof Observer>(method: Method, ...event: readonly unknown[]): void {
        for (const observer of [...this.all]) {
            const heard = observer[method] as Listener | undefined;
            heard?.(...(event as never[]));
        }
    }
}

/** What the service has: who is in the meeting. */
export class FakeChimeService {
    readonly machine = new FakeMachine();
    readonly present = new Set<string>();
    call?: FakeChime;
    /** What the next attempts to begin stop with. */
    readonly stops: MeetingSessionStatusCode[] = [];
    canUnmute = true;
}

const AUDIO = 'audioinput';
const SELF = 'self';

/** The `audioVideo` of a meeting session of the Amazon Chime SDK, on a machine and a service that don't exist. */
export class FakeChime implements Pick<
    AudioVideoFacade,
    | ('start' | 'stop' | 'startAudioInput' | 'startVideoInput' | 'startLocalVideoTile')
    | ('stopAudioInput' | 'stopVideoInput' | 'stopLocalVideoTile' | 'stopContentShare')
    | ('startContentShareFromScreenCapture' | 'realtimeSendDataMessage')
    | ('realtimeMuteLocalAudio' | 'realtimeUnmuteLocalAudio' | 'bindVideoElement')
> {
    readonly all = new FakeEmitter();
    readonly written: string[] = [];
    readonly observers = new Observers<AudioVideoObserver>();
    readonly devices = new Observers<DeviceChangeObserver>();
    readonly content = new Observers<ContentShareObserver>();
    private readonly service: FakeChimeService;
    private readonly tracks = new Map<'audio' | 'video', FakeTrack>();
    private readonly tasks = new Map<'audio' | 'video', Promise<unknown>>();
    private screen?: MediaStream;
    private isMuted = false;
    private isBegun = false;
    private isOver = false;
    private hasTile = false;
    private onMessage?: Listener;

    addObserver = this.observers.add;
    removeObserver = this.observers.remove;
    addDeviceChangeObserver = this.devices.add;
    removeDeviceChangeObserver = this.devices.remove;
    addContentShareObserver = this.content.add;
    removeContentShareObserver = this.content.remove;

    readonly transcriptionController = {
        subscribeToTranscriptEvent: (callback: Listener) =>
            void this.all.on('transcript', callback),
        unsubscribeFromTranscriptEvent: (callback: Listener) =>
            void this.all.off('transcript', callback),
    };

    constructor(service = new FakeChimeService()) {
        this.service = service;
        service.call = this;
    }

    realtimeSubscribeToAttendeeIdPresence(callback: Listener): void {
        this.all.on('presence', callback);
    }

    realtimeUnsubscribeToAttendeeIdPresence(callback: Listener): void {
        this.all.off('presence', callback);
    }

    realtimeSubscribeToVolumeIndicator(id: string, callback: Listener): void {
        this.all.on(`volume ${id}`, callback);
    }

    realtimeUnsubscribeFromVolumeIndicator(id: string, callback?: Listener): void {
        if (callback) this.all.off(`volume ${id}`, callback);
    }

    realtimeSubscribeToLocalSignalStrengthChange(callback: Listener): void {
        this.all.on('strength', callback);
    }

    realtimeUnsubscribeToLocalSignalStrengthChange(callback: Listener): void {
        this.all.off('strength', callback);
    }

    realtimeSubscribeToReceiveDataMessage(topic: string, callback: Listener): void {
        this.onMessage = callback;
        this.all.on(topic, callback);
    }

    realtimeUnsubscribeFromReceiveDataMessage(topic: string): void {
        if (this.onMessage) this.all.off(topic, this.onMessage);
    }

    realtimeMuteLocalAudio(): void {
        this.isMuted = true;
    }

    realtimeUnmuteLocalAudio(): boolean {
        if (this.service.canUnmute) this.isMuted = false;
        return this.service.canUnmute;
    }

    realtimeCanUnmuteLocalAudio(): boolean {
        return this.service.canUnmute;
    }

    realtimeIsLocalAudioMuted(): boolean {
        return this.isMuted;
    }

    realtimeSendDataMessage(_topic: string, data: unknown): void {
        if (this.isOver) throw new Error('CANARY');
        this.written.push(String(data));
    }

    /** The service says who is there, and then the meeting has begun, also after it was stopped; or it stops. */
    start(): void {
        this.isOver = false;
        queueMicrotask(() => {
            const code = this.service.stops.shift();
            if (code !== undefined) this.stopWith(code);
            if (this.isOver) return;
            this.isBegun = true;
            [SELF, ...this.service.present].forEach((id) => this.arrive(id));
            this.observe('audioVideoDidStart');
        });
    }

    stop(): void {
        if (!this.isOver) this.stopWith(MeetingSessionStatusCode.Left);
    }

    async startAudioInput(device: AudioInputDevice): Promise<MediaStream> {
        return this.inOrder('audio', () => this.open('audio', device));
    }

    async startVideoInput(device: VideoInputDevice): Promise<MediaStream> {
        return this.inOrder('video', () => this.open('video', device));
    }

    async stopAudioInput(): Promise<void> {
        await this.inOrder('audio', async () => this.letGo('audio'));
    }

    async stopVideoInput(): Promise<void> {
        await this.inOrder('video', async () => this.letGo('video'));
    }

    startLocalVideoTile(): number {
        this.hasTile = true;
        this.showTile(SELF, 0);
        return 0;
    }

    stopLocalVideoTile(): void {
        if (this.hasTile) this.observe('videoTileWasRemoved', 0);
        this.hasTile = false;
    }

    hasStartedLocalVideoTile(): boolean {
        return this.hasTile;
    }

    bindVideoElement(tileId: number): void {
        this.showTile(tileId === 0 ? SELF : `other-${tileId}`, tileId);
    }

    unbindVideoElement(): void {}

    pauseVideoTile(): void {}

    unpauseVideoTile(): void {}

    async bindAudioElement(): Promise<void> {}

    unbindAudioElement(): void {}

    async chooseAudioOutput(id: string): Promise<void> {
        this.service.machine.speaker = id;
    }

    async startContentShareFromScreenCapture(): Promise<MediaStream> {
        const stream = await this.service.machine.mediaDevices.getDisplayMedia();
        this.screen = stream;
        return stream;
    }

    stopContentShare(): void {
        if (!this.screen) return;
        this.screen.getTracks().forEach((track) => track.stop());
        this.screen = undefined;
        this.content.tell('contentShareDidStop');
    }

    /** Whether the person is in the meeting. */
    get isThere(): boolean {
        return this.isBegun && !this.isOver;
    }

    /** Somebody comes, with their camera on. */
    come(id: string, tileId: number): void {
        this.service.present.add(id);
        if (!this.isBegun || this.isOver) return;
        this.arrive(id);
        this.showTile(id, tileId);
    }

    go(id: string, isDropped: boolean): void {
        this.service.present.delete(id);
        this.all.emit('presence', id, false, 'CANARY', isDropped);
    }

    /** A tile is told of when it comes, and again each time that it is put into an element. */
    showTile(id: string, tileId: number, isContent = false): void {
        const state = Object.assign(new VideoTileState(), {
            ...{ tileId, isContent, localTile: id === SELF },
            boundAttendeeId: isContent ? `${id}#content` : id,
        });
        this.observe('videoTileDidUpdate', state);
    }

    observe(method: keyof AudioVideoObserver, ...event: readonly unknown[]): void {
        this.observers.tell(method, ...event);
    }

    stopWith(code: MeetingSessionStatusCode): void {
        this.isOver = true;
        this.observe('audioVideoDidStop', new MeetingSessionStatus(code));
    }

    private arrive(id: string): void {
        this.all.emit('presence', id, true, 'CANARY');
        this.all.emit(`volume ${id}`, id, null, false, null);
    }

    /* The kit opens and stops devices of a kind one after another, also while the browser asks. */
    private async inOrder<Value>(
        kind: 'audio' | 'video',
        act: () => Promise<Value>,
    ): Promise<Value> {
        const before = this.tasks.get(kind);
        const task = before ? before.then(act, act) : act();
        this.tasks.set(kind, task);
        return task;
    }

    private async open(kind: 'audio' | 'video', device: unknown): Promise<MediaStream> {
        const { machine } = this.service;
        const id = typeof device === 'string' ? device : undefined;
        this.letGo(kind);
        const track = await machine.open(kind, id);
        this.tracks.set(kind, track);
        const ended = kind === 'audio' ? 'audioInputStreamEnded' : 'videoInputStreamEnded';
        track.addEventListener('ended', () => this.devices.tell(ended, `${AUDIO} ${id}`));
        return machine.stream(track);
    }

    private letGo(kind: 'audio' | 'video'): void {
        this.tracks.get(kind)?.stop();
        this.tracks.delete(kind);
    }
}

/** The package: its own names, and the fake session. */
export const chimeKit = (service = new FakeChimeService()) => ({
    ...{ DefaultDeviceController, DefaultEventController, MeetingSessionConfiguration },
    ...{ CSPMonitor, MeetingSessionStatusCode, NoOpEventReporter, NoOpLogger },
    DefaultMeetingSession: class {
        readonly audioVideo = new FakeChime(service);
    },
});
