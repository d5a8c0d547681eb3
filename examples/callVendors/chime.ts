import type { EndReason, MediaSource, Participant } from 'c/salusPortCall';
import type {
    AudioVideoFacade,
    AudioVideoObserver,
    ContentShareObserver,
    DataMessage,
    DeviceChangeObserver,
    TranscriptEvent,
    VideoTileState,
} from 'amazon-chime-sdk-js';
import type * as Chime from 'amazon-chime-sdk-js';
import {
    qualityOf,
    someoneWith,
    statesOf,
    tellChanged,
    tellJoined,
    tellLeft,
    type About,
    type Heard,
    type Tell,
} from './vendor';

/** What is used of the package for its events: on the platform it is a script, and nothing is imported. */
export type ChimeNames = Pick<typeof Chime, 'MeetingSessionStatusCode'>;

/** What is used of the `audioVideo` of a meeting session to hear what happens in it. */
export type ChimeEvents = Pick<
    AudioVideoFacade,
    | ('addObserver' | 'removeObserver' | 'addDeviceChangeObserver' | 'removeDeviceChangeObserver')
    | ('addContentShareObserver' | 'removeContentShareObserver' | 'transcriptionController')
    | ('realtimeSubscribeToAttendeeIdPresence' | 'realtimeUnsubscribeToAttendeeIdPresence')
    | 'realtimeSubscribeToLocalSignalStrengthChange'
    | 'realtimeUnsubscribeToLocalSignalStrengthChange'
    | ('realtimeSubscribeToVolumeIndicator' | 'realtimeUnsubscribeFromVolumeIndicator')
    | ('realtimeSubscribeToReceiveDataMessage' | 'realtimeUnsubscribeFromReceiveDataMessage')
>;

/** Who the person is, and what is known of others. */
export interface ChimeOptions {
    readonly self: string;
    /** By the external user id, which is the app's own. */
    readonly about?: About;
    /** A picture has come or gone. */
    readonly shown?: (id: string, source: MediaSource, tileId: number | undefined) => void;
}

/** The topic of the app's chat: Chime has messages of any topic. */
export const CHAT = 'chat';

/** A screen that somebody shares is an attendee of its own: theirs, with this at the end. */
export const CONTENT = '#content';

const reasonsOf = ({ MeetingSessionStatusCode: Code }: ChimeNames) =>
    new Map<Chime.MeetingSessionStatusCode, EndReason>([
        [Code.Left, 'left'],
        [Code.AudioJoinedFromAnotherDevice, 'duplicate'],
        [Code.AudioAuthenticationRejected, 'denied'],
        [Code.AudioCallAtCapacity, 'denied'],
        [Code.MeetingEnded, 'host-ended'],
        [Code.AudioAttendeeRemoved, 'removed'],
        // Both mean that the server has deleted the attendee.
        [Code.SignalingBadRequest, 'removed'],
        [Code.TURNCredentialsForbidden, 'removed'],
    ]);

