import { CANARY, type Examples } from 'test-support/examples';

const device = (kind: string, id: string, label: string) => ({
    ...{ id, kind, label, isDefault: false },
});
const devices = [
    device('microphone', 'm1', `Ana’s headset ${CANARY}`),
    device('microphone', 'm2', 'Built-in microphone'),
    device('camera', 'c1', 'Built-in camera'),
    device('speaker', 's1', `Ana’s headset ${CANARY}`),
    device('speaker', 's2', 'Built-in speakers'),
];
const active = { microphone: 'm1', camera: 'c1', speaker: 's2' };

export default {
    default: { properties: { devices, active, open: true } },
    closed: { properties: { devices, active } },
    unnamed: {
        properties: {
            devices: devices.slice(0, 3).map((one) => ({ ...one, label: '' })),
            active: {},
            open: true,
        },
    },
} satisfies Examples;
