import type { Examples } from 'test-support/examples';

export default {
    default: { properties: { state: 'saved', savedAt: Date.UTC(2099, 2, 5, 10, 42) } },
    saving: { properties: { state: 'saving' } },
    failed: { properties: { state: 'failed' } },
    restored: { properties: { state: 'restored' } },
    nothing: { properties: { state: '' } },
} satisfies Examples;
