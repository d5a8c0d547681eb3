import type { PreferenceStore } from 'c/salusPortPreferenceStore';
import type { Examples } from 'test-support/examples';

const shortcuts = [
    { action: 'mic', label: 'Microphone on or off', keys: 'Ctrl+Alt+M' },
    { action: 'camera', label: 'Camera on or off', keys: 'Ctrl+Alt+C' },
    { action: 'hand', label: 'Raise or lower your hand', keys: 'Ctrl+Alt+H' },
    { action: 'toolbar', label: 'Go to the visit controls', keys: 'Ctrl+Alt+V' },
];

/* A server that has what this person set. */
const preferences: PreferenceStore = {
    readLevels: () => Promise.resolve({}),
    keepLevels: () => Promise.resolve(),
    readShortcuts: () => Promise.resolve({ mic: 'Ctrl+Alt+Shift+K', hand: '' }),
    keepShortcuts: () => Promise.resolve(),
};

export default {
    default: { properties: { shortcuts, open: true } },
    closed: { properties: { shortcuts }, opener: 'Keyboard shortcuts' },
    kept: { properties: { shortcuts, preferences, open: true } },
} satisfies Examples;
