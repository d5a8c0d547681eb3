import type { CallEvents } from 'c/salusPortCall';
import { MeetingSessionStatusCode } from 'amazon-chime-sdk-js';
import { DisconnectReason, ParticipantKind } from 'livekit-client';
import type { Fakes, Vendor } from './vendors';

type Told = {
    [Type in keyof CallEvents]: readonly [Type, object];
}[keyof CallEvents];

/** How a vendor does something: what it calls it, what its fake plays, and what the kit is told. */
interface Way<V extends Vendor> {
    readonly says: string;
    play(fake: Fakes[V]): void;
    readonly tells: readonly Told[];
}

/** Something that happens in a call. A vendor that is left out has no event for it. */
export interface Concept {
    readonly title: string;
    /** What the kit is told, in the words of the adapter. */
    readonly told: string;
    readonly ways: { readonly [V in Vendor]?: Way<V> };
}

const joined = (id: string, more: object = {}): Told => [
    'participants',
    { joined: [expect.objectContaining({ id, ...more })] },
];
const left = (id: string, dropped: boolean): Told => [
    'participants',
    { left: [{ participant: expect.objectContaining({ id }), dropped }] },
];
const hand = (id: string, up: boolean): Told => [
    'participants',
    {
        changed: [
            {
                participant: expect.objectContaining({ id, hand: up }),
                fields: ['hand'],
                by: 'remote',
            },
        ],
    },
];
const lost: readonly Told[] = [
    ['state', { state: 'reconnecting', previous: 'connected' }],
    ['state', { state: 'connected', previous: 'reconnecting' }],
];
const signalOnly: readonly Told[] = [['state', { state: 'connected', signalOnly: true }]];
const ended = (endReason: string): readonly Told[] => [['state', { state: 'ended', endReason }]];
const quality = (id: string): readonly Told[] => [['quality', { id, quality: 'poor' }]];
const mutedByHost: readonly Told[] = [['localmedia', { source: 'mic', on: false, by: 'host' }]];
const takenAway: readonly Told[] = [['localmedia', { source: 'mic', on: false, by: 'device' }]];
const blocked: readonly Told[] = [['playbackblocked', { kind: 'audio' }]];
const recorded: readonly Told[] = [
    ['recording', { active: true }],
    ['recording', { active: false }],
];
const lines = (participantId: string): readonly Told[] => [
    ['caption', { participantId, text: 'CANARY', final: false, lang: 'es' }],
    ['caption', { participantId, text: 'CANARY one', final: true, lang: 'es' }],
];
const written = (from: string): readonly Told[] => [
    ['chat', { from, text: 'CANARY', status: 'received' }],
];

const transcript = (isPartial: boolean, text: string) => ({
    results: [
        {
            ...{ resultId: 'r', isPartial, startTimeMs: 1, languageCode: 'es' },
            alternatives: [{ transcript: text, items: [{ attendee: { attendeeId: 'a' } }] }],
        },
    ],
});
const transcription = (partial: boolean, text: string) => ({
    ...{ participant: 'PA1', transcription: text, partial_results: partial },
    ...{ language_code: 'es', timestamp: '2026-03-01T12:00:00Z' },
});
const acsCaption = (resultType: string, spokenText: string) => ({
    ...{ resultType, spokenText, spokenLanguage: 'es', timestamp: new Date(1) },
    speaker: { identifier: { communicationUserId: '8:acs:1' } },
});
const zoomCaption = (done: boolean, text: string) => ({
    ...{ msgId: 'm', userId: 16_778_240, text, language: 'es', timestamp: 1, done },
});
const segment = (final: boolean, text: string) => [
    { id: 's', text, final, language: 'es', firstReceivedTime: 1 },
];

