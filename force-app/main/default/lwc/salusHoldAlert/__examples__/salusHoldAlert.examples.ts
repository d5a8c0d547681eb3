import type { Examples } from 'test-support/examples';

export default {
    default: { properties: {} },
    busy: { properties: { busy: true } },
    deeper: { properties: { headingLevel: 4 } },
} satisfies Examples;
