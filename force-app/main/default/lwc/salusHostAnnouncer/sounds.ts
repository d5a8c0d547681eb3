import type { Topic } from 'c/salusCoreAnnouncing';

type SoundListener = (topic: Topic) => void;

const listeners = new Set<SoundListener>();

/**
 * Asks to be told when a message comes whose topic the person has set to `sound`. The app plays the
 * sound; the kit has none. What happened is on the page already: a sound always has a visible twin.
 *
 * @returns stops telling
 */
export function onSound(listener: SoundListener): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
}

/** Tells that there is something to hear. What it says is not told. */
export function sound(topic: Topic): void {
    for (const listener of [...listeners]) listener(topic);
}
