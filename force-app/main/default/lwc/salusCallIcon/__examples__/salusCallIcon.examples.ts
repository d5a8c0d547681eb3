import type { Examples } from 'test-support/examples';

export default {
    default: { properties: { name: 'mic' } },
    hand: { properties: { name: 'hand' } },
    off: { properties: { name: 'camera', off: true } },
} satisfies Examples;
