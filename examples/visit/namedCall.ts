import { WebRtcAdapter } from 'c/salusHostWebRtc';
import type { CallAdapter, CallResult, CallSignalling, JoinOptions } from 'c/salusPortCall';
import { JanusAdapter } from '../janus/adapter';
import type { Entry } from './visitServer';

/* The name comes with what lets the person join, unless they say another. Nothing here keeps it: the call
   forgets it at its end, and is told it anew when the person comes again. */
function named(options: JoinOptions): JoinOptions {
    const { name } = Object(options.credential) as { readonly name?: string };
    return { ...(name && { displayName: name }), ...options };
}

/* A call in which the person has the name that the server gives. */
class NamedCall extends WebRtcAdapter {
    constructor({ id, role, hosts }: Entry, signalling: CallSignalling) {
        super({ id, role, hosts, hasLobby: true, signalling });
    }

    join(options: JoinOptions): Promise<CallResult<{ readonly self: string }>> {
        return super.join(named(options));
    }
}

/* The same, by a media server. */
class NamedJanusCall extends JanusAdapter {
    private readonly room: unknown;

    constructor(
        { id, role, hosts }: Entry,
        signalling: CallSignalling,
        { address, room }: NonNullable<Entry['media']>,
    ) {
        super({ address, role, lobby: { id, hosts, signalling } });
        this.room = room;
    }

    join(options: JoinOptions): Promise<CallResult<{ readonly self: string }>> {
        return super.join({ ...named(options), credential: this.room });
    }
}

/** The call of a visit, as the server has it: by a media server, or from page to page. */
export const callOf = (entry: Entry, signalling: CallSignalling): CallAdapter =>
    entry.media
        ? new NamedJanusCall(entry, signalling, entry.media)
        : new NamedCall(entry, signalling);
