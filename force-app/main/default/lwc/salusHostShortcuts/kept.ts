import { keysFrom, type ShortcutKeys } from 'c/salusCoreShortcuts';
import type { PreferenceStore } from 'c/salusPortPreferenceStore';

async function read(store: PreferenceStore | undefined): Promise<unknown> {
    try {
        return await store?.readShortcuts?.();
    } catch {
        return undefined; // The defaults are a good answer; the reason may hold what is private.
    }
}

/**
 * The shortcuts of a page as the person has set them, kept in the app's store. Without one they last as
 * long as the page.
 */
export class KeptShortcuts {
    private readonly changed: () => void;
    private defaults: ShortcutKeys = {};
    private store?: PreferenceStore;
    /* What the store answered, or what the person has set since. */
    private answer: unknown;
    private isSetHere = false;

    /** `changed` is called whenever `keys` may have changed. */
    constructor(changed: () => void) {
        this.changed = changed;
    }

    /** The shortcut of each action now. */
    get keys(): ShortcutKeys {
        return keysFrom(this.defaults, this.answer);
    }

    /** The shortcuts that the person has not changed. */
    offer(defaults: ShortcutKeys): void {
        this.defaults = defaults;
        this.changed();
    }

    /** Reads what the store has, and keeps what is set there from now on. What was set meanwhile wins. */
    async keepIn(store: PreferenceStore | undefined): Promise<void> {
        this.store = store;
        const answer = await read(store);
        if (this.store !== store || this.isSetHere) return;
        this.answer = answer;
        this.changed();
    }

    /**
     * The person has set the shortcuts: those of every action.
     *
     * @returns whether the store has kept them
     */
    async set(keys: ShortcutKeys): Promise<boolean> {
        this.answer = keys;
        this.isSetHere = true;
        this.changed();
        try {
            await this.store?.keepShortcuts?.(keys);
            return this.canKeep;
        } catch {
            return false;
        }
    }

    /** Whether there is a store that keeps them. */
    get canKeep(): boolean {
        return this.store?.keepShortcuts !== undefined;
    }

    /** Another person is here: neither what the last one set nor where it was kept is theirs. */
    forget(): void {
        this.store = undefined;
        this.answer = undefined;
        this.isSetHere = false;
        this.changed();
    }
}
