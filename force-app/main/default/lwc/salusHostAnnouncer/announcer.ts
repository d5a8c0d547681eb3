import type { Message } from 'c/salusCoreAnnouncing';

/** Has a screen reader say something, in its turn. */
export function announce(message: Message): void {
    void message;
}
