import type { SignalMessage } from 'c/salusCoreSignalling';
import type { WebRtcOptions } from './options';
import type { Parts } from './parts';

/** Gives a message to the part of the call that it is for. */
export function route(
    message: SignalMessage,
    { id, hosts = [] }: WebRtcOptions,
    { conversation, lobby, presence, progress, room }: Parts,
): void {
    const { from, to, type } = message;
    const isOfHost = hosts.includes(from);
    if (from === id) {
        // The person has joined on another page: the newer one stays.
        const hasJoined = to === undefined && (type === 'hello' || type === 'knock');
        if (hasJoined) presence.end('duplicate');
        return;
    }
    // It ends for who waits, too.
    if (type === 'end' && isOfHost) return presence.end('host-ended');
    if (type === 'admitted') {
        if (isOfHost) room.identities.admit(message.guest);
        return;
    }
    if (progress.state === 'lobby') {
        if (isOfHost) lobby.hearHost(message);
        return;
    }
    if (type === 'caption') conversation.caption(message.line);
    else {
        if (conversation.isHost()) lobby.hear(message);
        room.receive(message);
    }
}
