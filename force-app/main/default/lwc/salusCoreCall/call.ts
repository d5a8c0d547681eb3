import type { Ask, CaptionLine, CallEvents, CallState, ChatMessage, EndReason } from './events';
import type { ActiveDevices, Actor, CallError, Device, Source } from './media';
import type { Participant } from './participant';

/** Whether the person sends something, and who last changed that. */
export interface Sent {
    readonly on: boolean;
    readonly by: Actor;
}

/** What could not be had, and why. */
export interface Refusal {
    readonly ask: Ask;
    readonly error: CallError;
}

/** A call as it stands. Frozen: every change makes another. */
export interface Call {
    readonly state: CallState;
    /** Why it has ended; undefined before. */
    readonly endReason?: EndReason;
    /** In the order in which they came. */
    readonly participants: readonly Participant[];
    /** The ids of those whose connection was lost in the last change of who is there: they did not leave. */
    readonly dropped: readonly string[];
    readonly sent: Readonly<Record<Source, Sent>>;
    readonly devices: readonly Device[];
    readonly active: ActiveDevices;
    /** The device that was taken away while it was in use, until another is. */
    readonly lost?: Device;
    /** What the host asks the person to switch on. */
    readonly unmuteRequest?: 'mic' | 'camera';
    /** Whether the browser plays nothing before the person presses something. */
    readonly isPlaybackBlocked: boolean;
    /** What is blocked: the picture alone, or the sound. */
    readonly blockedKind: CallEvents['playbackblocked']['kind'];
    /** Oldest first. */
    readonly captions: readonly CaptionLine[];
    readonly chat: readonly ChatMessage[];
    readonly recording: CallEvents['recording'];
    readonly lobby: CallEvents['lobby'];
    /** Whether captions are asked for, and whether all but sound is off to keep the sound. */
    readonly hasCaptions: boolean;
    readonly isAudioOnly: boolean;
    /** What is asked and not answered yet. */
    readonly waitingFor: readonly Ask[];
    /** What the last answer refused, until something is asked again. */
    readonly refused?: Refusal;
    /** The last error of the call itself, until it goes on. */
    readonly error?: CallError;
}

const off: Sent = Object.freeze({ on: false, by: 'system' });

/** Nobody has joined. */
export const begin: Call = Object.freeze({
    state: 'idle',
    participants: Object.freeze([]),
    dropped: Object.freeze([]),
    sent: Object.freeze({ mic: off, camera: off, screen: off }),
    devices: Object.freeze([]),
    active: Object.freeze({}),
    isPlaybackBlocked: false,
    blockedKind: 'audio',
    captions: Object.freeze([]),
    chat: Object.freeze([]),
    recording: Object.freeze({ active: false, transcript: false }),
    lobby: Object.freeze({}),
    hasCaptions: false,
    isAudioOnly: false,
    waitingFor: Object.freeze([]),
});

/** The person at this page; undefined before they have joined. */
export const selfIn = ({ participants }: Call): Participant | undefined =>
    participants.find(({ isLocal }) => isLocal);

/** The others, in the order in which they came. */
export const othersIn = ({ participants }: Call): readonly Participant[] =>
    participants.filter(({ isLocal }) => !isLocal);
