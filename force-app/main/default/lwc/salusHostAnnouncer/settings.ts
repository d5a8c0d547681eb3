import {
    LEVELS,
    levelsFrom,
    type Level,
    type Levels,
    type Privacy,
    type Topic,
} from 'c/salusCoreAnnouncing';
import { SalusProblem } from 'c/salusCoreProblems';
import { report } from 'c/salusHostProblems';
import type { PreferenceStore } from 'c/salusPortPreferenceStore';
import { current, happened } from './machine';

let store: PreferenceStore | undefined;
/* What the page declares, and what the person has chosen instead. */
let declared: Privacy = 'full';
let chosen: Privacy | undefined;

async function levelsIn(from: PreferenceStore): Promise<Levels> {
    try {
        return levelsFrom(await from.readLevels());
    } catch {
        return {}; // The kit's own levels are a good answer; the reason may hold what is private.
    }
}

async function privacyIn(from: PreferenceStore): Promise<unknown> {
    try {
        return await from.readPrivacy?.();
    } catch {
        return undefined;
    }
}

async function keep(act: (kept: PreferenceStore) => Promise<boolean>): Promise<boolean> {
    try {
        return store ? await act(store) : false;
    } catch {
        return false;
    }
}

const showPrivacy = (): void => happened({ type: 'privacy-set', privacy: chosen ?? declared });

/** What the person has set, by topic. */
export const announcementLevels = (): Levels => current().levels;

/** Whether the messages themselves are announced now, or only that there are some. */
export const announcementPrivacy = (): Privacy => current().privacy;

/** Whether there is a store in which the person's settings are kept. */
export const keepsSettings = (): boolean => store !== undefined;

/**
 * Sets the level of a topic, for waiting messages as well.
 *
 * @returns whether a store has kept it; without one it lasts as long as the page
 */
export function setLevel(topic: Topic, level: Level): Promise<boolean> {
    if (!LEVELS.includes(level)) {
        const help = 'give assertive, polite, sound or off';
        report(new SalusProblem('bad-property', 'setLevel', 'level', help));
        return Promise.resolve(false);
    }
    happened({ type: 'level-set', topic, level });
    return keep(async (kept) => {
        await kept.keepLevels(current().levels);
        return true;
    });
}

/**
 * Of the page: `minimal` is for shared devices, and announces “New message” instead of a private text.
 * What the person has chosen comes before it.
 */
export function setPrivacy(privacy: Privacy): void {
    declared = privacy;
    showPrivacy();
}

/**
 * The person chooses whether the messages themselves are announced.
 *
 * @returns whether a store has kept it; without one it lasts as long as the page
 */
export function choosePrivacy(privacy: Privacy): Promise<boolean> {
    chosen = privacy === 'full' ? 'full' : 'minimal';
    const own = chosen;
    showPrivacy();
    return keep(async (kept) => {
        await kept.keepPrivacy?.(own);
        return kept.keepPrivacy !== undefined;
    });
}

/**
 * Reads the person's settings, and keeps them there from now on. What they set meanwhile wins. A kept
 * `full` doesn't count on a page that declares `minimal`: who sits beside the person now, the store
 * can't know.
 */
export async function keepSettingsIn(next: PreferenceStore | undefined): Promise<void> {
    store = next;
    const [levels, privacy] = next
        ? await Promise.all([levelsIn(next), privacyIn(next)])
        : [{}, undefined];
    if (store !== next) return;
    if (privacy === 'minimal') chosen ??= 'minimal';
    showPrivacy();
    happened({ type: 'levels-read', levels: { ...levels, ...current().levels } });
}

/** Another person is here: neither what the last one set nor where it was kept is theirs. */
export function forgetSettings(): void {
    store = undefined;
    chosen = undefined;
    showPrivacy();
    happened({ type: 'levels-read', levels: {} });
}
