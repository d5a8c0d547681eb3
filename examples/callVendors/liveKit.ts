import type { EndReason, Participant } from 'c/salusPortCall';
import {
    listen,
    someoneWith,
    statesOf,
    tellHand,
    tellJoined,
    tellLeft,
    type Emits,
    type Heard,
    type Tell,
} from './vendor';

/** What is read of LiveKit's `Participant`. Its identity may be a person's, so the id is its `sid`. */
interface Someone {
    readonly sid: string;
    readonly name?: string;
    readonly isLocal?: boolean;
    /** `ParticipantKind`: 3 is a telephone. */
    readonly kind?: number;
    readonly attributes?: Readonly<Record<string, string>>;
}

interface Segment {
    readonly id: string;
    readonly text: string;
    readonly final: boolean;
    readonly language: string;
    readonly firstReceivedTime: number;
}

const SIP = 3;

/* `DisconnectReason` */
const REASONS: Readonly<Record<number, EndReason>> = {
    ...{ 1: 'left', 2: 'duplicate', 3: 'error', 4: 'removed', 5: 'host-ended' },
    ...{ 6: 'error', 7: 'error' },
};

const QUALITIES = {
    excellent: 'good',
    good: 'good',
    poor: 'poor',
    lost: 'lost',
    unknown: 'unknown',
} as const;

const read = ({ sid, name, isLocal = false, kind, attributes }: Someone): Participant =>
    someoneWith(sid, {
        ...{ isLocal, displayName: name, via: kind === SIP ? 'phone' : 'app' },
        hand: attributes?.hand === 'up',
    });

/** What is used of a `Room` of livekit-client. */
export interface LiveKitRoom extends Emits {
    readonly canPlaybackAudio: boolean;
    readonly localParticipant: {
        readonly isMicrophoneEnabled: boolean;
        setMicrophoneEnabled(on: boolean): Promise<unknown>;
    };
}

interface Publication {
    readonly source: string;
}

/** A `Room` of livekit-client. */
export function hearLiveKit(room: LiveKitRoom, tell: Tell): Heard {
    const { localParticipant: self } = room;
    let isAsked = false;
    // A host's server mutes the person in the same event in which they do it themselves.
    const switched =
        (on: boolean) =>
        ({ source }: Publication, { isLocal }: Someone): void => {
            const by = isAsked ? 'self' : 'host';
            if (isLocal && source === 'microphone') tell('localmedia', { source: 'mic', on, by });
        };
    const go = statesOf(tell);
    const stop = listen(room, {
        reconnecting: () => go('reconnecting'),
        // Sound and picture go on: for the person it is no change.
        signalReconnecting: () => go('connected', { signalOnly: true }),
        reconnected: () => go('connected'),
        disconnected: (reason: number) => go('ended', { endReason: REASONS[reason] ?? 'network' }),
        participantConnected: (who: Someone) => tellJoined(tell, read(who)),
        participantDisconnected: (who: Someone) => tellLeft(tell, read(who)),
        // The hand is an attribute that the app sets on the person.
        participantAttributesChanged: (changed: object, who: Someone) => {
            if ('hand' in changed) tellHand(tell, read(who));
        },
        trackMuted: switched(false),
        trackUnmuted: switched(true),
        connectionQualityChanged: (quality: keyof typeof QUALITIES, { sid }: Someone) =>
            tell('quality', { id: sid, quality: QUALITIES[quality] }),
        audioPlaybackChanged: () => {
            if (!room.canPlaybackAudio) tell('playbackblocked', { kind: 'audio' });
        },
        transcriptionReceived: (segments: readonly Segment[], { sid }: Someone) =>
            segments.forEach(({ id, text, final, language, firstReceivedTime }) =>
                tell('caption', {
                    ...{ id, participantId: sid, text, final },
                    ...{ lang: language, startedAt: firstReceivedTime },
                }),
            ),
        chatMessage: (
            message: { readonly id: string; readonly message: string; readonly timestamp: number },
            { sid }: Someone,
        ) =>
            tell('chat', {
                ...{ id: message.id, from: sid, text: message.message },
                ...{ at: message.timestamp, status: 'received' },
            }),
        recordingStatusChanged: (active: boolean) =>
            tell('recording', { active, transcript: false }),
    });
    return {
        stop,
        async setMic(on) {
            isAsked = true;
            await self.setMicrophoneEnabled(on).finally(() => void (isAsked = false));
            return { ok: true, value: self.isMicrophoneEnabled };
        },
    };
}
