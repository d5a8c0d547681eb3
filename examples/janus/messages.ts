/** What Janus calls somebody: a number, or a text where the server has `string_ids`. */
export type Feed = string | number;

/** A description of WebRTC, as Janus takes and gives it. */
export interface SessionDescription {
    readonly type: 'offer' | 'answer';
    readonly sdp: string;
}

/** One line of sound, picture or data. `description` is what its sender called it. */
export interface Stream {
    readonly mid: string;
    readonly type: string;
    readonly description?: string;
    readonly feed_mid?: string;
    readonly feed_description?: string;
}

export interface Attendee {
    readonly id: Feed;
    readonly display?: string;
}

export interface Publisher extends Attendee {
    readonly streams?: readonly Stream[];
}

/** What the VideoRoom plugin answers and tells. */
export interface RoomData {
    readonly videoroom?: string;
    readonly id?: Feed;
    readonly display?: string;
    readonly private_id?: number;
    readonly publishers?: readonly Publisher[];
    readonly participants?: readonly (Attendee & { readonly publisher?: boolean })[];
    readonly leaving?: Feed;
    readonly kicked?: Feed;
    readonly unpublished?: Feed;
    readonly reason?: string;
    readonly mid?: string;
    readonly moderation?: string;
    readonly streams?: readonly Stream[];
    readonly error_code?: number;
}

/** A message of the server. */
export interface ServerMessage {
    readonly janus: string;
    readonly transaction?: string;
    readonly sender?: number;
    readonly data?: { readonly id: number };
    readonly plugindata?: { readonly data: RoomData };
    readonly jsep?: SessionDescription;
    readonly error?: { readonly code: number };
}

/** What the server refuses. Of its words only the number is kept: they may name somebody. */
export class Refusal extends Error {
    readonly code: number;

    constructor(code: number) {
        super(`Janus refuses: ${code}`);
        this.code = code;
    }
}
