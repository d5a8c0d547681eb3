import type { Examples } from 'test-support/examples';

export default {
    default: { properties: { kind: 'mic', pressed: true, shortcut: 'Control Alt M' } },
    off: { properties: { kind: 'camera' } },
    pending: { properties: { kind: 'captions', pending: true } },
    unavailable: {
        properties: {
            kind: 'share',
            unavailableReason: 'This browser can’t show your screen to others.',
        },
    },
} satisfies Examples;
