import type { Examples } from 'test-support/examples';

export default {
    default: {
        properties: {
            state: 'connected',
            quality: 'good',
            canBeAudioOnly: true,
            stats: { rttMs: 42, lossPct: 0.4, upKbps: 1200, downKbps: 2400 },
        },
    },
    soundOnly: {
        properties: { state: 'connected', quality: 'poor', canBeAudioOnly: true, audioOnly: true },
    },
    reconnecting: {
        properties: { state: 'reconnecting', quality: 'lost', canBeAudioOnly: true },
    },
} satisfies Examples;
