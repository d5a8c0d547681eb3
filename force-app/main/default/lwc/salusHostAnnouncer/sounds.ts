import type { Topic } from 'c/salusCoreAnnouncing';

type SoundListener = (topic: Topic) => void;

const listeners = new Set<SoundListener>();

/**
 * Calls the listener for each message whose topic the person has set to `sound`. The app plays the
 * sound; the kit has none. A sound is never the only sign: the same is always visible on the page.
 *
 * @returns removes the listener
 */
export function onSound(listener: SoundListener): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
}

/** Whether anybody plays sounds: else `sound` is silence. */
export const canSound = (): boolean => listeners.size > 0;

/** Calls the listeners, with the topic and never with the text. */
export function sound(topic: Topic): void {
    for (const listener of [...listeners]) listener(topic);
}
