import { AdapterOfParts, failed, type Between } from 'c/salusHostCallParts';
import type {
    CallCapabilities,
    CallResult,
    CallSignalling,
    CallStats,
    EndReason,
} from 'c/salusPortCall';
import { capabilitiesOf } from './capabilities';
import type { WebRtcOptions } from './options';
import { assemble, type Parts } from './parts';

/**
 * A call of up to eight people by plain WebRTC: each page is connected with each other, and what they
 * say goes through no server, unless the app's `iceServers` has one that relays it, encrypted.
 */
export class WebRtcAdapter extends AdapterOfParts<Parts> {
    readonly id = 'webrtc';
    private readonly options: WebRtcOptions;

    constructor(options: WebRtcOptions) {
        super();
        this.options = options;
    }

    get capabilities(): CallCapabilities {
        return capabilitiesOf(this.options);
    }

    async leave(options?: {
        readonly forAll?: boolean;
        readonly reason?: EndReason;
    }): Promise<void> {
        this.parts.presence.leave(options?.reason, options?.forAll);
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

    protected assemble(between: Between): Parts {
        return assemble(this.options, between);
    }

    protected takePictures(areTaken: boolean): void {
        this.parts.room.peers.tell({ type: 'want', pictures: areTaken });
    }

    protected get signalling(): CallSignalling {
        return this.options.signalling;
    }
}
