import type { Examples } from 'test-support/examples';

export default {
    default: { properties: { level: 0.6 } },
    loud: { properties: { level: 0.95 } },
    quiet: { properties: { level: 0.02 } },
} satisfies Examples;
