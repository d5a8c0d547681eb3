import type { Levels } from 'c/salusCoreAnnouncing';

/**
 * What an app brings so that a person finds their settings again on every device: an Apex class, a
 * field of the user. The kit keeps nothing in the browser, so without a store a setting lasts as
 * long as the page. A setting can tell of a disability: keep it like health data.
 */
export interface PreferenceStore {
    /**
     * How loudly the person wants to hear each topic. A topic that is left out has the kit's level.
     * A promise that is rejected leaves the kit's own levels; its reason is not read.
     */
    readLevels(): Promise<Levels>;
    /** Keeps what the person has set: every topic that they ever set, not only the last. */
    keepLevels(levels: Levels): Promise<void>;
}
