import type { ActiveDevices, Actor, CallError, Device, Source } from './media';
import type { Participant, Quality } from './participant';

/** Where a call is. `lobby` waits to be let in; in `reconnecting` nobody is heard. */
export type CallState = 'idle' | 'lobby' | 'connecting' | 'connected' | 'reconnecting' | 'ended';

/** Why a call has ended for the person. */
export type EndReason =
    | 'left'
    | 'host-ended'
    | 'removed'
    | 'duplicate'
    | 'denied'
    | 'timeout'
    | 'network'
    | 'session-expired'
    | 'error';

/** A line of captions. One that isn't final is replaced by the next with its id. */
export interface CaptionLine {
    readonly id: string;
    readonly participantId: string;
    readonly text: string;
    readonly final: boolean;
    /** BCP 47, such as `es`. */
    readonly lang?: string;
    /** Milliseconds since 1970. */
    readonly startedAt: number;
}

/** A written message, and whether it has arrived. */
export interface ChatMessage {
    readonly id: string;
    readonly from: string;
    readonly text: string;
    /** Milliseconds since 1970. */
    readonly at: number;
    /** `partly`: some of the others have it, and some don't. */
    readonly status: 'received' | 'sending' | 'sent' | 'partly' | 'failed';
}

/** What an adapter tells of its call. */
export interface CallEvents {
    state: {
        readonly state: CallState;
        readonly previous: CallState;
        /** Only the way to the server is being made anew; sound and picture go on. */
        readonly signalOnly?: boolean;
        readonly attempt?: number;
        readonly endReason?: EndReason;
    };
    participants: {
        readonly joined: readonly Participant[];
        readonly left: readonly {
            readonly participant: Participant;
            /** Whether their connection was lost, instead of them leaving. */
            readonly dropped: boolean;
        }[];
        readonly changed: readonly {
            readonly participant: Participant;
            readonly fields: readonly (keyof Participant)[];
            readonly by: Actor;
        }[];
    };
    localmedia: { readonly source: Source; readonly on: boolean; readonly by: Actor };
    unmuterequest: { readonly source: 'mic' | 'camera' };
    devices: {
        readonly devices: readonly Device[];
        readonly active: ActiveDevices;
        readonly lost?: Device;
    };
    playbackblocked: { readonly kind: 'audio' | 'video' };
    quality: { readonly id: string; readonly quality: Quality };
    caption: CaptionLine;
    chat: ChatMessage;
    recording: { readonly active: boolean; readonly transcript: boolean };
    lobby: {
        readonly position?: number;
        readonly etaMinutes?: number;
        readonly admitted?: boolean;
        /** Who waits to be let in, for a host: everybody, each time somebody comes or goes. */
        readonly waiting?: readonly Participant[];
    };
    error: CallError & {
        /** What the person can't send, where they joined without it; left out: the call itself. */
        readonly source?: Source;
    };
}

/** What a person asks of a call: to send something, or one of these. */
export type Ask =
    | Source
    | 'join'
    | 'hand'
    | 'captions'
    | 'audio-only'
    | 'device'
    | 'playback'
    | 'chat'
    | 'phone'
    /** Of a host: to let somebody in or not, and to switch somebody's microphone off. */
    | 'admit'
    | 'mute';

/** What can happen to a call: what its adapter tells, and what the page itself does. */
export type CallEvent =
    | {
          [Type in keyof CallEvents]: { readonly type: Type } & CallEvents[Type];
      }[keyof CallEvents]
    | { readonly type: 'asked'; readonly ask: Ask }
    /** What came of it: how it is now, for what is on or off, or why it can't be had. */
    | {
          readonly type: 'answered';
          readonly ask: Ask;
          readonly on?: boolean;
          readonly error?: CallError;
      }
    /** The person does not switch on what the host asks for. */
    | { readonly type: 'declined' }
    /** The call begins anew, or is dropped: nothing of it is kept. */
    | { readonly type: 'purged' };
