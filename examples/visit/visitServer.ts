import type { Admission, Arrival, VisitAdapter, VisitResult } from 'c/salusPortVisit';
import type { Role } from 'c/salusPortCall';
import type { JanusTicket } from '../janus/options';

const REFUSED = 403;

/** What lets somebody connect, once, and the name by which they join. */
export interface Ticket {
    readonly ticket: string;
    readonly name?: string;
}

/** Who the person of this page is, as the server has it. Only a host's has a ticket: others get one when
 *  they say where they are. */
export interface Entry extends Partial<Ticket> {
    readonly id: string;
    readonly role: Role;
    /** Who lets others in, and ends the visit for all. */
    readonly hosts: readonly string[];
    /** What this page may ask the server with. It is in memory only. */
    readonly key: string;
    /** The media server of the visit and the room on it; left out, the pages are connected with each other. */
    readonly media?: { readonly address: string; readonly room: JanusTicket };
}

/* Undefined: the server refuses it. Rejects where the server isn't reached. */
async function post<Answer>(
    path: string,
    body: object,
    signal?: AbortSignal,
): Promise<Answer | undefined> {
    const response = await fetch(path, {
        ...{ method: 'POST', body: JSON.stringify(body), signal: signal ?? null },
        headers: { 'Content-Type': 'application/json' },
    });
    if (response.status === REFUSED) return undefined;
    if (!response.ok) throw new Error(String(response.status));
    return (await response.json()) as Answer;
}

/**
 * Takes the token out of this page's address, so that it is in no history, and tells the server that it
 * was used. Else it answers why there is no visit: it was used before, or the server isn't reached, and
 * then the token is in the address again, for when the page is loaded again.
 */
export async function enter(): Promise<Entry | 'used' | 'unreachable'> {
    const { pathname, search, hash } = location;
    const address = pathname + search;
    history.replaceState(null, '', address);
    try {
        return (await post<Entry>('/enter', { token: hash.slice(1) })) ?? 'used';
    } catch {
        history.replaceState(null, '', address + hash);
        return 'unreachable';
    }
}

/** Tells the server that the person has come. What it answers lets them connect. */
export const visitAdapter = ({ key }: Entry, connect: (ticket: string) => void): VisitAdapter => ({
    async arrive(arrival: Arrival, signal?: AbortSignal): Promise<VisitResult<Admission>> {
        try {
            const given = await post<Ticket>('/arrive', { key, arrival }, signal);
            if (!given) return { ok: false, error: { code: 'not-permitted' } };
            const { ticket, name } = given;
            connect(ticket);
            // The kit drops it with the call, so that nothing on this page keeps the name.
            return { ok: true, value: { credential: { name } } };
        } catch {
            return { ok: false, error: { code: 'unavailable' } };
        }
    },
});

/** Where the pages of a call find each other: this page's own server. */
export const addressOfCall = (): string => `${location.origin.replace(/^http/u, 'ws')}/call`;