export const concepts: readonly Concept[] = [
    {
        title: 'Somebody comes',
        told: '`participants`, by an id that is a text',
        ways: {
            LiveKit: {
                says: '`participantConnected`, `sid`',
                play: (room) => room.emit('participantConnected', room.someone),
                tells: [joined('PA_1', { via: 'app' })],
            },
            'Amazon Chime': {
                says: 'attendee presence, `attendeeId`',
                play: ({ all }) => all.emit('presence', 'a', true, 'CANARY'),
                tells: [joined('a')],
            },
            Twilio: {
                says: '`participantConnected`, `sid`',
                play: (room) => room.emit('participantConnected', room.someone),
                tells: [joined('PA1')],
            },
            Azure: {
                says: '`remoteParticipantsUpdated`, raw id',
                play: (call) =>
                    call.emit('remoteParticipantsUpdated', {
                        added: [{ identifier: { communicationUserId: '8:acs:1' } }],
                        removed: [],
                    }),
                tells: [joined('8:acs:1', { via: 'app' })],
            },
            Zoom: {
                says: '`user-added`, `userId` (a number)',
                play: (client) => client.emit('user-added', [{ userId: 16_778_240 }]),
                tells: [joined('16778240')],
            },
            'Plain WebRTC': {
                says: 'the app’s signalling',
                play: (call) => call.says('signalling', { type: 'joined', id: 'peer-1' }),
                tells: [joined('peer-1')],
            },
        },
    },
    {
        title: 'Somebody comes by telephone',
        told: '`participants`, `via: phone`',
        ways: {
            LiveKit: {
                says: '`kind` SIP',
                play: (room) =>
                    room.emit('participantConnected', {
                        ...{ ...room.someone, kind: ParticipantKind.SIP },
                    }),
                tells: [joined('PA_1', { via: 'phone' })],
            },
            Azure: {
                says: 'raw id of a telephone',
                play: (call) =>
                    call.emit('remoteParticipantsUpdated', {
                        added: [{ identifier: { phoneNumber: '+15550100' } }],
                        removed: [],
                    }),
                tells: [joined('4:+15550100', { via: 'phone' })],
            },
            Zoom: {
                says: '`audio: phone`',
                play: (client) => client.emit('user-added', [{ userId: 1, audio: 'phone' }]),
                tells: [joined('1', { via: 'phone' })],
            },
        },
    },
    {
        title: 'Somebody goes',
        told: '`participants`',
        ways: {
            LiveKit: {
                says: '`participantDisconnected`',
                play: (room) => room.emit('participantDisconnected', room.someone),
                tells: [left('PA_1', false)],
            },
            'Amazon Chime': {
                says: 'attendee presence',
                play: ({ all }) => all.emit('presence', 'a', false, 'CANARY', false),
                tells: [left('a', false)],
            },
            Twilio: {
                says: '`participantDisconnected`',
                play: (room) => room.emit('participantDisconnected', room.someone),
                tells: [left('PA1', false)],
            },
            Azure: {
                says: '`remoteParticipantsUpdated`',
                play: (call) =>
                    call.emit('remoteParticipantsUpdated', {
                        added: [],
                        removed: [{ identifier: { communicationUserId: '8:acs:1' } }],
                    }),
                tells: [left('8:acs:1', false)],
            },
            Zoom: {
                says: '`user-removed`',
                play: (client) => client.emit('user-removed', [{ userId: 1 }]),
                tells: [left('1', false)],
            },
            'Plain WebRTC': {
                says: 'the app’s signalling',
                play: (call) => call.says('signalling', { type: 'left', id: 'peer-1' }),
                tells: [left('peer-1', false)],
            },
        },
    },
    {
        title: 'Somebody is lost',
        told: '`participants`, `dropped`',
        ways: {
            LiveKit: {
                says: '`participantDisconnected`: `CONNECTION_TIMEOUT`',
                play: (room) =>
                    room.emit(
                        'participantDisconnected',
                        room.someone,
                        DisconnectReason.CONNECTION_TIMEOUT,
                    ),
                tells: [left('PA_1', true)],
            },
            'Amazon Chime': {
                says: 'attendee presence, `dropped`',
                play: ({ all }) => all.emit('presence', 'a', false, 'CANARY', true),
                tells: [left('a', true)],
            },
            Twilio: {
                says: '`participantReconnecting`, `participantDisconnected`',
                play(room) {
                    room.emit('participantReconnecting', room.someone);
                    room.emit('participantDisconnected', room.someone);
                },
                tells: [left('PA1', true)],
            },
            'Plain WebRTC': {
                says: '`connectionState: failed`',
                play: (call) => call.go('failed'),
                tells: [left('peer-1', true)],
            },
        },
    },
    {
        title: 'The connection is lost and found',
        told: '`state`: reconnecting, connected',
        ways: {
            LiveKit: {
                says: '`reconnecting`, `reconnected`',
                play(room) {
                    room.emit('reconnecting');
                    room.emit('reconnected');
                },
                tells: lost,
            },
            'Amazon Chime': {
                says: '`audioVideoDidStartConnecting(true)`, `audioVideoDidStart`',
                play(chime) {
                    chime.observe('audioVideoDidStartConnecting', true);
                    chime.observe('audioVideoDidStart');
                },
                tells: lost,
            },
            Twilio: {
                says: '`reconnecting` (53405), `reconnected`',
                play(room) {
                    room.emit('reconnecting', { code: 53405 });
                    room.emit('reconnected');
                },
                tells: lost,
            },
            Azure: {
                says: '`diagnosticChanged`: `networkReconnect`',
                play(call) {
                    call.go('Connected');
                    call.network.emit('diagnosticChanged', {
                        ...{ diagnostic: 'networkReconnect', value: 3 },
                    });
                    call.network.emit('diagnosticChanged', {
                        ...{ diagnostic: 'networkReconnect', value: 1 },
                    });
                },
                tells: [['state', { state: 'connected', previous: 'idle' }], ...lost],
            },
            Zoom: {
                says: '`connection-change`: `Reconnecting`, `Connected`',
                play(client) {
                    client.emit('connection-change', { state: 'Reconnecting' });
                    client.emit('connection-change', { state: 'Connected' });
                },
                tells: lost,
            },
            'Plain WebRTC': {
                says: '`connectionState: disconnected`, `connected`',
                play(call) {
                    call.go('disconnected');
                    call.go('connected');
                },
                tells: lost,
            },
        },
    },
    {
        title: 'Only the way to the server is lost',
        told: '`state`: connected, `signalOnly`',
        ways: {
            LiveKit: {
                says: '`signalReconnecting`',
                play: (room) => room.emit('signalReconnecting'),
                tells: signalOnly,
            },
            Twilio: {
                says: '`reconnecting` (53001)',
                play: (room) => room.emit('reconnecting', { code: 53001 }),
                tells: signalOnly,
            },
            'Plain WebRTC': {
                says: 'the app’s signalling closes',
                play: ({ signalling }) => void signalling.dispatchEvent(new Event('close')),
                tells: signalOnly,
            },
        },
    },
    {
        title: 'The person joins elsewhere',
        told: '`state`: ended, `duplicate`',
        ways: {
            LiveKit: {
                says: '`disconnected`: `DUPLICATE_IDENTITY`',
                play: (room) => room.emit('disconnected', DisconnectReason.DUPLICATE_IDENTITY),
                tells: ended('duplicate'),
            },
            'Amazon Chime': {
                says: '`audioVideoDidStop`: `AudioJoinedFromAnotherDevice`',
                play: (chime) =>
                    chime.stopWith(MeetingSessionStatusCode.AudioJoinedFromAnotherDevice),
                tells: ended('duplicate'),
            },
            Twilio: {
                says: '`disconnected` (53205)',
                play: (room) => room.disconnectWith(53205),
                tells: ended('duplicate'),
            },
            'Plain WebRTC': {
                says: 'the app’s signalling',
                play: (call) => call.says('signalling', { type: 'bye', reason: 'duplicate' }),
                tells: ended('duplicate'),
            },
        },
    },
    {
        title: 'The host ends it',
        told: '`state`: ended, `host-ended`',
        ways: {
            LiveKit: {
                says: '`disconnected`: `ROOM_DELETED`',
                play: (room) => room.emit('disconnected', DisconnectReason.ROOM_DELETED),
                tells: ended('host-ended'),
            },
            'Amazon Chime': {
                says: '`audioVideoDidStop`: `MeetingEnded`',
                play: (chime) => chime.stopWith(MeetingSessionStatusCode.MeetingEnded),
                tells: ended('host-ended'),
            },
            Twilio: {
                says: '`disconnected` (53118)',
                play: (room) => room.disconnectWith(53118),
                tells: ended('host-ended'),
            },
            Zoom: {
                says: '`connection-change`: `ended by host`',
                play: (client) =>
                    client.emit('connection-change', { state: 'Closed', reason: 'ended by host' }),
                tells: ended('host-ended'),
            },
            'Plain WebRTC': {
                says: 'the app’s signalling',
                play: (call) => call.says('signalling', { type: 'bye', reason: 'host-ended' }),
                tells: ended('host-ended'),
            },
        },
    },
    {
        title: 'The person is removed',
        told: '`state`: ended, `removed`',
        ways: {
            LiveKit: {
                says: '`disconnected`: `PARTICIPANT_REMOVED`',
                play: (room) => room.emit('disconnected', DisconnectReason.PARTICIPANT_REMOVED),
                tells: ended('removed'),
            },
            'Amazon Chime': {
                says: '`audioVideoDidStop`: `AudioAttendeeRemoved`',
                play: (chime) => chime.stopWith(MeetingSessionStatusCode.AudioAttendeeRemoved),
                tells: ended('removed'),
            },
            Azure: {
                says: '`stateChanged`: `Disconnected`, 5300',
                play: (call) => call.go('Disconnected', 5300),
                tells: ended('removed'),
            },
            Zoom: {
                says: '`connection-change`: `kicked by host`',
                play: (client) =>
                    client.emit('connection-change', { state: 'Closed', reason: 'kicked by host' }),
                tells: ended('removed'),
            },
            'Plain WebRTC': {
                says: 'the app’s signalling',
                play: (call) => call.says('signalling', { type: 'bye', reason: 'removed' }),
                tells: ended('removed'),
            },
        },
    },
    {
        title: 'The person waits and is let in',
        told: '`state`: lobby, connected',
        ways: {
            Azure: {
                says: '`stateChanged`: `InLobby`, `Connected`',
                play(call) {
                    call.go('InLobby');
                    call.go('Connected');
                },
                tells: [
                    ['state', { state: 'lobby', previous: 'idle' }],
                    ['state', { state: 'connected', previous: 'lobby' }],
                ],
            },
        },
    },
    {
        title: 'The person isn’t let in',
        told: '`state`: ended, `denied`',
        ways: {
            'Amazon Chime': {
                says: '`audioVideoDidStop`: `AudioAuthenticationRejected`',
                play: (chime) =>
                    chime.stopWith(MeetingSessionStatusCode.AudioAuthenticationRejected),
                tells: ended('denied'),
            },
            Azure: {
                says: '`stateChanged`: `Disconnected`, 5854',
                play: (call) => call.go('Disconnected', 5854),
                tells: ended('denied'),
            },
            'Plain WebRTC': {
                says: 'the app’s signalling',
                play: (call) => call.says('signalling', { type: 'bye', reason: 'denied' }),
                tells: ended('denied'),
            },
        },
    },
    {
        title: 'The host mutes the person',
        told: '`localmedia`, `by: host`',
        ways: {
            LiveKit: {
                says: '`trackMuted` that nobody asked for',
                play: (room) => room.emit('trackMuted', room.ownMic(), room.localParticipant),
                tells: mutedByHost,
            },
            Azure: {
                says: '`mutedByOthers`',
                play: (call) => call.emit('mutedByOthers'),
                tells: mutedByHost,
            },
            Zoom: {
                says: '`current-audio-change`: `passive(mute one)`',
                play: (client) =>
                    client.emit('current-audio-change', {
                        ...{ action: 'muted', source: 'passive(mute one)' },
                    }),
                tells: mutedByHost,
            },
        },
    },
    {
        title: 'The host asks to unmute',
        told: '`unmuterequest`',
        ways: {
            Zoom: {
                says: '`host-ask-unmute-audio`',
                play: (client) => client.emit('host-ask-unmute-audio', { reason: 'Unmute' }),
                tells: [['unmuterequest', { source: 'mic' }]],
            },
        },
    },
    {
        title: 'The microphone is taken away',
        told: '`localmedia`, `by: device`',
        ways: {
            LiveKit: {
                says: '`trackMuted` of a track that has ended',
                play: (room) => room.emit('trackMuted', room.ownMic(true), room.localParticipant),
                tells: takenAway,
            },
            'Amazon Chime': {
                says: '`audioInputStreamEnded`',
                play: ({ devices }) => devices.tell('audioInputStreamEnded', 'microphone'),
                tells: takenAway,
            },
            Twilio: {
                says: '`trackStopped`',
                play: ({ own }) => own.emit('trackStopped', { kind: 'audio', name: 'mic' }),
                tells: takenAway,
            },
            'Plain WebRTC': {
                says: '`ended` of the track',
                play: ({ mic }) => void mic.dispatchEvent(new Event('ended')),
                tells: takenAway,
            },
        },
    },
    {
        title: 'The browser plays no sound',
        told: '`playbackblocked`',
        ways: {
            LiveKit: {
                says: '`audioPlaybackChanged`',
                play: (room) => room.blockAudio(),
                tells: blocked,
            },
            Zoom: {
                says: '`auto-play-audio-failed`',
                play: (client) => client.emit('auto-play-audio-failed'),
                tells: blocked,
            },
            'Plain WebRTC': {
                says: '`play()` rejects with `NotAllowedError`',
                play(call) {
                    call.isPlaybackAllowed = false;
                    call.connection.dispatchEvent(new Event('track'));
                },
                tells: blocked,
            },
        },
    },
    {
        title: 'The quality is poor',
        told: '`quality`',
        ways: {
            LiveKit: {
                says: '`connectionQualityChanged`',
                play: (room) => room.emit('connectionQualityChanged', 'poor', room.someone),
                tells: quality('PA_1'),
            },
            'Amazon Chime': {
                says: 'local signal strength, 0 to 1',
                play: ({ all }) => all.emit('strength', 0.2),
                tells: quality('self'),
            },
            Twilio: {
                says: '`networkQualityLevelChanged`, 0 to 5',
                play: ({ own }) => own.emit('networkQualityLevelChanged', 1),
                tells: quality('self'),
            },
            Azure: {
                says: '`diagnosticChanged`: `networkReceiveQuality`',
                play: ({ network }) =>
                    network.emit('diagnosticChanged', {
                        ...{ diagnostic: 'networkReceiveQuality', value: 3 },
                    }),
                tells: quality('self'),
            },
            Zoom: {
                says: '`network-quality-change`, 0 to 5',
                play: (client) => client.emit('network-quality-change', { userId: 1, level: 1 }),
                tells: quality('1'),
            },
        },
    },
    {
        title: 'Captions',
        told: '`caption`, one id until it is final',
        ways: {
            LiveKit: {
                says: '`transcriptionReceived`',
                play(room) {
                    room.emit('transcriptionReceived', segment(false, 'CANARY'), room.someone);
                    room.emit('transcriptionReceived', segment(true, 'CANARY one'), room.someone);
                },
                tells: lines('PA_1'),
            },
            'Amazon Chime': {
                says: 'transcript event, `isPartial`',
                play({ all }) {
                    all.emit('transcript', transcript(true, 'CANARY'));
                    all.emit('transcript', transcript(false, 'CANARY one'));
                },
                tells: lines('a'),
            },
            Twilio: {
                says: '`transcription`, `partial_results`',
                play(room) {
                    room.emit('transcription', transcription(true, 'CANARY'));
                    room.emit('transcription', transcription(false, 'CANARY one'));
                },
                tells: lines('PA1'),
            },
            Azure: {
                says: '`CaptionsReceived`, `resultType`',
                play({ captions }) {
                    captions.emit('CaptionsReceived', acsCaption('Partial', 'CANARY'));
                    captions.emit('CaptionsReceived', acsCaption('Final', 'CANARY one'));
                },
                tells: lines('8:acs:1'),
            },
            Zoom: {
                says: '`caption-message`, `done`',
                play(client) {
                    client.emit('caption-message', zoomCaption(false, 'CANARY'));
                    client.emit('caption-message', zoomCaption(true, 'CANARY one'));
                },
                tells: lines('16778240'),
            },
        },
    },
    {
        title: 'Somebody writes',
        told: '`chat`, received',
        ways: {
            LiveKit: {
                says: 'text stream `lk.chat`',
                play(room) {
                    room.remoteParticipants.set(room.someone.identity, room.someone);
                    room.write(room.someone, 'CANARY');
                },
                tells: written('PA_1'),
            },
            'Amazon Chime': {
                says: 'data message of the app’s topic',
                play: ({ all }) =>
                    all.emit('chat', {
                        ...{ timestampMs: 1, senderAttendeeId: 'a', text: () => 'CANARY' },
                    }),
                tells: written('a'),
            },
            Twilio: {
                says: 'a data track',
                play: (room) => room.write(room.someone, 'CANARY'),
                tells: written('PA1'),
            },
            Zoom: {
                says: '`chat-on-message`',
                play: (client) =>
                    client.emit('chat-on-message', {
                        ...{ id: '1', message: 'CANARY', timestamp: 1, sender: { userId: 1 } },
                    }),
                tells: written('1'),
            },
            'Plain WebRTC': {
                says: 'a data channel',
                play: (call) => call.says('channel', { type: 'chat', id: '1', text: 'CANARY' }),
                tells: written('peer-1'),
            },
        },
    },
    {
        title: 'Somebody raises their hand',
        told: '`participants`, `hand`',
        ways: {
            LiveKit: {
                says: '`participantAttributesChanged`',
                play: (room) =>
                    room.emit(
                        'participantAttributesChanged',
                        { hand: 'up' },
                        { ...room.someone, attributes: { hand: 'up' } },
                    ),
                tells: [hand('PA_1', true)],
            },
            Azure: {
                says: '`raisedHandEvent`, `loweredHandEvent`',
                play({ raiseHand }) {
                    raiseHand.emit('raisedHandEvent', {
                        identifier: { communicationUserId: '8:acs:1' },
                    });
                    raiseHand.emit('loweredHandEvent', {
                        identifier: { communicationUserId: '8:acs:1' },
                    });
                },
                tells: [hand('8:acs:1', true), hand('8:acs:1', false)],
            },
            'Plain WebRTC': {
                says: 'a data channel',
                play: (call) => call.says('channel', { type: 'hand', up: true }),
                tells: [hand('peer-1', true)],
            },
        },
    },
    {
        title: 'It is recorded',
        told: '`recording`',
        ways: {
            LiveKit: {
                says: '`recordingStatusChanged`',
                play(room) {
                    room.emit('recordingStatusChanged', true);
                    room.emit('recordingStatusChanged', false);
                },
                tells: recorded,
            },
            Twilio: {
                says: '`recordingStarted`, `recordingStopped`',
                play(room) {
                    room.emit('recordingStarted');
                    room.emit('recordingStopped');
                },
                tells: recorded,
            },
            Azure: {
                says: '`isRecordingActiveChanged`',
                play(call) {
                    call.record(true);
                    call.record(false);
                },
                tells: recorded,
            },
            Zoom: {
                says: '`recording-change`',
                play(client) {
                    client.emit('recording-change', { state: 'Recording' });
                    client.emit('recording-change', { state: 'Stopped' });
                },
                tells: recorded,
            },
        },
    },
];
