import { quietly } from 'c/salusHostWaiting';
import type {
    CallAdapter,
    CallCapabilities,
    CallEvents,
    CallResult,
    CallSignalling,
    CallState,
    CallStats,
    Device,
    EndReason,
    JoinOptions,
    MediaSource,
    Participant,
    Source,
    Unsubscribe,
} from 'c/salusPortCall';
import { Emitter } from './emitter';
import type { OwnMedia } from './ownMedia';
import type { Playback } from './playback';
import type { Progress } from './progress';
import { done, failed, succeeded } from './results';
import type { Roster } from './roster';

type Sent = CallResult<{ readonly id: string }>;

/** What one call consists of, whatever carries it. */
export interface CallParts {
    readonly progress: Progress;
    readonly roster: Roster;
    readonly media: OwnMedia;
    readonly playback: Playback;
    readonly conversation: {
        sendChat(text: string, id?: string): Sent | Promise<Sent>;
        setHand(up: boolean): CallResult;
        setCaptions(on: boolean): CallResult;
    };
    readonly presence: Pick<CallAdapter, 'join'>;
    /** Whether the person takes sound only. */
    readonly saving: { isOn: boolean };
}

/** What an adapter keeps from one call to the next. */
export interface Between {
    /** Who listens to all its calls. */
    readonly emitter: Emitter;
    /** How the call before has ended, where there was one. */
    readonly state: CallState;
    /** The call is over: the next has parts of its own. Called before anybody is told of it. */
    renew(state: CallState): void;
}

/** An adapter whose every call is put together of parts, and nothing of one is kept when it is over. */
export abstract class AdapterOfParts<Parts extends CallParts> implements CallAdapter {
    abstract readonly id: string;
    abstract readonly capabilities: CallCapabilities;
    private readonly emitter = new Emitter();
    private current?: Parts;
    private before: CallState = 'idle';
    private isDisposed = false;

    abstract leave(options?: {
        readonly forAll?: boolean;
        readonly reason?: EndReason;
    }): Promise<void>;
    abstract stats(): Promise<CallStats>;
    /** Puts the parts of a call together. */
    protected abstract assemble(between: Between): Parts;
    /** Takes pictures of others, or none. */
    protected abstract takePictures(areTaken: boolean): void;
    /** The app's signalling, where there is one. */
    protected abstract readonly signalling: CallSignalling | undefined;

    get state(): CallState {
        return this.parts.progress.state;
    }

    get participants(): ReadonlyMap<string, Participant> {
        return this.parts.roster.all;
    }

    on<Type extends keyof CallEvents>(
        type: Type,
        listener: (event: CallEvents[Type]) => void,
    ): Unsubscribe {
        return this.emitter.on(type, listener);
    }

    async join(options: JoinOptions): Promise<CallResult<{ readonly self: string }>> {
        return this.isDisposed ? failed('aborted') : this.parts.presence.join(options);
    }

    setMedia(source: Source, on: boolean): Promise<CallResult<boolean>> {
        return this.parts.media.set(source, on);
    }

    listDevices(): Promise<CallResult<readonly Device[]>> {
        return this.parts.media.devices.list();
    }

    async useDevice(kind: Device['kind'], id: string): Promise<CallResult> {
        const { media, playback } = this.parts;
        if (kind !== 'speaker') return media.use(kind, id);
        if (!(await quietly(() => playback.useSpeaker(id)))) return failed('not-found', true);
        await media.devices.use(kind, id);
        return done;
    }

    async attach(
        id: string,
        source: MediaSource,
        host: HTMLElement,
    ): Promise<CallResult<Unsubscribe>> {
        const { roster, playback } = this.parts;
        return roster.all.has(id)
            ? succeeded(playback.attach(id, source, host))
            : failed('unknown');
    }

    async resumePlayback(): Promise<CallResult> {
        return (await this.parts.playback.resume()) ? done : failed('unknown', true);
    }

    async sendChat(text: string, id?: string): Promise<Sent> {
        return this.parts.conversation.sendChat(text, id);
    }

    async setHand(up: boolean): Promise<CallResult> {
        return this.parts.conversation.setHand(up);
    }

    async setCaptions(on: boolean): Promise<CallResult> {
        return this.parts.conversation.setCaptions(on);
    }

    /** Takes and sends sound only. The camera can be switched on again. */
    async setAudioOnly(on: boolean): Promise<CallResult> {
        const { media, saving } = this.parts;
        saving.isOn = on;
        if (on) await media.set('camera', false);
        this.takePictures(!on);
        return done;
    }

    async dispose(): Promise<void> {
        if (this.isDisposed) return;
        this.isDisposed = true;
        await this.leave();
        this.emitter.clear();
        await quietly(() => this.signalling?.close());
    }

    /* Of the call that goes on, or of the next. */
    protected get parts(): Parts {
        this.current ??= this.assemble({
            emitter: this.emitter,
            state: this.before,
            renew: (state) => {
                this.before = state;
                this.current = undefined;
            },
        });
        return this.current;
    }
}
