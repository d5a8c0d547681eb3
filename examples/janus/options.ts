import type { IceOptions } from 'c/salusHostCallParts';
import type { Role } from 'c/salusPortCall';

/** What the app says of a Janus server and of the person, before they join. */
export interface JanusOptions extends IceOptions {
    /** The server's WebSocket. `ws:` is refused, unless it is this machine. */
    readonly address: string;
    readonly role?: Role;
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
    readonly secret?: string;
}

/** Reads a ticket; undefined where it is none. */
export function ticketIn(given: unknown): JanusTicket | undefined {
    const { room, pin, secret } = Object(given) as Readonly<Record<string, unknown>>;
    if (typeof room !== 'string' && typeof room !== 'number') return undefined;
    return {
        room,
        ...(typeof pin === 'string' && { pin }),
        ...(typeof secret === 'string' && { secret }),
    };
}
