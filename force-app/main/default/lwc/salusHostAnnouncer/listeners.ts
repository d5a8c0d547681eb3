const listeners = new Set<() => void>();

/**
 * Calls the listener when the history has changed, or what the person has set: a level or the privacy.
 * Read them then by `announcementHistory`, `announcementLevels` and `announcementPrivacy`.
 *
 * @returns removes the listener
 */
export function onAnnouncerChange(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
}

/** Calls the listeners. */
export function tellListeners(): void {
    for (const listener of [...listeners]) listener();
}
