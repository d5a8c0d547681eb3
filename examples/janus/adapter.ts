import { canAsk, done, Emitter, failed, succeeded } from 'c/salusHostCallParts';
import { quietly } from 'c/salusHostWaiting';
import type {
    CallAdapter,
    CallCapabilities,
    CallEvents,
    CallResult,
    CallState,
    CallStats,
    CaptionLine,
    Device,
    EndReason,
    JoinOptions,
    MediaSource,
    Participant,
    Source,
    Unsubscribe,
} from 'c/salusPortCall';
import type { JanusOptions } from './options';
import { assemble, type Parts } from './parts';

/** A call by a Janus server: each page sends to it once, and it sends to the others. */
export class JanusAdapter implements CallAdapter {
    readonly id = 'janus';
    private readonly options: JanusOptions;
    private readonly emitter = new Emitter();
    /* Of one call: when it is over, nothing of it is kept. */
    private parts: Parts;
    private isDisposed = false;

    constructor(options: JanusOptions) {
        this.options = options;
        this.parts = this.assemble('idle');
    }

    /** Janus tells nobody of a recording and takes no telephone; a lobby is the app's. */
    get capabilities(): CallCapabilities {
        const { isHost } = this;
        return {
            ...{ camera: canAsk('camera'), screen: canAsk('screen'), chat: true, hand: true },
            ...{
                captions: 'receive',
                lobby: this.options.lobby !== undefined,
                phone: false,
                audioOnly: true,
            },
            speakerSelect: 'setSinkId' in HTMLMediaElement.prototype,
            ...{ recordingNotice: false, endForAll: isHost, stats: true, host: isHost },
        };
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

    leave(options: { readonly forAll?: boolean; readonly reason?: EndReason } = {}): Promise<void> {
        return this.parts.presence.leave(options.reason, options.forAll && this.isHost);
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

    sendChat(text: string, id?: string): Promise<CallResult<{ readonly id: string }>> {
        return this.parts.conversation.sendChat(text, id);
    }

    async setHand(up: boolean): Promise<CallResult> {
        return this.parts.conversation.setHand(up);
    }

    async setCaptions(on: boolean): Promise<CallResult> {
        return this.parts.conversation.setCaptions(on);
    }

    /** For a page that makes captions of what its person says: Janus makes none. */
    sendCaption(line: CaptionLine): Promise<CallResult> {
        return this.parts.conversation.sendCaption(line);
    }

    /** Takes and sends sound only. The camera can be switched on again. */
    async setAudioOnly(on: boolean): Promise<CallResult> {
        const { media, crowd, saving } = this.parts;
        saving.isOn = on;
        if (on) await media.set('camera', false);
        crowd.takePictures(!on);
        return done;
    }

    /** Of what comes: Janus sends the same to others, so what goes says nothing of the call. */
    async stats(): Promise<CallStats> {
        const { upKbps: _, ...incoming } = this.parts.meter.stats();
        return incoming;
    }

    /** Switches somebody's microphone off. Janus lets nothing of it through, whatever their page does. */
    async mute(id: string): Promise<CallResult> {
        const room = this.hostsRoom;
        if (!room || !(await room.moderate(id, 'mic', true))) return failed('not-allowed-by-host');
        if (!this.options.holdsMutes) await room.moderate(id, 'mic', false);
        return done;
    }

    /** Asks somebody to switch something on, which lets them where `holdsMutes` does not. */
    async askToSend(id: string, source: 'mic' | 'camera'): Promise<CallResult> {
        const room = this.hostsRoom;
        if (this.participants.get(id)?.[source] !== 'off') return failed('unknown');
        const isAsked =
            (await room?.moderate(id, source, true)) && (await room?.moderate(id, source, false));
        return isAsked ? done : failed('not-allowed-by-host');
    }

    /** Lets somebody in who waits on the app's server, or not. */
    async admit(id: string, isAdmitted: boolean): Promise<CallResult> {
        const { waitingRoom } = this.parts;
        return waitingRoom?.isHost
            ? waitingRoom.admit(id, isAdmitted)
            : failed('not-allowed-by-host');
    }

    /** Removes somebody from the call. */
    async remove(id: string): Promise<CallResult> {
        return (await this.hostsRoom?.remove(id)) ? done : failed('not-allowed-by-host');
    }

    async dispose(): Promise<void> {
        if (this.isDisposed) return;
        this.isDisposed = true;
        await this.leave();
        this.emitter.clear();
        await quietly(() => this.options.lobby?.signalling.close());
    }

    private assemble(state: CallState): Parts {
        const renew = (ended: CallState): void => void (this.parts = this.assemble(ended));
        return assemble(this.options, { emitter: this.emitter, state, renew });
    }

    private get isHost(): boolean {
        return this.parts.presence.ticket?.secret !== undefined;
    }

    private get hostsRoom() {
        return this.isHost ? this.parts.presence.room : undefined;
    }
}
