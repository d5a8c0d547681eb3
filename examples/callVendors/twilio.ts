import type { EndReason, Participant as Person } from 'c/salusPortCall';
import type {
    LocalAudioTrack,
    LocalParticipant,
    LocalVideoTrack,
    RemoteParticipant,
    RemoteTrack,
    RemoteTrackPublication,
    Room,
    TwilioError,
} from 'twilio-video';
import {
    linesOf,
    qualityOf,
    SELF,
    someoneWith,
    statesOf,
    tellChanged,
    tellJoined,
    tellLeft,
    type About,
    type Heard,
    type Tell,
} from './vendor';

/** What is read of somebody else. Their identity may be a person's, so the id is their `sid`. */
export type TwilioOther = Pick<
    RemoteParticipant,
    'sid' | 'identity' | 'audioTracks' | 'videoTracks'
>;

/** What is used of a `Room` to hear what happens in it. */
export type TwilioEvents = Pick<Room, 'on'> & {
    readonly localParticipant: Pick<LocalParticipant, 'on'>;
};

/** The name of the track of a screen, and of that which carries messages: Twilio has neither. */
export const SCREEN = 'screen';
export const CHAT = 'chat';

/** The errors of Twilio that mean something here. The package's types have no names for them. */
export const CODES = Object.freeze({
    AccessTokenExpiredError: 20104,
    SignalingConnectionError: 53000,
    SignalingConnectionDisconnectedError: 53001,
    RoomCompletedError: 53118,
    ParticipantDuplicateIdentityError: 53205,
    MediaConnectionError: 53405,
} as const);

const REASONS: Readonly<Record<number, EndReason>> = {
    [CODES.RoomCompletedError]: 'host-ended',
    [CODES.ParticipantDuplicateIdentityError]: 'duplicate',
};

const BEST_LEVEL = 5;

/** Reads somebody else as a participant of the kit. */
export function readerOf(about?: About) {
    return ({ sid, identity, audioTracks, videoTracks }: TwilioOther): Person => {
        const mics = [...audioTracks.values()];
        const videos = [...videoTracks.values()].filter(({ isTrackEnabled }) => isTrackEnabled);
        const camera = videos.find(({ trackName }) => trackName !== SCREEN);
        const sent = camera?.track?.isSwitchedOff ? 'paused-by-network' : 'on';
        return someoneWith(sid, {
            mic: mics.some(({ isTrackEnabled }) => isTrackEnabled) ? 'on' : 'off',
            camera: camera ? sent : 'off',
            screen: videos.some(({ trackName }) => trackName === SCREEN),
            ...about?.(identity),
        });
    };
}

/** A `Room` of twilio-video. */
export function hearTwilio(room: TwilioEvents, told: Tell, about?: About): Heard {
    const { localParticipant: self } = room;
    let isHeard = true;
    const tell: Tell = (type, event) => {
        if (isHeard) told(type, event);
    };
    const read = readerOf(about);
    const go = statesOf(tell);
    const line = linesOf(tell);
    /* Who has lost their connection: if they go, nobody has chosen it. */
    const lost = new Set<string>();
    let messages = 0;
    let speaker: RemoteParticipant | null = null;

    const sent = (
        _what: RemoteTrack | RemoteTrackPublication,
        ...more: readonly [RemoteParticipant] | readonly [RemoteTrackPublication, RemoteParticipant]
    ): void => {
        const who = more.at(-1) as RemoteParticipant;
        tellChanged(tell, read(who), ['mic', 'camera', 'screen']);
    };
    room.on('reconnecting', ({ code }: TwilioError) => {
        // Sound and picture go on.
        if (code === CODES.SignalingConnectionDisconnectedError)
            go('connected', { signalOnly: true });
        else go('reconnecting');
    });
    room.on('reconnected', () => go('connected'));
    room.on('disconnected', (_room, error?: TwilioError) =>
        go('ended', { endReason: error ? (REASONS[error.code] ?? 'network') : 'left' }),
    );
    room.on('participantConnected', (who) => tellJoined(tell, read(who)));
    room.on('participantReconnecting', ({ sid }) => void lost.add(sid));
    room.on('participantReconnected', ({ sid }) => void lost.delete(sid));
    room.on('participantDisconnected', (who) => tellLeft(tell, read(who), lost.delete(who.sid)));
    room.on('trackPublished', sent);
    room.on('trackUnpublished', sent);
    room.on('trackEnabled', sent);
    room.on('trackDisabled', sent);
    room.on('trackSwitchedOff', sent);
    room.on('trackSwitchedOn', sent);
    room.on('trackMessage', (text, { name }, { sid: from }) => {
        if (name !== CHAT || typeof text !== 'string') return;
        const id = `${from} ${(messages += 1)}`;
        tell('chat', { id, from, text, at: Date.now(), status: 'received' });
    });
    room.on('dominantSpeakerChanged', (now: RemoteParticipant | null) => {
        if (speaker) tellChanged(tell, { ...read(speaker), speaking: false }, ['speaking']);
        if (now) tellChanged(tell, { ...read(now), speaking: true }, ['speaking']);
        speaker = now;
    });
    room.on('transcription', (given) =>
        line(given.participant, {
            ...{ text: given.transcription, final: !given.partial_results },
            ...{ lang: given.language_code, startedAt: Date.parse(given.timestamp) },
        }),
    );
    room.on('recordingStarted', () => tell('recording', { active: true, transcript: false }));
    room.on('recordingStopped', () => tell('recording', { active: false, transcript: false }));
    self.on('networkQualityLevelChanged', (level) =>
        tell('quality', { id: SELF, quality: qualityOf(level / BEST_LEVEL) }),
    );
    // A track stops by itself when its device is taken away, or by the browser's own button.
    self.on('trackStopped', ({ kind, name }: LocalAudioTrack | LocalVideoTrack) => {
        if (name === SCREEN) tell('localmedia', { source: 'screen', on: false, by: 'system' });
        else
            tell('localmedia', {
                ...{ source: kind === 'audio' ? 'mic' : 'camera', on: false, by: 'device' },
            });
    });
    return {
        // The kit listens to its own objects, too, so not everybody is taken off.
        stop: () => void (isHeard = false),
    };
}
