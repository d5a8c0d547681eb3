import { quietly } from 'c/salusHostWaiting';
import { Refusal, type SessionDescription, type RoomData, type ServerMessage } from './messages';

type Ask = (message: object) => Promise<ServerMessage>;

/** What Janus has answered, with its description of a connection, where there is one. */
export interface Answer extends RoomData {
    readonly jsep?: SessionDescription;
}

/** One conversation with the VideoRoom plugin. A connection of WebRTC belongs to it. */
export class Handle {
    /** Called with what the plugin tells by itself. */
    heard: (data: RoomData) => void = () => undefined;
    /** Called when Janus has ended the connection. */
    hungUp: () => void = () => undefined;
    private readonly send: Ask;

    constructor(send: Ask) {
        this.send = send;
    }

    /** Rejects with a `Refusal`. */
    async ask(body: object, jsep?: RTCSessionDescriptionInit): Promise<Answer> {
        const message = { janus: 'message', body, ...(jsep && { jsep }) };
        const { plugindata, jsep: answer } = await this.send(message);
        const data = plugindata?.data ?? {};
        if (data.error_code) throw new Refusal(data.error_code);
        return { ...data, ...(answer && { jsep: answer }) };
    }

    /** Where the page may be reached; null where it has found every way. */
    trickle(candidate: RTCIceCandidate | null): void {
        const given = candidate ? candidate.toJSON() : { completed: true };
        void quietly(() => this.send({ janus: 'trickle', candidate: given }));
    }

    detach(): void {
        this.heard = () => undefined;
        this.hungUp = () => undefined;
        void quietly(() => this.send({ janus: 'detach' }));
    }

    receive({ janus, plugindata }: ServerMessage): void {
        if (janus === 'hangup') this.hungUp();
        if (plugindata) this.heard(plugindata.data);
    }
}
