import type { IceOptions } from 'c/salusHostCallParts';
import type { CallSignalling, Role } from 'c/salusPortCall';

/** The app's own waiting room: Janus has none. */
export interface JanusLobby {
    /** The id that the person has on the app's server. */
    readonly id: string;
    /** The ids of those who let others in. They come from the app's server. */
    readonly hosts: readonly string[];
    readonly signalling: CallSignalling;
}

/** What the app says of a Janus server and of the person, before they join. */
export interface JanusOptions extends IceOptions {
    /** The server's WebSocket. `ws:` is refused, unless it is this machine. */
    readonly address: string;
    readonly role?: Role;
    /** Left out, nobody waits to be let in. */
    readonly lobby?: JanusLobby;
    /** Whether a microphone that this host has switched off stays off until they ask for it. */
    readonly holdsMutes?: boolean;
}

/**
 * The `credential` that the person joins with: a room of the VideoRoom plugin that the app's server has made.
 * Who has its `secret` is a host, and Janus itself sees to that.
 */
export interface JanusTicket {
    readonly room: string | number;
    readonly pin?: string;
    /** The person's own, which the app's server adds to the room's `allowed` when a host lets them in. */
    readonly token?: string;
    readonly secret?: string;
}

/** Reads a ticket; undefined where it is none. */
export function ticketIn(given: unknown): JanusTicket | undefined {
    const { room, pin, token, secret } = Object(given) as Readonly<Record<string, unknown>>;
    if (typeof room !== 'string' && typeof room !== 'number') return undefined;
    return {
        room,
        ...(typeof pin === 'string' && { pin }),
        ...(typeof token === 'string' && { token }),
        ...(typeof secret === 'string' && { secret }),
    };
}