/** A meeting of the Amazon Chime SDK. */
export function hearChime(
    chime: ChimeEvents,
    names: ChimeNames,
    tell: Tell,
    { self, about, shown }: ChimeOptions,
): Heard {
    const go = statesOf(tell);
    const reasons = reasonsOf(names);
    const tiles = new Map<number, readonly [id: string, source: MediaSource]>();
    const isOwn = (id: string): boolean => id === self;
    const known = (id: string, more: Partial<Participant>): Participant =>
        someoneWith(id, { isLocal: isOwn(id), ...more });

    const show = (id: string, source: MediaSource, tileId?: number): void => {
        const isShown = tileId !== undefined;
        if (source === 'screen') tellChanged(tell, known(id, { screen: isShown }), ['screen']);
        else if (!isOwn(id))
            tellChanged(tell, known(id, { camera: isShown ? 'on' : 'off' }), ['camera']);
        shown?.(id, source, tileId);
    };
    const observer: AudioVideoObserver = {
        audioVideoDidStartConnecting: (isAgain) => go(isAgain ? 'reconnecting' : 'connecting'),
        audioVideoDidStart: () => go('connected'),
        audioVideoDidStop: (status) =>
            go('ended', { endReason: reasons.get(status.statusCode()) ?? 'network' }),
        // It is told again each time that a tile is put into another element.
        videoTileDidUpdate({ tileId, boundAttendeeId, isContent }: VideoTileState) {
            if (tileId === null || !boundAttendeeId || tiles.has(tileId)) return;
            const [id = ''] = boundAttendeeId.split(CONTENT);
            const source = isContent ? 'screen' : 'camera';
            tiles.set(tileId, [id, source]);
            show(id, source, tileId);
        },
        videoTileWasRemoved(tileId) {
            const tile = tiles.get(tileId);
            tiles.delete(tileId);
            if (tile) show(...tile);
        },
    };
    const devices: DeviceChangeObserver = {
        audioInputStreamEnded: () => tell('localmedia', { source: 'mic', on: false, by: 'device' }),
        videoInputStreamEnded: () =>
            tell('localmedia', { source: 'camera', on: false, by: 'device' }),
    };
    const content: ContentShareObserver = {
        // The browser has a button of its own that stops it.
        contentShareDidStop: () =>
            tell('localmedia', { source: 'screen', on: false, by: 'system' }),
    };
    /* What hasn't changed is null. */
    const volume = (id: string, loudness: number | null, isMuted: boolean | null): void => {
        if (isOwn(id)) return;
        if (isMuted !== null)
            tellChanged(tell, known(id, { mic: isMuted ? 'off' : 'on' }), ['mic']);
        if (loudness !== null)
            tellChanged(tell, known(id, { speaking: loudness > 0 }), ['speaking']);
    };
    const presence = (
        id: string,
        isPresent: boolean,
        externalUserId?: string,
        isDropped?: boolean,
    ): void => {
        // The adapter tells of the person before anybody.
        if (isOwn(id) || id.endsWith(CONTENT)) return;
        const who = known(id, externalUserId === undefined ? {} : (about?.(externalUserId) ?? {}));
        if (isPresent) {
            tellJoined(tell, who);
            chime.realtimeSubscribeToVolumeIndicator(id, volume);
        } else {
            chime.realtimeUnsubscribeFromVolumeIndicator(id, volume);
            tellLeft(tell, who, isDropped);
        }
    };
    const strength = (now: number): void => tell('quality', { id: self, quality: qualityOf(now) });
    let messages = 0;
    const written = (message: DataMessage): void => {
        const { senderAttendeeId: from, timestampMs: at, throttled } = message;
        // One that the service did not hand on comes back to who sent it.
        if (throttled) return;
        const id = `${from} ${(messages += 1)}`;
        tell('chat', { id, from, text: message.text(), at, status: 'received' });
    };
    const transcript = (event: TranscriptEvent): void => {
        if (!('results' in event)) return;
        for (const {
            resultId,
            isPartial,
            startTimeMs,
            languageCode,
            alternatives,
        } of event.results) {
            const [best] = alternatives;
            if (!best) continue;
            tell('caption', {
                ...{ id: resultId, text: best.transcript, final: !isPartial },
                participantId: best.items[0]?.attendee.attendeeId ?? '',
                ...{ lang: languageCode, startedAt: startTimeMs },
            });
        }
    };
    chime.addObserver(observer);
    chime.addDeviceChangeObserver(devices);
    chime.addContentShareObserver(content);
    chime.realtimeSubscribeToAttendeeIdPresence(presence);
    chime.realtimeSubscribeToLocalSignalStrengthChange(strength);
    chime.realtimeSubscribeToReceiveDataMessage(CHAT, written);
    chime.transcriptionController?.subscribeToTranscriptEvent(transcript);
    return {
        stop() {
            chime.removeObserver(observer);
            chime.removeDeviceChangeObserver(devices);
            chime.removeContentShareObserver(content);
            chime.realtimeUnsubscribeToAttendeeIdPresence(presence);
            chime.realtimeUnsubscribeToLocalSignalStrengthChange(strength);
            chime.realtimeUnsubscribeFromReceiveDataMessage(CHAT);
            chime.transcriptionController?.unsubscribeFromTranscriptEvent(transcript);
        },
    };
}
