import { WebRtcAdapter } from 'c/salusHostWebRtc';
import type { CallAdapter, CallResult, CallSignalling, JoinOptions } from 'c/salusPortCall';
import { JanusAdapter } from '../janus/adapter';
import type { Entry } from './visitServer';

/* A call in which the person has the name that the server gives, unless they say another. */
class NamedCall extends WebRtcAdapter {
    private name: string;

    constructor({ id, role, name, hosts }: Entry, signalling: CallSignalling) {
        super({ id, role, hosts, hasLobby: true, signalling });
        this.name = name;
    }

    join(options: JoinOptions): Promise<CallResult<{ readonly self: string }>> {
        return super.join({ displayName: this.name, ...options });
    }

    dispose(): Promise<void> {
        this.name = '';
        return super.dispose();
    }
}

/* The same, by a media server. */
class NamedJanusCall extends JanusAdapter {
    private name: string;
    private readonly room: unknown;

    constructor(
        { id, role, name, hosts }: Entry,
        signalling: CallSignalling,
        { address, room }: NonNullable<Entry['media']>,
    ) {
        super({ address, role, lobby: { id, hosts, signalling } });
        this.name = name;
        this.room = room;
    }

    join(options: JoinOptions): Promise<CallResult<{ readonly self: string }>> {
        return super.join({ displayName: this.name, ...options, credential: this.room });
    }

    dispose(): Promise<void> {
        this.name = '';
        return super.dispose();
    }
}

/** The call of a visit, as the server has it: by a media server, or from page to page. */
export const callOf = (entry: Entry, signalling: CallSignalling): CallAdapter =>
    entry.media
        ? new NamedJanusCall(entry, signalling, entry.media)
        : new NamedCall(entry, signalling);
