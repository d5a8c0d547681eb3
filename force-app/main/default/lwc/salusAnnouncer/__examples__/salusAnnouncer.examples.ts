import type { PreferenceStore } from 'c/salusPortPreferenceStore';
import type { Examples } from 'test-support/examples';

/* A server that stored a quieter level for this person. */
const preferences: PreferenceStore = {
    readLevels: () => Promise.resolve({ presence: 'off', chat: 'sound' }),
    keepLevels: () => Promise.resolve(),
};

export default {
    default: { properties: {} },
    minimal: { properties: { privacy: 'minimal' } },
    preferences: { properties: { preferences } },
} satisfies Examples;
