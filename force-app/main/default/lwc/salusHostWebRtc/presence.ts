import {
    failed,
    type Lobby,
    type OwnMedia,
    type Playback,
    type Progress,
    type Roster,
    selfOf,
    type Signals,
    succeeded,
    Reach,
} from 'c/salusHostCallParts';
import { clock } from 'c/salusHostClock';
import type { CallResult, EndReason, JoinOptions } from 'c/salusPortCall';
import { areSafe } from './addresses';
import type { WebRtcOptions } from './options';
import type { Room } from './room';

/* Who is there answers before the call begins. */
const ANSWERS_MS = 300;

const pause = (ms: number): Promise<void> =>
    new Promise((done) => clock().setTimeout(() => done(), ms));

type Joined = CallResult<{ readonly self: string }>;

/** What a presence consists of. */
export interface PresenceParts {
    readonly options: WebRtcOptions;
    readonly progress: Progress;
    readonly roster: Roster;
    readonly signals: Signals;
    readonly room: Room;
    readonly lobby: Lobby;
    readonly media: OwnMedia;
    readonly playback: Playback;
    readonly isHost: boolean;
    /** The person is in the call. */
    begun(): void;
    /** The call has ended for them: nothing of it is kept. */
    ended(reason: EndReason): void;
}

/** The person's way into the call, through it and out of it. */
export class Presence {
    private readonly parts: PresenceParts;
    readonly reach: Reach;
    private joining?: Promise<Joined>;
    private with?: JoinOptions;

    constructor(parts: PresenceParts) {
        this.parts = parts;
        const { progress, room, signals } = parts;
        this.reach = new Reach({
            progress,
            isLost: (isOnline) =>
                room.peers.isLost || (!room.peers.size && !(isOnline && signals.isOpen)),
            hurry: () => room.hurry(),
            gaveUp: () => this.end('network'),
            left: () => this.leave(),
        });
    }

    join(options: JoinOptions): Promise<Joined> {
        this.joining ??= this.begin(options);
        return this.joining;
    }

    /** The way to the server is lost, or back. */
    signalsOpened(isOpen: boolean): void {
        const { progress, room, lobby } = this.parts;
        if (isOpen && progress.isIn) room.hurry();
        if (isOpen && progress.state === 'lobby') lobby.knock();
        if (progress.isIn && room.peers.size) progress.signalOnly();
        this.reach.judge();
    }

    /** A host has answered who waits. */
    answered(isAdmitted: boolean): void {
        if (isAdmitted) void this.goIn();
        else this.end('denied');
    }

    leave(reason: EndReason = 'left', forAll = false): void {
        const { signals, room, isHost, progress } = this.parts;
        if (progress.state === 'idle' || progress.state === 'ended') return;
        const type = forAll && isHost ? 'end' : 'bye';
        signals.send({ type });
        room.peers.tell({ type });
        this.end(reason);
    }

    /** The call is over for the person, whoever ended it. */
    end(reason: EndReason): void {
        const { progress } = this.parts;
        if (progress.state === 'idle' || progress.state === 'ended') return;
        this.with = undefined;
        this.joining = undefined;
        this.reach.stop();
        this.parts.ended(reason);
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
        const { parts } = this;
        const { hasLobby, id } = parts.options;
        if (!areSafe(parts.options) || !window.isSecureContext) return failed('insecure');
        if (typeof RTCPeerConnection !== 'function') return failed('unsupported');
        if (options.signal?.aborted) return failed('aborted', true);
        options.signal?.addEventListener('abort', () => this.abort(options), { once: true });
        this.with = options;
        parts.signals.open();
        this.reach.start();
        if (!hasLobby || parts.isHost) return this.goIn();
        parts.progress.to('lobby');
        parts.lobby.knock(selfOf(parts.options, options));
        return succeeded({ self: id });
    }

    /* The devices start first, so that who is there is told once how the person is. */
    private async goIn(): Promise<Joined> {
        const { options, progress, roster, media, playback, room, begun } = this.parts;
        const given = this.with;
        if (!given) return failed('aborted', true);
        progress.to('connecting');
        roster.join(selfOf(options, given));
        playback.startOn(given.deviceIds?.speaker);
        await media.begin(given);
        if (this.with !== given) return failed('aborted', true);
        room.greet();
        await pause(ANSWERS_MS);
        if (this.with !== given) return failed('aborted', true);
        begun();
        progress.to('connected');
        this.reach.judge();
        return succeeded({ self: options.id });
    }

    /* Only a join can be aborted. */
    private abort(options: JoinOptions): void {
        if (this.with === options && !this.parts.progress.isIn) this.leave();
    }
}
