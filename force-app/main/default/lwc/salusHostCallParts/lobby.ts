import type { SignalMessage } from 'c/salusCoreSignalling';
import type { CallResult, Participant } from 'c/salusPortCall';
import { done, failed } from './results';
import type { Signals } from './signals';

/** What a lobby tells. */
export interface LobbyOwner {
    /** Who waits has changed, for a host. */
    waits(waiting: readonly Participant[]): void;
    /** A host has answered, for who waits. */
    answered(isAdmitted: boolean): void;
    /** Somebody who has waited goes in, as a host has seen them, for a host. */
    goesIn?(participant: Participant): void;
}

/** Where guests wait until a host lets them in. It goes through the signalling: nobody is connected yet. */
export class Lobby {
    private readonly signals: Signals;
    private readonly owner: LobbyOwner;
    private readonly waiting = new Map<string, Participant>();
    private guest?: Participant;

    constructor(signals: Signals, owner: LobbyOwner) {
        this.signals = signals;
        this.owner = owner;
    }

    /** Waits; again, where a host may not have heard of it. */
    knock(guest = this.guest): void {
        this.guest = guest;
        if (guest) this.signals.send({ type: 'knock', participant: guest });
    }

    /** Lets somebody in who waits, or not. */
    admit(id: string, isAdmitted: boolean): CallResult {
        const guest = this.waiting.get(id);
        if (!guest) return failed('unknown');
        this.waiting.delete(id);
        if (isAdmitted) {
            this.owner.goesIn?.(guest);
            this.signals.send({ type: 'admitted', guest });
        }
        this.signals.send({ type: 'admit', isAdmitted }, id);
        this.tell();
        return done;
    }

    /** A message of somebody, for a host. */
    hear(message: SignalMessage): void {
        const { from, type } = message;
        const guest = this.waiting.get(from);
        if (type === 'knock') {
            // Once somebody waits, they stay who they were: a host lets them in by their name. The page
            // chooses its session, so that another one makes them nobody else.
            if (guest) return;
            this.waiting.set(from, message.participant);
        } else {
            // Another host has let them in, or they wait no more.
            if (!guest) return;
            this.waiting.delete(from);
            if (type === 'hello') this.owner.goesIn?.(guest);
        }
        this.tell();
    }

    /** A message of a host, for who waits. */
    hearHost({ type, ...message }: SignalMessage): void {
        if (!this.guest) return;
        if (type === 'hello') this.knock();
        if (type !== 'admit') return;
        this.guest = undefined;
        this.owner.answered('isAdmitted' in message && message.isAdmitted);
    }

    stop(): void {
        this.guest = undefined;
        this.waiting.clear();
    }

    private tell(): void {
        this.owner.waits([...this.waiting.values()]);
    }
}
