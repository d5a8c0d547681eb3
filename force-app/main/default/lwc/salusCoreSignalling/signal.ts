import type { CaptionLine, Participant } from 'c/salusCoreCall';

/** The version of these messages. A page of another version reads none of them. */
export const SIGNAL_VERSION = 1;

/** An offer or an answer of WebRTC. It holds addresses of the network. */
export interface Description {
    readonly type: 'offer' | 'answer';
    readonly sdp: string;
}

/** A way by which a page may be reached, as `RTCIceCandidate.toJSON()` has it. */
export interface Candidate {
    readonly candidate: string;
    readonly sdpMid: string | null;
    readonly sdpMLineIndex: number | null;
    readonly usernameFragment: string | null;
}

/** What pages tell each other until they are connected, and for what a connection can't carry. */
export type SignalBody =
    /** Somebody is in the call. Without `to`, they have come; with it, it is the answer to that. */
    | {
          readonly type: 'hello';
          readonly participant: Participant;
          /** Whether the sender has no connection with the receiver. */
          readonly isFresh: boolean;
          /** Whether the sender is only coming: who is in the call stays where there are too many. */
          readonly isNew: boolean;
      }
    /** Somebody waits to be let in. */
    | { readonly type: 'knock'; readonly participant: Participant }
    /** A host lets somebody in, or not. */
    | { readonly type: 'admit'; readonly isAdmitted: boolean }
    /** A host has let somebody in, and says as whom to who is in the call. It comes before `admit`. */
    | { readonly type: 'admitted'; readonly guest: Participant }
    /** `link` names one connection: what belongs to the one before is late. */
    | { readonly type: 'description'; readonly link: string; readonly description: Description }
    | { readonly type: 'candidate'; readonly link: string; readonly candidate: Candidate }
    /** A line from what makes the captions. */
    | { readonly type: 'caption'; readonly line: CaptionLine }
    /** Somebody leaves, or waits no more. */
    | { readonly type: 'bye' }
    /** A host ends the call for all. */
    | { readonly type: 'end' };

/** A message, and between whom. The app's server makes sure that `from` is who sent it. */
export type SignalMessage = SignalBody & {
    readonly version: typeof SIGNAL_VERSION;
    /** The id of who sends it. */
    readonly from: string;
    /** For whom it is; left out, for everybody in the call. */
    readonly to?: string;
    /** A random text of this one presence: the same person on a second page has another. */
    readonly session: string;
};
