import { begin, type Call, type MediaSource } from 'c/salusCoreCall';
import type { CallCapabilities } from 'c/salusPortCall';
import { CANARY, type Examples } from 'test-support/examples';
import {
    inventedDevices,
    inventedPeople,
    someone,
} from '../../../../../../examples/inventedPeople';
import { attachInvented } from '../../../../../../examples/tilePictures';

const { clinician, interpreter, caregiver } = inventedPeople;
const self = someone('self', { displayName: `Pat Doe ${CANARY}`, role: 'patient', isLocal: true });
const capabilities: CallCapabilities = {
    ...{ camera: true, screen: true, chat: true, captions: 'start', hand: true, lobby: true },
    ...{ speakerSelect: true, phone: true, audioOnly: true, recordingNotice: true },
    ...{ endForAll: false, stats: true },
};
const attach = (id: string, source: MediaSource, host: HTMLElement) =>
    attachInvented(id, source)(host);
const on = { on: true, by: 'self' } as const;
const call: Call = {
    ...begin,
    state: 'connected',
    participants: [self, { ...clinician, speaking: true }, interpreter, caregiver],
    sent: { ...begin.sent, mic: on, camera: on },
    devices: inventedDevices,
    active: { microphone: 'mic-1', camera: 'camera-1', speaker: 'speaker-1' },
    chat: [
        {
            ...{ id: '1', from: 'clinician', at: 0, status: 'received' },
            text: `Please have your medicines at hand ${CANARY}`,
        },
    ],
};
const lines = [
    ['1', 'clinician', 'Good afternoon. Can you hear me well?'],
    ['2', 'self', 'Yes, I can hear you.'],
    ['3', 'interpreter', `She hears you well. ${CANARY}`],
] as const;
const captions = lines.map(([id, participantId, text]) => ({
    ...{ id, participantId, text, final: true, startedAt: 0 },
}));

export default {
    default: { properties: { call, capabilities, attach, phone: '+1 555 0100' } },
    busy: {
        properties: {
            ...{ attach, capabilities },
            call: {
                ...call,
                ...{ captions, hasCaptions: true, unmuteRequest: 'mic' },
                sent: begin.sent,
                recording: { active: true, transcript: true },
                isPlaybackBlocked: true,
            },
        },
    },
    refused: {
        properties: {
            attach,
            capabilities: { ...capabilities, screen: false, captions: 'none' },
            call: {
                ...call,
                ...{ state: 'reconnecting', sent: begin.sent, lost: inventedDevices[0] },
                refused: { ask: 'mic', error: { code: 'not-allowed-by-host', retryable: false } },
            },
        },
    },
    host: {
        properties: {
            attach,
            capabilities: { ...capabilities, host: true },
            call: { ...call, lobby: { waiting: [someone('Uma', { role: 'interpreter' })] } },
        },
    },
} satisfies Examples;
