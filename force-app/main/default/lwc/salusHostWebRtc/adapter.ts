import { done, Emitter, failed, succeeded } from 'c/salusHostCallParts';
import type {
    CallAdapter,
    CallCapabilities,
    CallEvents,
    CallResult,
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
import { quietly } from 'c/salusHostWaiting';
import { capabilitiesOf } from './capabilities';
import type { WebRtcOptions } from './options';
import { assemble, type Parts } from './parts';

/**
 * A call of up to eight people by plain WebRTC: each page is connected with each other, and what they
 * say goes through no server, unless the app's `iceServers` has one that relays it, encrypted.
 */
export class WebRtcAdapter implements CallAdapter {
    readonly id = 'webrtc';
    private readonly options: WebRtcOptions;
    private readonly emitter = new Emitter();
    /* Of one call: when it is over, nothing of it is kept. */
    private parts: Parts;
    private isDisposed = false;

    constructor(options: WebRtcOptions) {
        this.options = options;
        this.parts = this.assemble('idle');
    }

    get capabilities(): CallCapabilities {
        return capabilitiesOf(this.options);
    }

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

    async leave(options?: {
        readonly forAll?: boolean;
        readonly reason?: EndReason;
    }): Promise<void> {
        this.parts.presence.leave(options?.reason, options?.forAll);
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

    async sendChat(text: string, id?: string): Promise<CallResult<{ readonly id: string }>> {
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
        const { media, room, saving } = this.parts;
        saving.isOn = on;
        if (on) await media.set('camera', false);
        room.peers.tell({ type: 'want', pictures: !on });
        return done;
    }

    async stats(): Promise<CallStats> {
        return this.parts.meter.stats();
    }

    async admit(id: string, isAdmitted: boolean): Promise<CallResult> {
        const { lobby, conversation } = this.parts;
        return conversation.isHost() ? lobby.admit(id, isAdmitted) : failed('not-allowed-by-host');
    }

    async mute(id: string): Promise<CallResult> {
        return this.parts.conversation.mute(id);
    }

    /** Asks somebody to switch something on, which lets them where `holdsMutes` does not. For a host. */
    async askToSend(id: string, source: 'mic' | 'camera'): Promise<CallResult> {
        return this.parts.conversation.ask(id, source);
    }

    async dispose(): Promise<void> {
        if (this.isDisposed) return;
        this.isDisposed = true;
        this.parts.presence.leave();
        this.emitter.clear();
        await quietly(() => this.options.signalling.close());
    }

    private assemble(state: CallState): Parts {
        const renew = (ended: CallState): void => void (this.parts = this.assemble(ended));
        return assemble(this.options, { emitter: this.emitter, state, renew });
    }
}
