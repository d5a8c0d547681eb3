import { fill } from 'c/salusCoreWords';
import type { Trouble } from 'c/salusCoreScheduling';
import { words } from './words';

/** What the person is told when something stands in the way. */
export function troubleWords({ error }: Trouble): { heading: string; text: string } {
    switch (error.code) {
        case 'conflict':
            return { heading: words.conflictTitle, text: words.conflictText };
        case 'hold-expired':
            return { heading: words.holdOverTitle, text: words.holdOverText };
        case 'rate-limited': {
            const seconds = Math.max(1, Math.ceil(error.retryAfterMs / 1000));
            return { heading: words.busyTitle, text: fill(words.busyText, seconds) };
        }
        case 'not-permitted':
            return { heading: words.deniedTitle, text: words.deniedText };
        default:
            return { heading: words.troubleTitle, text: words.troubleText };
    }
}
