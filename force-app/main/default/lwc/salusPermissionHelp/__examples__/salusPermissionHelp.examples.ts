import type { Examples } from 'test-support/examples';

export default {
    default: {
        properties: { code: 'permission-denied', device: 'microphone', canJoinWithout: true },
    },
    site: { properties: { code: 'site-blocked', device: 'camera', canJoinWithout: true } },
    screen: {
        properties: { code: 'os-blocked', device: 'screen', canJoinWithout: true },
    },
} satisfies Examples;
