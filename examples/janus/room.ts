import { clock } from 'c/salusHostClock';
import { quietly } from 'c/salusHostWaiting';
import type { EndReason, Source } from 'c/salusPortCall';
import type { Answer, Handle } from './handle';
import type { Attendee, Feed, RoomData, Stream } from './messages';
import type { JanusTicket } from './options';
import { goodbye, isGoodbye } from './people';
import { Session } from './session';

const HANG_UP_MS = 2_000;

/** Who is told of what happens in the room. */
export interface RoomOwner {
    /** Somebody has come, or says how they are now. */
    met(id: string, display: unknown): void;
    /** What somebody sends can be taken, or not any more. */
    published(id: string): void;
    unpublished(id: string): void;
    left(id: string, isDropped: boolean): void;
    /** A host has switched something of the person's off, or lets them switch it on. */
    moderated(mid: string, isMuted: boolean): void;
    ended(reason: EndReason): void;
    /** Janus has ended the connection by which the person sends. */
    hungUp(): void;
    /** The way to the server is lost, or back. */
    opened(isOpen: boolean): void;
}

interface Known {
    readonly feed: Feed;
    readonly streams: readonly Stream[];
}

/** A room of the VideoRoom plugin, in its own words. */
export class Room {
    readonly session: Session;
    /** What the person sends goes by this handle. */
    handle?: Handle;
    id = '';
    private readonly owner: RoomOwner;
    private readonly ticket: JanusTicket;
    private readonly known = new Map<string, Known>();
    private privateId?: number;
    private isDestroyed = false;
    private gone?: () => void;
    /* What is heard from then on is of a call that is over. */
    private isLeft = false;
    private telling: Promise<unknown> = Promise.resolve();

    constructor(address: string, ticket: JanusTicket, owner: RoomOwner) {
        this.ticket = ticket;
        this.owner = owner;
        this.session = new Session(address, {
            opened: (isOpen) => this.opened(isOpen),
            forgotten: () => void (this.isLeft || owner.ended('network')),
        });
    }

    /** Rejects where the server isn't there, or doesn't let the person in. */
    async enter(display: string): Promise<RoomData> {
        await this.session.open();
        const handle = await this.session.attach();
        this.handle = handle;
        handle.heard = (data) => this.hear(data);
        handle.hungUp = () => {
            this.gone?.();
            if (!this.isLeft) this.owner.hungUp();
        };
        const { room, pin, token } = this.ticket;
        const joining = { request: 'join', ptype: 'publisher', room, pin, token, display };
        const data = await handle.ask(joining);
        this.id = String(data.id);
        this.privateId = data.private_id;
        return data;
    }

    /** Tells of those who send something. */
    tellWhoIsThere({ publishers = [] }: RoomData): void {
        publishers.forEach((one) => this.meet(one));
        publishers.forEach((one) => this.publish(one));
    }

    /** The person is like this now. */
    tell(display: string): Promise<boolean> {
        // One after the other: Janus handles messages of one session at the same time.
        const isTold = this.telling.then(() =>
            quietly(() => this.handle?.ask({ request: 'configure', display })),
        );
        this.telling = isTold;
        return isTold;
    }

    /** Says that the person leaves by themselves. */
    async leave(): Promise<void> {
        this.isLeft = true;
        await this.tell(goodbye);
        await quietly(() => this.handle?.ask({ request: 'leave' }));
        this.session.close();
    }

    /**
     * Has Janus end the connection by which the person sends, and waits until it has. Until then it takes the
     * offer of another connection for a change of the one before.
     */
    async hangUp(): Promise<void> {
        const isGone = new Promise<void>((done) => {
            this.gone = done;
            clock().setTimeout(() => done(), HANG_UP_MS);
        });
        // Janus refuses it where the connection has ended by itself.
        if (await quietly(() => this.handle?.ask({ request: 'unpublish' }))) await isGone;
        this.gone = undefined;
    }

