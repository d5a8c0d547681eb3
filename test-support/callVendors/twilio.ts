import type {
    ConnectOptions,
    LocalAudioTrack,
    LocalDataTrack,
    LocalParticipant,
    LocalVideoTrack,
    RemoteVideoTrack,
    Room,
    TwilioError,
} from 'twilio-video';
import { FakeEmitter } from './emitter';
import { FakeMachine, type FakeTrack } from './machine';

/* The types of `on` are overloads that answer with the whole class. */
const onOf = <On>(all: FakeEmitter): On => all.on.bind(all) as On;

export const twilioError = (code: number): TwilioError =>
    Object.assign(new Error('CANARY'), { code });

const attached = { attach: (element?: unknown) => element ?? document.createElement('audio') };

/** Somebody else, with a microphone and a camera. */
export class FakeTwilioOther {
    readonly sid: string;
    readonly identity: string;
    readonly audioTracks = new Map([['MT1', { isTrackEnabled: true, trackName: 'mic' }]]);
    readonly videoTracks = new Map([
        ['MT2', { isTrackEnabled: true, trackName: 'camera', track: this.video() }],
    ]);

    constructor(sid: string) {
        this.sid = sid;
        this.identity = `${sid} CANARY`;
    }

    private video() {
        return {
            ...{ kind: 'video', isSwitchedOff: false, name: 'camera', ...attached },
            ...{ detach: () => [], switchOn: () => undefined, switchOff: () => undefined },
        } as unknown as RemoteVideoTrack;
    }
}

type Own = LocalAudioTrack | LocalVideoTrack;

/* A track of the person's, of a device or of a screen. */
class FakeTwilioTrack implements Pick<LocalAudioTrack, 'isEnabled' | 'isStopped' | 'name'> {
    isEnabled = true;
    mediaStreamTrack: FakeTrack;
    readonly name: string;
    stopped: (track: this) => void = () => undefined;
    private readonly machine: FakeMachine;

    constructor(machine: FakeMachine, track: FakeTrack, name = track.kind as string) {
        this.machine = machine;
        this.name = name;
        this.mediaStreamTrack = track;
        this.watch();
    }

    get kind(): string {
        return this.mediaStreamTrack.kind;
    }

    get isStopped(): boolean {
        return this.mediaStreamTrack.readyState === 'ended';
    }

    enable(isEnabled = true): this {
        this.isEnabled = isEnabled;
        return this;
    }

    stop(): this {
        if (this.isStopped) return this;
        this.mediaStreamTrack.stop();
        this.stopped(this);
        return this;
    }

    async restart(constraints?: MediaTrackConstraints): Promise<void> {
        this.mediaStreamTrack.stop();
        this.mediaStreamTrack = await this.machine.open({ [this.kind]: constraints ?? true });
        this.watch();
    }

    attach = attached.attach;
    detach = () => [];

    private watch(): void {
        this.mediaStreamTrack.addEventListener('ended', () => this.stopped(this));
    }
}

/** What the service has: who is in the room. */
export class FakeTwilioService {
    readonly machine = new FakeMachine();
    readonly written: string[] = [];
    readonly present = new Map<string, FakeTwilioOther>();
    room?: FakeTwilio;
    /** What the next attempts to connect fail with. */
    readonly errors: Error[] = [];
}

/** A `Room` of twilio-video, on a machine and a service that don't exist. */
export class FakeTwilio {
    readonly all = new FakeEmitter();
    readonly on = onOf<Room['on']>(this.all);
    readonly own = new FakeEmitter();
    readonly someone = new FakeTwilioOther('PA1');
    readonly participants = new Map<string, FakeTwilioOther>();
    readonly localParticipant = {
        on: onOf<LocalParticipant['on']>(this.own),
        publishTrack: async (given: unknown) => {
            await Promise.resolve();
            if (this.isOver) throw twilioError(53405);
            const track = given as FakeTwilioTrack;
            this.published.add(track);
            track.stopped = (one) => {
                if (this.published.has(one)) this.own.emit('trackStopped', one);
            };
            return {} as never;
        },
        unpublishTrack: (track: unknown) => {
            this.published.delete(track as FakeTwilioTrack);
            return null;
        },
    };
    private readonly service: FakeTwilioService;
    private readonly published = new Set<FakeTwilioTrack>();
    isOver = false;

    constructor(service = new FakeTwilioService()) {
        this.service = service;
        service.room = this;
        service.present.forEach((who, sid) => this.participants.set(sid, who));
    }

    emit(type: string, ...event: readonly unknown[]): void {
        this.all.emit(type, ...event);
    }

    disconnect(): Room {
        if (!this.isOver) this.disconnectWith();
        return this as never;
    }

    disconnectWith(code?: number): void {
        this.isOver = true;
        this.emit('disconnected', this, code === undefined ? undefined : twilioError(code));
    }

    come(who: FakeTwilioOther): void {
        this.service.present.set(who.sid, who);
        this.participants.set(who.sid, who);
        this.emit('participantConnected', who);
        this.hear(who);
    }

    /** Who is lost is reconnecting first. */
    go(who: FakeTwilioOther, isLost: boolean): void {
        this.service.present.delete(who.sid);
        this.participants.delete(who.sid);
        if (isLost) this.emit('participantReconnecting', who);
        this.emit('participantDisconnected', who);
    }

    /** The sound and the picture of somebody arrive. */
    hear(who: FakeTwilioOther): void {
        const sound = { kind: 'audio', name: 'mic', ...attached, detach: () => [] };
        this.emit('trackSubscribed', sound, {}, who);
        this.emit('trackSubscribed', [...who.videoTracks.values()][0]?.track, {}, who);
    }

    write(who: FakeTwilioOther, text: string): void {
        this.emit('trackMessage', text, { kind: 'data', name: 'chat' }, who);
    }
}

/** The package, as far as it makes tracks and connects. */
export const twilioKit = (service = new FakeTwilioService()) => {
    const { machine } = service;
    const create = async (asked: object): Promise<Own> =>
        new FakeTwilioTrack(machine, await machine.open(asked)) as unknown as Own;
    return {
        connect(_token: string, _options?: ConnectOptions) {
            let isCancelled = false;
            const connecting = Promise.resolve().then(() => {
                const error = isCancelled ? new Error('CANARY') : service.errors.shift();
                if (error) throw error;
                return new FakeTwilio(service) as never;
            });
            return Object.assign(connecting, { cancel: () => void (isCancelled = true) });
        },
        createLocalAudioTrack: (audio: object = {}) =>
            create({ audio }) as Promise<LocalAudioTrack>,
        createLocalVideoTrack: (video: object = {}) =>
            create({ video }) as Promise<LocalVideoTrack>,
        LocalDataTrack: class {
            readonly kind = 'data';
            send(text: string): void {
                service.written.push(text);
            }
        } as unknown as typeof LocalDataTrack,
        LocalVideoTrack: class extends FakeTwilioTrack {
            constructor(track: FakeTrack, { name }: { readonly name: string }) {
                super(machine, track, name);
            }
        } as unknown as typeof LocalVideoTrack,
    };
};
