import type { Examples } from 'test-support/examples';

const children = [{ tag: 'p', text: 'Have a list of your medicines at hand.' }];

export default {
    default: { properties: { position: 3, etaMinutes: 10 }, children },
    unknown: { properties: {}, children },
    letIn: { properties: { admitted: true } },
} satisfies Examples;
