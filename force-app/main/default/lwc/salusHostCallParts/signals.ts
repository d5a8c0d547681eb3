import {
    readSignal,
    SIGNAL_VERSION,
    type SignalBody,
    type SignalMessage,
} from 'c/salusCoreSignalling';
import { quietly } from 'c/salusHostWaiting';
import type { CallSignalling, EndReason, Unsubscribe } from 'c/salusPortCall';
import { randomId } from './randomId';

type Envelope = Pick<SignalMessage, 'version' | 'from' | 'to' | 'session'>;

/** Who is told of what comes by the app's signalling. */
export interface SignalsOwner {
    heard(message: SignalMessage): void;
    /** The way to the server is lost, or back. */
    opened(isOpen: boolean): void;
    /** The server says that the call is over for this page. */
    ended(reason: EndReason): void;
}

/** The app's signalling: what is sent has an envelope, and of what comes only what is for this page is read. */
export class Signals {
    isOpen = true;
    private readonly signalling: CallSignalling;
    private readonly self: string;
    private readonly owner: SignalsOwner;
    private session = '';
    private ends: Unsubscribe[] = [];

    constructor(signalling: CallSignalling, self: string, owner: SignalsOwner) {
        this.signalling = signalling;
        this.self = self;
        this.owner = owner;
    }

    /** Listens, as a presence of its own. */
    open(): void {
        this.stop();
        this.session = randomId();
        const { signalling } = this;
        const handleState = (isOpen: boolean, reason?: EndReason): void => {
            this.isOpen = isOpen;
            if (reason) this.owner.ended(reason);
            else this.owner.opened(isOpen);
        };
        this.ends = [
            signalling.onMessage((given) => this.receive(given)),
            ...(signalling.onState ? [signalling.onState(handleState)] : []),
        ];
    }

    send(body: SignalBody, to?: string): void {
        if (!this.ends.length) return; // What is late in a call that is over is of no use to the next.
        const { self: from, session } = this;
        const envelope: Envelope = {
            version: SIGNAL_VERSION,
            from,
            session,
            ...(to !== undefined && { to }),
        };
        void quietly(() => this.signalling.send({ ...body, ...envelope }));
    }

    /** The call has ended. */
    close(): void {
        this.stop();
        void quietly(() => this.signalling.close());
    }

    private stop(): void {
        this.ends.splice(0).forEach((end) => void quietly(end));
        this.isOpen = true;
    }

    private receive(given: unknown): void {
        const message = this.ends.length ? readSignal(given) : undefined;
        if (!message || message.session === this.session) return;
        if (message.to === undefined || message.to === this.self) this.owner.heard(message);
    }
}
