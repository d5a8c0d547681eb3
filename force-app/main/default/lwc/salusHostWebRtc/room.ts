import type { PeerMessage, SignalBody, SignalMessage } from 'c/salusCoreSignalling';
import { saidBy } from 'c/salusHostCallParts';
import { clock, type Timer } from 'c/salusHostClock';
import type { Participant, Source } from 'c/salusPortCall';
import { Identities } from './identities';
import { Peer, type PeerOwner } from './peer';
import { Peers } from './peers';
import type { RoomOwner } from './roomOwner';

/* Each page sends its picture to each other: with more, a phone gets hot and its pictures stand still. */
const MOST_PEOPLE = 8;
/* So often is asked for those who are lost: each message goes to everybody in the call. */
const SEEK_MS = 5_000;

type Hello = Extract<SignalMessage, { type: 'hello' }>;

/** The others in the call: a connection with each. */
export class Room implements PeerOwner {
    readonly peers = new Peers();
    readonly identities = new Identities();
    private readonly owner: RoomOwner;
    private hasRefused = false;
    /* Whether this page has said that it is coming, and is connected with nobody who was there. */
    private isComing = false;
    private seeking: Timer;

    constructor(owner: RoomOwner) {
        this.owner = owner;
    }

    get id(): string {
        return this.owner.id;
    }

    get configuration(): RTCConfiguration {
        return this.owner.configuration;
    }

    private get isFull(): boolean {
        return this.peers.size + 1 >= MOST_PEOPLE;
    }

    private get self(): Participant | undefined {
        return this.owner.roster.all.get(this.id);
    }

    /** Tells everybody that this page is in the call: those who don't know it make a connection. */
    greet(): void {
        this.hasRefused = false;
        this.isComing = !this.owner.isIn();
        this.sayHello(undefined, false);
    }

    receive(message: SignalMessage): void {
        const peer = this.peers.get(message.from);
        if (message.type === 'hello') return this.meet(message);
        if (!peer || peer.session !== message.session) return undefined;
        if (message.type === 'bye') return this.remove(peer, false);
        if (message.type === 'description' || message.type === 'candidate') peer.receive(message);
        return undefined;
    }

    /** Tells the others how the person is now. */
    tellState(): void {
        const { self } = this;
        if (self) this.peers.tell({ type: 'state', participant: self });
    }

    /** The network is back. */
    hurry(): void {
        this.greet();
        this.peers.hurry();
    }

    stop(): void {
        clock().clear(this.seeking);
        this.peers.end();
        this.identities.clear();
    }

    track(source: Source): MediaStreamTrack | null {
        return this.owner.track(source);
    }

    signal({ id }: Peer, body: SignalBody): void {
        this.owner.signals.send(body, id);
    }

    heard(peer: Peer, message: PeerMessage): void {
        if (message.type === 'bye') return this.remove(peer, false);
        if (message.type === 'want') {
            peer.takesPictures = message.pictures;
            void peer.link?.replace('camera');
            void peer.link?.replace('screen');
        }
        if (message.type === 'state')
            this.owner.roster.change(peer.id, saidBy(message.participant), 'remote');
        return this.owner.heard(peer.id, message);
    }

    changed(peer: Peer): void {
        const { owner, self } = this;
        owner.playback.refresh(peer.id);
        if (peer.watch.isUp) this.peers.reached();
        if (peer.watch.isUp && !peer.isRival) this.isComing = false;
        if (peer.watch.isUp && self) {
            peer.tell({ type: 'state', participant: self });
            if (!owner.takesPictures()) peer.tell({ type: 'want', pictures: false });
        }
        owner.changed();
    }

    dropped(peer: Peer): void {
        this.remove(peer, true);
        this.seek();
    }

    cut({ id }: Peer): void {
        this.owner.cut(id);
    }

    askAnew({ id }: Peer): void {
        this.sayHello(id, true);
    }

    private meet(message: Hello): void {
        const { from, to, session, participant, isFresh, isNew } = message;
        const before = this.peers.get(from);
        // Another page of theirs has come instead: who was heard is not missing.
        if (before && before.session !== session) this.remove(before, true, this.peers.isLost);
        const known = this.peers.get(from);
        if (to === undefined) this.sayHello(from, !known || known.needsLink);
        if (known) {
            if (to === undefined) known.isNew = isNew;
            this.owner.roster.change(from, saidBy(participant), 'remote');
            if (isFresh) known.renew();
        } else if (!this.isFull || this.prefers(message)) this.add(message);
    }

    private add({ to, session, participant, isFresh, isNew }: Hello): void {
        const peer = new Peer(participant, session, this);
        peer.isNew = isNew;
        peer.isRival = isNew && !this.owner.isIn();
        this.peers.set(peer.id, peer);
        this.owner.roster.join(this.identities.known(participant));
        this.owner.playback.hear(peer.id);
        peer.begin();
        // They know of a connection that this page has dropped, and it is their part to make another.
        if (to !== undefined && !isFresh && peer.isPolite) this.askAnew(peer);
    }

    /*
     * Somebody is one too many. Who is in the call stays. Of those who come at the same time, the last by
     * their ids goes, which is the same one on each of their pages. Where the answer of somebody who is in
     * the call took long, this page may have begun.
     */
    private prefers({ from, to, isNew }: Hello): boolean {
        const isAnswer = this.isComing && to !== undefined && !isNew;
        this.hasRefused = this.owner.isIn() && !isAnswer;
        if (this.hasRefused) return false;
        const others = [...this.peers.values()].filter((peer) => peer.isNew).map(({ id }) => id);
        const last = [...others, this.id, ...(isNew ? [from] : [])].sort().at(-1);
        if (last === this.id) this.owner.full();
        const peer = this.peers.get(last ?? '');
        if (peer) this.remove(peer, false);
        return peer !== undefined;
    }

    private remove(peer: Peer, isDropped: boolean, isMissed = isDropped): void {
        peer.end();
        this.peers.remove(peer.id, isMissed);
        this.owner.playback.forget(peer.id);
        this.owner.roster.leave(peer.id, isDropped);
        this.owner.changed();
        // Who was one too many may still be there.
        if (this.hasRefused) this.greet();
    }

    /* Nobody is there, though nobody has left: they hear of this page when they are back. */
    private seek(): void {
        clock().clear(this.seeking);
        this.seeking = clock().setTimeout(() => {
            if (this.peers.size || !this.peers.isLost) return;
            this.greet();
            this.seek();
        }, SEEK_MS);
    }

    private sayHello(to: string | undefined, isFresh: boolean): void {
        const { self: participant } = this;
        const isNew = !this.owner.isIn();
        if (participant)
            this.owner.signals.send({ type: 'hello', participant, isFresh, isNew }, to);
    }
}
