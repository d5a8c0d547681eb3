import type { PeerMessage } from 'c/salusCoreSignalling';
import type { Source } from 'c/salusPortCall';
import { Channel } from './channel';
import { Negotiation, type Negotiating } from './negotiation';

/* In the order of their lines in the description, which both pages have. */
const KINDS = [
    ['mic', 'audio'],
    ['camera', 'video'],
    ['screen', 'video'],
] as const;

/** What a link needs of its peer, and tells it. */
export interface LinkOwner {
    readonly id: string;
    readonly isPolite: boolean;
    readonly configuration: RTCConfiguration;
    track(source: Source): MediaStreamTrack | null;
    send(message: Negotiating): void;
    heard(message: PeerMessage): void;
    changed(state: RTCPeerConnectionState): void;
    /** The other page has closed it: another link is needed. */
    closed(): void;
    /** Its sound and pictures can be taken now. */
    opened(): void;
}

/**
 * One connection with one other page. It has a line for each source from the start, sent or not, so that
 * switching one on or off, or another device, is a `replaceTrack` that nobody negotiates.
 */
export class Link {
    readonly negotiation: Negotiation;
    readonly channel: Channel;
    private readonly pc: RTCPeerConnection;
    private readonly owner: LinkOwner;

    constructor(owner: LinkOwner) {
        this.owner = owner;
        this.pc = new RTCPeerConnection(owner.configuration);
        this.channel = new Channel(
            owner.id,
            (message) => owner.heard(message),
            () => owner.closed(),
        );
        this.negotiation = new Negotiation(this.pc, owner.isPolite, {
            send: (message) => owner.send(message),
            offered: () => this.fill(),
        });
        this.listen();
        if (!owner.isPolite) this.begin();
    }

    get state(): RTCPeerConnectionState {
        return this.pc.connectionState;
    }

    /** The other page's sound or picture; undefined until they are negotiated. */
    received(source: Source): MediaStreamTrack | undefined {
        return this.lineOf(source)?.receiver.track;
    }

    /** Sends what the page has of a source now. */
    async replace(source: Source): Promise<void> {
        try {
            await this.lineOf(source)?.sender.replaceTrack(this.owner.track(source));
        } catch {
            // Closed meanwhile.
        }
    }

    restart(): void {
        this.pc.restartIce();
    }

    report(): Promise<RTCStatsReport> {
        return this.pc.getStats();
    }

    close(): void {
        this.channel.close();
        this.pc.close();
    }

    private begin(): void {
        for (const [, kind] of KINDS) this.pc.addTransceiver(kind, { direction: 'sendrecv' });
        this.channel.use(this.pc.createDataChannel('call'));
        void this.fill();
    }

    private listen(): void {
        const { pc, owner } = this;
        pc.addEventListener('connectionstatechange', () => owner.changed(pc.connectionState));
        pc.addEventListener('datachannel', ({ channel }) => this.channel.use(channel));
        pc.addEventListener('track', () => owner.opened());
    }

    /* The lines of an offer are made for receiving only. */
    private async fill(): Promise<void> {
        await Promise.all(
            KINDS.map(([source]) => {
                const line = this.lineOf(source);
                if (line) line.direction = 'sendrecv';
                return this.replace(source);
            }),
        );
    }

    private lineOf(source: Source): RTCRtpTransceiver | undefined {
        return this.pc.getTransceivers()[KINDS.findIndex(([one]) => one === source)];
    }
}
