import type { Examples } from 'test-support/examples';

export default {
    default: { properties: { brand: '#7a1f5c' } },
    tooBright: { properties: { brand: '#ffd100' } },
    nearlyBlack: { properties: { brand: '#0a0a14' } },
    longText: { properties: { brand: 'oklch(0.55 0.19 255.5 / 100%)' } },
} satisfies Examples;
