import { WebRtcAdapter } from 'c/salusHostWebRtc';
import type { CallResult, CallSignalling, JoinOptions } from 'c/salusPortCall';
import type { Entry } from './visitServer';

/** A call in which the person has the name that the server gives, unless they say another. */
export class NamedCall extends WebRtcAdapter {
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
