import type { EndReason, Participant as Person, Quality } from 'c/salusPortCall';
import type * as LiveKit from 'livekit-client';
import {
    listen,
    SELF,
    someoneWith,
    statesOf,
    tellChanged,
    tellHand,
    tellJoined,
    tellLeft,
    type About,
    type EmitsTyped,
    type Heard,
    type Tell,
} from './vendor';

/** What is used of the package for its events: on the platform it is a script, and nothing is imported. */
export type LiveKitNames = Pick<
    typeof LiveKit,
    'ConnectionState' | 'DisconnectReason' | 'ParticipantKind' | 'Track'
>;

/** What is used of a track that is shown. */
export interface LiveKitTrack extends Pick<LiveKit.Track, 'streamState' | 'stop'> {
    readonly mediaStreamTrack: Pick<MediaStreamTrack, 'readyState' | 'stop'>;
    attach(element: HTMLMediaElement): unknown;
    detach(element: HTMLMediaElement): unknown;
}

export type LiveKitPublication = Pick<LiveKit.TrackPublication, 'source' | 'kind' | 'isLocal'> & {
    readonly track?: LiveKitTrack;
};

/** What is read of somebody. Their identity may be a person's, so the id is their `sid`. */
export type LiveKitPerson = Pick<
    LiveKit.Participant,
    | ('sid' | 'identity' | 'name' | 'isLocal' | 'kind' | 'attributes' | 'isSpeaking')
    | ('isMicrophoneEnabled' | 'isCameraEnabled' | 'isScreenShareEnabled' | 'connectionQuality')
> & { getTrackPublication(source: LiveKit.Track.Source): LiveKitPublication | undefined };

/** Somebody else, with the pictures that are taken of them or not. */
export type LiveKitOther = LiveKitPerson & {
    readonly videoTrackPublications: ReadonlyMap<
        string,
        Pick<LiveKit.RemoteTrackPublication, 'setSubscribed'>
    >;
};

/** What is used of a `Room` to hear what happens in it. */
export type LiveKitEvents = Pick<
    LiveKit.Room,
    | ('state' | 'canPlaybackAudio' | 'canPlaybackVideo')
    | ('registerTextStreamHandler' | 'unregisterTextStreamHandler')
> &
    EmitsTyped<LiveKit.RoomEventCallbacks> & {
        readonly remoteParticipants: ReadonlyMap<string, LiveKitOther>;
        getParticipantByIdentity(identity: string): LiveKitPerson | undefined;
    };

/** The topic under which LiveKit's own components send a chat. */
export const CHAT = 'lk.chat';

const QUALITIES: Readonly<Record<`${LiveKit.ConnectionQuality}`, Quality>> = {
    ...{ excellent: 'good', good: 'good', poor: 'poor', lost: 'lost', unknown: 'unknown' },
};

const reasonsOf = ({ DisconnectReason: Reason }: LiveKitNames) =>
    new Map<LiveKit.DisconnectReason, EndReason>([
        [Reason.CLIENT_INITIATED, 'left'],
        [Reason.DUPLICATE_IDENTITY, 'duplicate'],
        [Reason.PARTICIPANT_REMOVED, 'removed'],
        [Reason.ROOM_DELETED, 'host-ended'],
        [Reason.ROOM_CLOSED, 'host-ended'],
        [Reason.SERVER_SHUTDOWN, 'error'],
        [Reason.STATE_MISMATCH, 'error'],
        [Reason.JOIN_FAILURE, 'error'],
    ]);

/* Nobody has chosen to go for one of these. */
const lossesOf = ({ DisconnectReason: Reason }: LiveKitNames) =>
    new Set([Reason.SIGNAL_CLOSE, Reason.CONNECTION_TIMEOUT, Reason.MEDIA_FAILURE]);

/** Reads somebody as a participant of the kit. */
export function readerOf({ Track, ParticipantKind }: LiveKitNames, about?: About) {
    const cameraOf = (who: LiveKitPerson): Person['camera'] => {
        if (!who.isCameraEnabled) return 'off';
        const { track } = who.getTrackPublication(Track.Source.Camera) ?? {};
        return track?.streamState === Track.StreamState.Paused ? 'paused-by-network' : 'on';
    };
    return (who: LiveKitPerson): Person =>
        someoneWith(who.isLocal ? SELF : who.sid, {
            ...{ isLocal: who.isLocal, displayName: who.name },
            ...{ via: who.kind === ParticipantKind.SIP ? 'phone' : 'app' },
            ...{ mic: who.isMicrophoneEnabled ? 'on' : 'off', camera: cameraOf(who) },
            ...{ screen: who.isScreenShareEnabled, speaking: who.isSpeaking },
            quality: QUALITIES[who.connectionQuality],
            // An attribute that this adapter sets; LiveKit has no hands.
            hand: who.attributes['hand'] === 'up',
            ...about?.(who.identity),
        });
}

