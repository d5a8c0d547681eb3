import type { Notice } from 'c/salusCoreCall';
import { messageOf } from 'c/salusCoreCallMessages';
import { announce } from 'c/salusHostAnnouncer';
import { callWords } from './callWords';

/* The heading of the page that it leads to says it, or the help that comes up says why. */
const isSaidElsewhere = (notice: Notice): boolean =>
    notice.kind === 'connected' ||
    notice.kind === 'ended' ||
    (notice.kind === 'refused' && ['mic', 'camera', 'screen'].includes(notice.refusal.ask));

/** Announces what has changed in a call, each once. */
export function announceAll(notices: readonly Notice[]): void {
    for (const notice of notices) {
        const message = isSaidElsewhere(notice) ? undefined : messageOf(notice, callWords);
        if (message) announce(message);
    }
}
