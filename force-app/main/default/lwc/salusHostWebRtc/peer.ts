import { isPolite, type PeerMessage, type SignalBody } from 'c/salusCoreSignalling';
import { Watch, randomId } from 'c/salusHostCallParts';
import type { Participant, Source } from 'c/salusPortCall';
import { Link, type LinkOwner } from './link';
import type { Negotiating } from './negotiation';

type Received = Extract<SignalBody, { type: 'description' | 'candidate' }>;

/** What a peer needs of its room, and tells it. */
export interface PeerOwner {
    readonly id: string;
    readonly configuration: RTCConfiguration;
    track(source: Source): MediaStreamTrack | null;
    signal(peer: Peer, body: SignalBody): void;
    heard(peer: Peer, message: PeerMessage): void;
    /** It is connected, lost, or other tracks came: `peer` says which. */
    changed(peer: Peer): void;
    dropped(peer: Peer): void;
    /** Its connection is over, and what was on its way by it is lost. */
    cut(peer: Peer): void;
    /** Asks the other page, whose turn it is, for another link. */
    askAnew(peer: Peer): void;
}

/** Somebody else in the call, and the connection with their page. The impolite page makes the links. */
export class Peer implements LinkOwner {
    readonly id: string;
    readonly session: string;
    readonly isPolite: boolean;
    readonly watch: Watch;
    /** Whether they take pictures, or only sound. */
    takesPictures = true;
    /** Whether they are only coming. */
    isNew = false;
    /** Whether they came at the same time as this page. */
    isRival = false;
    link?: Link;
    private readonly owner: PeerOwner;
    private linkId = '';
    private wasUp = false;
    private isOver = false;

    constructor({ id }: Participant, session: string, owner: PeerOwner) {
        this.id = id;
        this.session = session;
        this.owner = owner;
        this.isPolite = isPolite(owner.id, id);
        this.watch = new Watch({
            up: () => this.rise(),
            lost: () => owner.changed(this),
            restart: () => this.restart(),
            drop: () => owner.dropped(this),
        });
    }

    get configuration(): RTCConfiguration {
        return this.owner.configuration;
    }

    /** Whether there is no connection that could come back. */
    get needsLink(): boolean {
        return this.isOver || this.link?.state === 'closed';
    }

    /** Makes the first link, where that is this page's part. */
    begin(): void {
        if (!this.isPolite) this.make(randomId());
    }

    /** The other page has no connection with this one any more, or not yet. */
    renew(): void {
        if (this.isPolite) return;
        if (this.wasUp || this.needsLink) this.make(randomId());
        else void this.link?.negotiation.offer();
    }

    receive(message: Received): void {
        const isOffer = message.type === 'description' && message.description.type === 'offer';
        if (this.isPolite && isOffer && message.link !== this.linkId) this.make(message.link);
        if (message.link !== this.linkId) return;
        const { negotiation } = this.link ?? {};
        if (message.type === 'candidate') negotiation?.add(message.candidate);
        else void negotiation?.receive(message.description);
    }

    tell(message: PeerMessage): void {
        this.link?.channel.send(message);
    }

    /** Tells them now or never. Returns whether it has: not where the connection is lost. */
    tellNow(message: PeerMessage): boolean {
        return !this.watch.isLost && (this.link?.channel.sendNow(message) ?? false);
    }

    end(): void {
        this.watch.stop();
        this.link?.close();
        this.owner.cut(this);
        this.link = undefined;
    }

    track(source: Source): MediaStreamTrack | null {
        return source === 'mic' || this.takesPictures ? this.owner.track(source) : null;
    }

    send(message: Negotiating): void {
        this.owner.signal(this, { ...message, link: this.linkId });
    }

    heard(message: PeerMessage): void {
        this.owner.heard(this, message);
    }

    changed(state: RTCPeerConnectionState): void {
        this.watch.see(state);
    }

    closed(): void {
        this.isOver = true;
        this.watch.lose(0);
    }

    opened(): void {
        this.owner.changed(this);
    }

    private rise(): void {
        this.wasUp = true;
        this.owner.changed(this);
    }

    private restart(): void {
        if (!this.needsLink) this.link?.restart();
        else if (this.isPolite) this.owner.askAnew(this);
        else this.make(randomId());
    }

    private make(id: string): void {
        this.link?.close();
        this.owner.cut(this);
        this.linkId = id;
        this.wasUp = false;
        this.isOver = false;
        this.link = new Link(this);
    }
}
