import type { EndReason } from 'c/salusPortCall';
import {
    linesOf,
    listen,
    qualityOf,
    someoneWith,
    statesOf,
    tellJoined,
    tellLeft,
    type Emits,
    type Heard,
    type Tell,
} from './vendor';

/** What is read of Twilio's `Participant`. Its identity may be a person's, so the id is its `sid`. */
interface Someone {
    readonly sid: string;
}

interface TwilioError {
    readonly code: number;
}

interface Transcription {
    readonly participant: string;
    readonly transcription: string;
    readonly partial_results: boolean;
    readonly language_code: string;
    readonly timestamp: string;
}

/** What is used of a `Room` of twilio-video. */
export interface TwilioRoom extends Emits {
    readonly localParticipant: Emits & Someone;
}

/* `SignalingConnectionDisconnectedError`: sound and picture go on. */
const SIGNALLING_LOST = 53001;

/* `RoomCompletedError`, `ParticipantDuplicateIdentityError` */
const REASONS: Readonly<Record<number, EndReason>> = { 53118: 'host-ended', 53205: 'duplicate' };

const BEST_LEVEL = 5;

/** A `Room` of twilio-video. */
export function hearTwilio(room: TwilioRoom, tell: Tell): Heard {
    const { localParticipant: self } = room;
    const go = statesOf(tell);
    const line = linesOf(tell);
    const stops = [
        listen(room, {
            reconnecting: ({ code }: TwilioError) => {
                if (code === SIGNALLING_LOST) go('connected', { signalOnly: true });
                else go('reconnecting');
            },
            reconnected: () => go('connected'),
            disconnected: (_room: unknown, error?: TwilioError) =>
                go('ended', { endReason: error ? (REASONS[error.code] ?? 'network') : 'left' }),
            participantConnected: ({ sid }: Someone) => tellJoined(tell, someoneWith(sid)),
            participantDisconnected: ({ sid }: Someone) => tellLeft(tell, someoneWith(sid)),
            transcription: (given: Transcription) =>
                line(given.participant, {
                    ...{ text: given.transcription, final: !given.partial_results },
                    ...{ lang: given.language_code, startedAt: Date.parse(given.timestamp) },
                }),
            recordingStarted: () => tell('recording', { active: true, transcript: false }),
            recordingStopped: () => tell('recording', { active: false, transcript: false }),
        }),
        listen(self, {
            networkQualityLevelChanged: (level: number) =>
                tell('quality', { id: self.sid, quality: qualityOf(level / BEST_LEVEL) }),
        }),
    ];
    return { stop: () => stops.forEach((stop) => stop()) };
}
