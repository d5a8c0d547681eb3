import { LEVELS, levelsFrom, type Level, type Levels, type Topic } from 'c/salusCoreAnnouncing';
import { SalusProblem } from 'c/salusCoreProblems';
import { report } from 'c/salusHostProblems';
import type { PreferenceStore } from 'c/salusPortPreferenceStore';
import { current, happened } from './machine';

let store: PreferenceStore | undefined;

async function read(from: PreferenceStore): Promise<Levels> {
    try {
        return levelsFrom(await from.readLevels());
    } catch {
        return {}; // The kit's own levels are a good answer; the reason may hold what is private.
    }
}

async function keep(levels: Levels): Promise<boolean> {
    try {
        await store?.keepLevels(levels);
        return store !== undefined;
    } catch {
        return false;
    }
}

/** What the person has set, by topic. */
export const announcementLevels = (): Levels => current().levels;

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
    return keep(current().levels);
}

/** Reads the person's levels, and keeps them there from now on. What they set meanwhile wins. */
export async function keepLevelsIn(next: PreferenceStore | undefined): Promise<void> {
    store = next;
    const levels = next ? await read(next) : {};
    if (store !== next) return;
    happened({ type: 'levels-read', levels: { ...levels, ...current().levels } });
}

/** Another person is here: neither what the last one set nor where it was kept is theirs. */
export function forgetLevels(): void {
    store = undefined;
    happened({ type: 'levels-read', levels: {} });
}
