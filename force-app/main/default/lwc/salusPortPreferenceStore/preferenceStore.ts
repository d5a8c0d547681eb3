import type { Levels, Privacy } from 'c/salusCoreAnnouncing';
import type { ShortcutKeys } from 'c/salusCoreShortcuts';

/**
 * What an app brings to keep a person's settings on the server, such as an Apex class. The kit keeps
 * nothing in the browser, so without a store a setting lasts as long as the page. A setting can
 * reveal a disability: protect it like health data.
 */
export interface PreferenceStore {
    /**
     * Resolves to the person's level for each topic. A topic that is left out has the kit's default.
     * If the promise is rejected, the defaults apply; the reason is not read.
     */
    readLevels(): Promise<Levels>;
    /** Saves the levels: every topic that the person has ever set, not only the last. */
    keepLevels(levels: Levels): Promise<void>;
    /**
     * Resolves to whether messages themselves are announced to the person (`full`), or only that there are
     * some (`minimal`); to `undefined` where they have not chosen. On a page that declares `minimal`, a kept
     * `full` doesn't count.
     */
    readPrivacy?(): Promise<Privacy | undefined>;
    /** Saves what the person has chosen. */
    keepPrivacy?(privacy: Privacy): Promise<void>;
    /** Resolves to the person's shortcut of each action; '' is switched off. What is left out has the default. */
    readShortcuts?(): Promise<ShortcutKeys>;
    /** Saves the shortcuts: of every action, not only the last that was changed. */
    keepShortcuts?(keys: ShortcutKeys): Promise<void>;
}
