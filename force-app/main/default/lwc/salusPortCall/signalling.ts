import type { EndReason } from 'c/salusCoreCall';
import type { SignalMessage } from 'c/salusCoreSignalling';
import type { Unsubscribe } from './adapter';

/**
 * How the pages of one call find each other: a WebSocket, a Salesforce platform event, anything that
 * carries a message to the others. The server behind it makes sure that only who belongs to the call is
 * in it, and that `from` is who sent a message; the pages can't.
 */
export interface CallSignalling {
    /** Where it connects to. `ws:` and `http:` are refused, unless it is this machine. */
    readonly address?: string;
    /** Sends a message to the others of the call, or to the one that it names, in the order of sending. */
    send(message: SignalMessage): void | Promise<void>;
    /** Calls the listener for each message of others. What comes is checked before it is used. */
    onMessage(listener: (message: unknown) => void): Unsubscribe;
    /**
     * Says when the way to the server is lost, and when it is back. Left out, it isn't known. With a
     * `reason` it doesn't come back, and the call ends: `duplicate`, where the person is on another page.
     */
    onState?(listener: (isOpen: boolean, reason?: EndReason) => void): Unsubscribe;
    /**
     * The call has ended: nothing of it is kept, and nothing connects again by itself. Again, it changes
     * nothing. Whoever joins again begins with `onMessage`, as before.
     */
    close(): void;
}
