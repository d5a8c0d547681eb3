import {
    failed,
    selfOf,
    succeeded,
    type OwnMedia,
    type Playback,
    type Progress,
    type Roster,
} from 'c/salusHostCallParts';
import { isIceAddress, isSafeSignalling } from 'c/salusCoreSignalling';
import { clock } from 'c/salusHostClock';
import type { CallResult, CallState, EndReason, JoinOptions, Participant } from 'c/salusPortCall';
import type { Crowd } from './crowd';
import { ticketIn, type JanusOptions, type JanusTicket } from './options';
import { Outgoing, type OutgoingOwner } from './outgoing';
import { displayOf } from './people';
import { Room, type RoomOwner } from './room';
import type { WaitingRoom } from './waitingRoom';

/* Who is connected after this long isn't waited for. */
const PATIENCE_MS = 5_000;
const LOOK_MS = 50;

type Joined = CallResult<{ readonly self: string }>;

/** What a presence consists of. */
export interface PresenceParts extends RoomOwner, OutgoingOwner {
    readonly options: JanusOptions;
    readonly progress: Progress;
    readonly roster: Roster;
    readonly media: OwnMedia;
    readonly playback: Playback;
    readonly crowd: Crowd;
    readonly waitingRoom?: WaitingRoom | undefined;
    /** The person is in the call. */
    begun(): void;
    /** The call has ended for them: nothing of it is kept. */
    over(state: CallState, reason?: EndReason): void;
}

/** The person's way into the room and out of it. */
export class Presence {
    room?: Room;
    outgoing?: Outgoing;
    ticket?: JanusTicket;
    private readonly parts: PresenceParts;
    private joining?: Promise<Joined>;
    private publishing?: Promise<void>;
    private with?: JoinOptions;

    constructor(parts: PresenceParts) {
        this.parts = parts;
    }

    join(options: JoinOptions): Promise<Joined> {
        this.joining ??= this.begin(options);
        return this.joining;
    }

    async leave(reason: EndReason = 'left', forAll = false): Promise<void> {
        const { room } = this;
        this.parts.waitingRoom?.leave(forAll);
        // Sent before the person leaves, whose devices wait for no answer.
        if (forAll && room) void room.destroy();
        this.end(reason);
    }

    /** The call is over for the person, whoever ended it. */
    end(reason: EndReason): void {
        const { progress } = this.parts;
        if (progress.state === 'idle' || progress.state === 'ended') return;
        this.drop('ended', reason);
    }

    /** A host has answered who waits. */
    answered(isAdmitted: boolean): void {
        const { with: options, ticket } = this;
        if (!isAdmitted) this.end('denied');
        else if (options && ticket) void this.connect(options, ticket);
    }

    /** Makes another connection for what the person sends; one that is being made is waited for. */
    publish(): Promise<void> {
        this.publishing ??= this.remake().finally(() => {
            this.publishing = undefined;
        });
        return this.publishing;
    }

    private async remake(): Promise<void> {
        const { room, outgoing } = this;
        outgoing?.close();
        this.outgoing = undefined;
        if (outgoing) await room?.hangUp();
        if (!room?.handle || room !== this.room) return;
        this.outgoing = new Outgoing(room.handle, this.parts);
        await this.outgoing.begin();
    }

    /* A copy, so that the same options given again are another attempt. */
    private begin(options: JoinOptions): Promise<Joined> {
        const joining = this.enter({ ...options }).then((result) => {
            if (!result.ok && this.joining === joining) this.joining = undefined;
            return result;
        });
        return joining;
    }

    private async enter(options: JoinOptions): Promise<Joined> {
        const { progress } = this.parts;
        const ticket = ticketIn(options.credential);
        if (!this.isSafe()) return failed('insecure');
        if (typeof RTCPeerConnection !== 'function') return failed('unsupported');
        if (options.signal?.aborted) return failed('aborted', true);
        if (!ticket) return failed('join-failed');
        options.signal?.addEventListener('abort', () => this.abort(options), { once: true });
        this.with = options;
        this.ticket = ticket;
        const { waitingRoom } = this.parts;
        waitingRoom?.enter(this.selfOf(options));
        if (!waitingRoom || waitingRoom.isHost) return this.connect(options, ticket);
        progress.to('lobby');
        return succeeded({ self: waitingRoom.id });
    }

    private async connect(options: JoinOptions, ticket: JanusTicket): Promise<Joined> {
        const { progress } = this.parts;
        progress.to('connecting');
        try {
            const room = new Room(this.parts.options.address, ticket, this.parts);
            return await this.goIn(options, room);
        } catch {
            // Who has left meanwhile has been told so.
            if (this.with !== options) return failed('aborted', true);
            this.drop('idle');
            return failed('join-failed', true);
        }
    }

    private selfOf(options: JoinOptions): Participant {
        const { role } = this.parts.options;
        return selfOf({ id: 'self', ...(role && { role }) }, options);
    }

    private async goIn(options: JoinOptions, room: Room): Promise<Joined> {
        const { progress, roster, media, playback, begun } = this.parts;
        const isOver = (): boolean => this.with !== options;
        this.room = room;
        const self = this.selfOf(options);
        const there = await room.enter(displayOf(self));
        if (isOver()) return this.tooLate(room);
        roster.join(Object.freeze({ ...self, id: room.id }));
        playback.startOn(options.deviceIds?.speaker);
        room.tellWhoIsThere(there);
        await media.begin(options);
        if (isOver()) return this.tooLate(room);
        await this.publish();
        await this.isConnected(isOver);
        if (isOver()) return this.tooLate(room);
        begun();
        progress.to('connected');
        return succeeded({ self: room.id });
    }

    private tooLate(room: Room): Joined {
        void room.leave();
        return failed('aborted', true);
    }

    /* What the person sends has to arrive; what others send is waited for, but not for long. */
    private async isConnected(isOver: () => boolean): Promise<void> {
        const end = clock().now() + PATIENCE_MS;
        const isThere = (): boolean => Boolean(this.outgoing?.isOpen && this.parts.crowd.isWhole);
        while (!isOver() && !isThere() && clock().now() < end)
            await new Promise<void>((look) => clock().setTimeout(look, LOOK_MS));
        if (!isOver() && !this.outgoing?.watch.isUp) throw new Error('No way to the server.');
    }

    private drop(state: CallState, reason?: EndReason): void {
        const { room } = this;
        this.with = undefined;
        this.joining = undefined;
        this.room = undefined;
        this.outgoing?.close();
        this.outgoing = undefined;
        void room?.leave();
        this.parts.over(state, reason);
    }

    private isSafe(): boolean {
        const { address, iceServers = [] } = this.parts.options;
        const areIce = iceServers.flatMap(({ urls }) => urls).every(isIceAddress);
        return areIce && isSafeSignalling(address) && window.isSecureContext;
    }

    /* Only a join can be aborted. */
    private abort(options: JoinOptions): void {
        if (this.with === options && !this.parts.progress.isIn) void this.leave();
    }
}
