import { levelsFrom, type Levels } from 'c/salusCoreAnnouncing';
import { keysFrom } from 'c/salusCoreShortcuts';
import * as port from 'c/salusPortPreferenceStore';
import type { PreferenceStore } from 'c/salusPortPreferenceStore';

describe('the preference store', () => {
    it('is types only: nothing of it runs', () => {
        expect(Object.keys(port)).toEqual([]);
    });

    it('can be a server that keeps text', async () => {
        let kept = '';
        const store: PreferenceStore = {
            readLevels: () => Promise.resolve(levelsFrom(JSON.parse(kept || '{}'))),
            keepLevels: (levels: Levels) => Promise.resolve(void (kept = JSON.stringify(levels))),
        };
        await expect(store.readLevels()).resolves.toEqual({});
        await store.keepLevels({ chat: 'sound', captions: 'polite' });
        await expect(store.readLevels()).resolves.toEqual({ chat: 'sound', captions: 'polite' });
    });

    it('can keep shortcuts, too', async () => {
        let kept = '{}';
        const store: PreferenceStore = {
            readLevels: () => Promise.resolve({}),
            keepLevels: () => Promise.resolve(),
            readShortcuts: () => Promise.resolve(keysFrom({ mic: 'Ctrl+Alt+M' }, JSON.parse(kept))),
            keepShortcuts: (keys) => Promise.resolve(void (kept = JSON.stringify(keys))),
        };
        await expect(store.readShortcuts?.()).resolves.toEqual({ mic: 'Ctrl+Alt+M' });
        await store.keepShortcuts?.({ mic: '' });
        await expect(store.readShortcuts?.()).resolves.toEqual({ mic: '' });
    });
});