/** A `Room` of livekit-client. */
export function hearLiveKit(
    room: LiveKitEvents,
    names: LiveKitNames,
    tell: Tell,
    about?: About,
): Heard {
    const { Track, ConnectionState } = names;
    const read = readerOf(names, about);
    const reasons = reasonsOf(names);
    const losses = lossesOf(names);
    const go = statesOf(tell);
    const gone = new Map<string, LiveKitPerson>();
    let speakers: readonly LiveKitPerson[] = [];

    const sent = ({ source }: LiveKitPublication, who: LiveKitPerson): void => {
        if (source === Track.Source.Microphone) tellChanged(tell, read(who), ['mic']);
        if (source === Track.Source.Camera) tellChanged(tell, read(who), ['camera']);
        if (source === Track.Source.ScreenShare) tellChanged(tell, read(who), ['screen']);
    };
    /* One event for whoever did it, the server or the person. The adapter has what the person asked for. */
    const switched =
        (on: boolean) =>
        (publication: LiveKitPublication, who: LiveKitPerson): void => {
            if (!who.isLocal) return sent(publication, who);
            const by =
                publication.track?.mediaStreamTrack.readyState === 'ended' ? 'device' : 'host';
            if (publication.source === Track.Source.Microphone)
                tell('localmedia', { source: 'mic', on, by });
            // A camera that is switched off stops, whoever did it.
            if (publication.source === Track.Source.Camera)
                tell('localmedia', { source: 'camera', on, by: 'host' });
            return undefined;
        };
    const blocked = (kind: 'audio' | 'video', isPlaying: boolean): void => {
        if (!isPlaying) tell('playbackblocked', { kind });
    };

    const stop = listen<LiveKit.RoomEventCallbacks>(room, {
        reconnecting: () => go('reconnecting'),
        // Sound and picture go on: for the person it is no change.
        signalReconnecting: () => go('connected', { signalOnly: true }),
        reconnected() {
            const isThere = ({ sid }: LiveKitPerson): boolean =>
                [...room.remoteParticipants.values()].some((one) => one.sid === sid);
            gone.forEach((who) => isThere(who) || tellLeft(tell, read(who), true));
            gone.clear();
            go('connected');
        },
        disconnected: (reason) =>
            go('ended', { endReason: (reason && reasons.get(reason)) || 'network' }),
        participantConnected: (who) => tellJoined(tell, read(who)),
        // Before it reconnects as a whole, a room says of everybody that they are gone.
        participantDisconnected: (who, reason) =>
            queueMicrotask(() => {
                if (room.state === ConnectionState.Reconnecting) gone.set(who.sid, who);
                else tellLeft(tell, read(who), reason !== undefined && losses.has(reason));
            }),
        participantAttributesChanged: (changed, who) => {
            if ('hand' in changed) tellHand(tell, read(who));
        },
        participantNameChanged: (_name, who) => tellChanged(tell, read(who), ['displayName']),
        trackPublished: sent,
        trackUnpublished: sent,
        trackMuted: switched(false),
        trackUnmuted: switched(true),
        trackStreamStateChanged: (publication, _state, who) => sent(publication, who),
        localTrackUnpublished: ({ source }) => {
            // The browser has a button of its own that stops it.
            if (source === Track.Source.ScreenShare)
                tell('localmedia', { source: 'screen', on: false, by: 'system' });
        },
        activeSpeakersChanged(now) {
            new Set([...speakers, ...now]).forEach((who) =>
                tellChanged(tell, read(who), ['speaking']),
            );
            speakers = now;
        },
        connectionQualityChanged: (quality, who) =>
            tell('quality', { id: read(who).id, quality: QUALITIES[quality] }),
        audioPlaybackChanged: () => blocked('audio', room.canPlaybackAudio),
        videoPlaybackChanged: () => blocked('video', room.canPlaybackVideo),
        transcriptionReceived: (segments, who) =>
            segments.forEach(({ id, text, final, language, firstReceivedTime }) => {
                if (!who) return;
                tell('caption', {
                    ...{ id, participantId: read(who).id, text, final },
                    ...{ lang: language, startedAt: firstReceivedTime },
                });
            }),
        recordingStatusChanged: (active) => tell('recording', { active, transcript: false }),
    });
    room.registerTextStreamHandler(CHAT, (reader, { identity }) => {
        const who = room.getParticipantByIdentity(identity);
        if (!who) return;
        const { id, timestamp: at } = reader.info;
        const from = read(who).id;
        reader.readAll().then(
            (text) => tell('chat', { id, from, text, at, status: 'received' }),
            () => undefined, // Who wrote it was lost on the way: half a message is none.
        );
    });
    return {
        stop() {
            stop();
            room.unregisterTextStreamHandler(CHAT);
        },
    };
}
