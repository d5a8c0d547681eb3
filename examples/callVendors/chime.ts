import type { EndReason } from 'c/salusPortCall';
import {
    qualityOf,
    someoneWith,
    statesOf,
    tellJoined,
    tellLeft,
    type Heard,
    type Tell,
} from './vendor';

interface Observer {
    audioVideoDidStartConnecting(reconnecting: boolean): void;
    audioVideoDidStart(): void;
    audioVideoDidStop(status: { statusCode(): number }): void;
}

type Presence = (id: string, present: boolean, externalUserId?: string, dropped?: boolean) => void;
type Strength = (strength: number) => void;
type DataMessage = {
    readonly timestampMs: number;
    readonly senderAttendeeId: string;
    text(): string;
};
type Transcript = {
    readonly results?: readonly {
        readonly resultId: string;
        readonly isPartial: boolean;
        readonly startTimeMs: number;
        readonly languageCode?: string;
        readonly alternatives: readonly {
            readonly transcript: string;
            readonly items: readonly { readonly attendee: { readonly attendeeId: string } }[];
        }[];
    }[];
};

/** What is used of the `audioVideo` of a meeting session of the Amazon Chime SDK. */
export interface ChimeAudioVideo {
    addObserver(observer: Observer): void;
    removeObserver(observer: Observer): void;
    realtimeSubscribeToAttendeeIdPresence(callback: Presence): void;
    realtimeUnsubscribeToAttendeeIdPresence(callback: Presence): void;
    realtimeSubscribeToLocalSignalStrengthChange(callback: Strength): void;
    realtimeUnsubscribeToLocalSignalStrengthChange(callback: Strength): void;
    realtimeSubscribeToReceiveDataMessage(
        topic: string,
        callback: (message: DataMessage) => void,
    ): void;
    realtimeUnsubscribeFromReceiveDataMessage(topic: string): void;
    realtimeMuteLocalAudio(): void;
    /** Whether it worked: the meeting may not allow it. */
    realtimeUnmuteLocalAudio(): boolean;
    readonly transcriptionController: {
        subscribeToTranscriptEvent(callback: (event: Transcript) => void): void;
        unsubscribeFromTranscriptEvent(callback: (event: Transcript) => void): void;
    };
}

/* `MeetingSessionStatusCode` */
const REASONS: Readonly<Record<number, EndReason>> = {
    ...{ 1: 'left', 2: 'duplicate', 4: 'denied', 6: 'host-ended' },
};

/** The topic of the app's chat: Chime has messages of any topic. */
export const CHAT = 'chat';

/** A meeting of the Amazon Chime SDK, of the person with this attendee id. */
export function hearChime(chime: ChimeAudioVideo, tell: Tell, self: string): Heard {
    const go = statesOf(tell);
    const observer: Observer = {
        audioVideoDidStartConnecting: (isAgain) => go(isAgain ? 'reconnecting' : 'connecting'),
        audioVideoDidStart: () => go('connected'),
        audioVideoDidStop: (status) =>
            go('ended', { endReason: REASONS[status.statusCode()] ?? 'network' }),
    };
    // The external id is the app's own for a person, so it is left where it is.
    const presence: Presence = (id, present, _externalUserId, dropped) => {
        const who = someoneWith(id, { isLocal: id === self });
        if (present) tellJoined(tell, who);
        else tellLeft(tell, who, dropped);
    };
    const strength: Strength = (now) => tell('quality', { id: self, quality: qualityOf(now) });
    const transcript = ({ results = [] }: Transcript): void =>
        results.forEach(({ resultId, isPartial, startTimeMs, languageCode, alternatives }) => {
            const [best] = alternatives;
            if (!best) return;
            tell('caption', {
                ...{ id: resultId, text: best.transcript, final: !isPartial },
                participantId: best.items[0]?.attendee.attendeeId ?? '',
                ...{ lang: languageCode, startedAt: startTimeMs },
            });
        });
    chime.addObserver(observer);
    chime.realtimeSubscribeToAttendeeIdPresence(presence);
    chime.realtimeSubscribeToLocalSignalStrengthChange(strength);
    chime.realtimeSubscribeToReceiveDataMessage(CHAT, (message) => {
        const { senderAttendeeId: from, timestampMs: at } = message;
        tell('chat', { id: `${from} ${at}`, from, text: message.text(), at, status: 'received' });
    });
    chime.transcriptionController.subscribeToTranscriptEvent(transcript);
    return {
        stop() {
            chime.removeObserver(observer);
            chime.realtimeUnsubscribeToAttendeeIdPresence(presence);
            chime.realtimeUnsubscribeToLocalSignalStrengthChange(strength);
            chime.realtimeUnsubscribeFromReceiveDataMessage(CHAT);
            chime.transcriptionController.unsubscribeFromTranscriptEvent(transcript);
        },
        async setMic(on) {
            if (on && !chime.realtimeUnmuteLocalAudio())
                return { ok: false, error: { code: 'not-allowed-by-host', retryable: false } };
            if (!on) chime.realtimeMuteLocalAudio();
            tell('localmedia', { source: 'mic', on, by: 'self' });
            return { ok: true, value: on };
        },
    };
}
