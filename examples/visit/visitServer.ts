import type { Admission, Arrival, VisitAdapter, VisitResult } from 'c/salusPortVisit';
import type { Role } from 'c/salusPortCall';
import type { JanusTicket } from '../janus/options';

/** Who the person of this page is, as the server has it. */
export interface Entry {
    readonly id: string;
    readonly role: Role;
    readonly name: string;
    /** Who lets others in, and ends the visit for all. */
    readonly hosts: readonly string[];
    /** What this page may ask the server with. It is in memory only. */
    readonly key: string;
    /** What lets a host connect; others get it when they say where they are. */
    readonly ticket?: string;
    /** The media server of the visit and the room on it; left out, the pages are connected with each other. */
    readonly media?: { readonly address: string; readonly room: JanusTicket };
}

async function post<Answer>(path: string, body: object, signal?: AbortSignal): Promise<Answer> {
    const response = await fetch(path, {
        ...{ method: 'POST', body: JSON.stringify(body), signal: signal ?? null },
        headers: { 'Content-Type': 'application/json' },
    });
    const answer = (await response.json()) as Answer;
    if (!response.ok) throw new Error(String(response.status));
    return answer;
}

/**
 * Takes the token out of this page's address, so that it is in no history, and tells the server that it
 * was used. Undefined: it was used before, or there is none.
 */
export async function enter(): Promise<Entry | undefined> {
    const token = location.hash.slice(1);
    history.replaceState(null, '', location.pathname + location.search);
    try {
        return await post<Entry>('/enter', { token });
    } catch {
        return undefined;
    }
}

/** Tells the server that the person has come. What it answers lets them connect. */
export const visitAdapter = ({ key }: Entry, connect: (ticket: string) => void): VisitAdapter => ({
    async arrive(arrival: Arrival, signal?: AbortSignal): Promise<VisitResult<Admission>> {
        try {
            const { ticket } = await post<{ ticket: string }>('/arrive', { key, arrival }, signal);
            connect(ticket);
            return { ok: true, value: { credential: ticket } };
        } catch {
            return { ok: false, error: { code: 'not-permitted' } };
        }
    },
});

/** Where the pages of a call find each other: this page's own server. */
export const addressOfCall = (): string => `${location.origin.replace(/^http/u, 'ws')}/call`;