    /** How to take what somebody sends. */
    subscription(id: string): object {
        const { room, pin } = this.ticket;
        const streams = [{ feed: this.known.get(id)?.feed }];
        const whom = { private_id: this.privateId, streams };
        return { request: 'join', ptype: 'subscriber', room, pin, ...whom };
    }

    /** Which line of somebody's it is; the person's own have the same order. */
    lineOf(id: string, source: Source): string | undefined {
        const { streams = [] } = this.known.get(id) ?? {};
        return streams.find(({ description }) => description === source)?.mid;
    }

    /** For a host: lets what somebody sends through, or not. */
    async moderate(id: string, source: Source, mute: boolean): Promise<boolean> {
        const mid = this.lineOf(id, source);
        return mid !== undefined && this.ask({ request: 'moderate', ...this.whom(id), mid, mute });
    }

    /** For a host: removes somebody. */
    remove(id: string): Promise<boolean> {
        return this.ask({ request: 'kick', ...this.whom(id) });
    }

    /** For a host: ends the room for everybody. */
    destroy(): Promise<boolean> {
        this.isDestroyed = true;
        return this.ask({ request: 'destroy' });
    }

    private whom(id: string): object {
        return { id: this.known.get(id)?.feed };
    }

    /* Janus refuses it without the secret. */
    private ask(body: object): Promise<boolean> {
        const { room, secret } = this.ticket;
        return quietly(() => this.handle?.ask({ room, secret, ...body }));
    }

    private hear(data: RoomData): void {
        if (this.isLeft) return undefined;
        const { id, display, unpublished, leaving, kicked } = data;
        if (data.videoroom === 'destroyed')
            return this.isDestroyed ? undefined : this.owner.ended('host-ended');
        if (leaving === 'ok')
            return this.owner.ended(data.reason === 'kicked' ? 'removed' : 'left');
        // Who sends nothing yet is told of when they do.
        if (display !== undefined && this.known.has(String(id)))
            this.meet({ id: id as Feed, display });
        if (data.moderation !== undefined && String(id) === this.id)
            this.owner.moderated(data.mid ?? '', data.moderation === 'muted');
        this.tellWhoIsThere(data);
        if (unpublished !== undefined && unpublished !== 'ok')
            this.owner.unpublished(String(unpublished));
        if (kicked !== undefined) this.lose(String(kicked), false);
        if (leaving !== undefined) this.lose(String(leaving), true);
        return undefined;
    }

    private meet({ id: feed, display, streams }: Attendee & { streams?: readonly Stream[] }): void {
        const id = String(feed);
        if (id === this.id) return;
        const before = this.known.get(id);
        // They are gone for the person, though Janus may take a while to find out.
        if (isGoodbye(id, display)) return this.lose(id, false);
        this.known.set(id, { feed, streams: streams ?? before?.streams ?? [] });
        this.owner.met(id, display);
        return undefined;
    }

    /* Who has said goodbye isn't known any more. */
    private publish({ id }: Attendee): void {
        if (this.known.has(String(id))) this.owner.published(String(id));
    }

    private lose(id: string, isDropped: boolean): void {
        if (this.known.delete(id)) this.owner.left(id, isDropped);
    }

    private opened(isOpen: boolean): void {
        if (this.isLeft) return;
        if (isOpen) void quietly(() => this.compare());
        this.owner.opened(isOpen);
    }

    /* What Janus told while there was no way to it is lost. */
    private async compare(): Promise<void> {
        const { room } = this.ticket;
        const { participants = [] }: Answer =
            (await this.handle?.ask({ request: 'listparticipants', room })) ?? {};
        const there = new Set(participants.map(({ id }) => String(id)));
        [...this.known.keys()].filter((id) => !there.has(id)).forEach((id) => this.lose(id, true));
        this.tellWhoIsThere({ publishers: participants.filter(({ publisher }) => publisher) });
    }
}
