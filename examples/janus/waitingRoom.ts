import { Lobby, Signals } from 'c/salusHostCallParts';
import type { SignalMessage } from 'c/salusCoreSignalling';
import type { CallResult, CaptionLine, EndReason, Participant } from 'c/salusPortCall';
import type { JanusLobby } from './options';

/** Who is told of what happens in the waiting room. */
export interface WaitingRoomOwner {
    /** Who waits has changed, for a host. */
    waits(waiting: readonly Participant[]): void;
    /** A host has answered, for who waits. */
    answered(isAdmitted: boolean): void;
    /** A line of captions from the app's server. */
    caption(line: CaptionLine): void;
    ended(reason: EndReason): void;
}

/** Where people wait on the app's own server: Janus has nothing of the kind. */
export class WaitingRoom {
    readonly id: string;
    private readonly hosts: readonly string[];
    private readonly signals: Signals;
    private readonly lobby: Lobby;
    private readonly owner: WaitingRoomOwner;
    private self?: Participant;
    private isWaiting = false;

    constructor({ id, hosts, signalling }: JanusLobby, owner: WaitingRoomOwner) {
        this.id = id;
        this.hosts = hosts;
        this.owner = owner;
        this.signals = new Signals(signalling, id, {
            heard: (message) => this.hear(message),
            opened: (isOpen) => {
                if (isOpen) this.sayHello();
            },
            ended: (reason) => owner.ended(reason),
        });
        this.lobby = new Lobby(this.signals, {
            waits: (waiting) => owner.waits(waiting),
            answered: (isAdmitted) => {
                this.isWaiting = false;
                owner.answered(isAdmitted);
            },
        });
    }

    get isHost(): boolean {
        return this.hosts.includes(this.id);
    }

    /** Waits, or waits for others as a host. */
    enter(self: Participant): void {
        this.self = { ...self, id: this.id };
        this.isWaiting = !this.isHost;
        this.signals.open();
        this.sayHello();
    }

    /** For a host: lets somebody in who waits, or not. */
    admit(id: string, isAdmitted: boolean): CallResult {
        return this.lobby.admit(id, isAdmitted);
    }

    /** The person goes, or ends it for all. */
    leave(forAll: boolean): void {
        if (this.self) this.signals.send({ type: forAll && this.isHost ? 'end' : 'bye' });
    }

    stop(): void {
        this.self = undefined;
        this.isWaiting = false;
        this.lobby.stop();
        this.signals.close();
    }

    private sayHello(): void {
        const { self: participant } = this;
        if (!participant) return;
        if (this.isHost)
            this.signals.send({ type: 'hello', participant, isFresh: true, isNew: false });
        else if (this.isWaiting) this.lobby.knock(participant);
    }

    private hear(message: SignalMessage): void {
        const { from, type } = message;
        const isOfHost = this.hosts.includes(from);
        if (type === 'end' && isOfHost) this.owner.ended('host-ended');
        else if (this.isWaiting) {
            if (isOfHost) this.lobby.hearHost(message);
        } else if (type === 'caption') this.owner.caption(message.line);
        else if (this.isHost) this.lobby.hear(message);
    }
}
