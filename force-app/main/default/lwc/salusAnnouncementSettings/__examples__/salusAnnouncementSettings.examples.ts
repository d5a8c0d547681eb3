import type { PreferenceStore } from 'c/salusPortPreferenceStore';
import type { Examples } from 'test-support/examples';

/** A server that has what this person set. */
export const preferences: PreferenceStore = {
    readLevels: () => Promise.resolve({ chat: 'sound', captions: 'polite', quality: 'off' }),
    keepLevels: () => Promise.resolve(),
    readPrivacy: () => Promise.resolve('minimal'),
    keepPrivacy: () => Promise.resolve(),
};

export default {
    default: { properties: {} },
    visit: {
        properties: {
            headingLevel: 3,
            topics: ['call', 'presence', 'chat', 'captions', 'quality'],
        },
    },
    oneTopic: { properties: { headingLevel: 4, topics: ['chat'] } },
} satisfies Examples;
