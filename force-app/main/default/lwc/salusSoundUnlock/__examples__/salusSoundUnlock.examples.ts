import type { Examples } from 'test-support/examples';

export default {
    default: { properties: { blocked: true } },
    picture: { properties: { kind: 'video', blocked: true } },
    playing: { properties: { blocked: false } },
} satisfies Examples;
