import { readPeerMessage, type PeerMessage } from 'c/salusCoreSignalling';
import type { Participant } from 'c/salusPortCall';

/*
 * What a person says of themselves is in the `display` of the room, which Janus keeps and tells to who comes
 * later. It is read as what any other page says: checked, and never believed to be somebody else.
 */

/** How the person is now, for the others. */
export const displayOf = (participant: Participant): string =>
    JSON.stringify({ type: 'state', participant } satisfies PeerMessage);

/** The person leaves by themselves. Who goes without it was lost. */
export const goodbye = JSON.stringify({ type: 'bye' } satisfies PeerMessage);

/** Somebody, by their display. Of who says nothing of themselves, nothing is known. */
export function someoneOf(id: string, display: unknown): Participant {
    const said = readPeerMessage(display, id);
    if (said?.type === 'state') return said.participant;
    return Object.freeze({
        ...({ id, isLocal: false, mic: 'unknown', camera: 'off', screen: false } as const),
        ...({ speaking: false, hand: false, via: 'app', quality: 'unknown' } as const),
    });
}

/** Whether somebody says that they leave. */
export const isGoodbye = (id: string, display: unknown): boolean =>
    readPeerMessage(display, id)?.type === 'bye';
