import { AdapterOfParts, canAsk, done, failed, type Between } from 'c/salusHostCallParts';
import type {
    CallCapabilities,
    CallResult,
    CallSignalling,
    CallStats,
    CaptionLine,
    EndReason,
} from 'c/salusPortCall';
import type { JanusOptions } from './options';
import { assemble, type Parts } from './parts';

/** A call by a Janus server: each page sends to it once, and it sends to the others. */
export class JanusAdapter extends AdapterOfParts<Parts> {
    readonly id = 'janus';
    private readonly options: JanusOptions;

    constructor(options: JanusOptions) {
        super();
        this.options = options;
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

    leave(options: { readonly forAll?: boolean; readonly reason?: EndReason } = {}): Promise<void> {
        return this.parts.presence.leave(options.reason, options.forAll && this.isHost);
    }

    /** For a page that makes captions of what its person says: Janus makes none. */
    sendCaption(line: CaptionLine): Promise<CallResult> {
        return this.parts.conversation.sendCaption(line);
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

    protected assemble(between: Between): Parts {
        return assemble(this.options, between);
    }

    protected takePictures(areTaken: boolean): void {
        this.parts.crowd.takePictures(areTaken);
    }

    protected get signalling(): CallSignalling | undefined {
        return this.options.lobby?.signalling;
    }

    private get isHost(): boolean {
        return this.parts.presence.ticket?.secret !== undefined;
    }

    private get hostsRoom() {
        return this.isHost ? this.parts.presence.room : undefined;
    }
}
