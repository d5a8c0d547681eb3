import type { Call } from 'c/salusCoreCall';
import { pauseMinutes } from 'c/salusCoreTask';
import type { VisitState } from 'c/salusCoreVisit';
import { fill } from 'c/salusCoreWords';
import { sayDuration } from 'c/salusCoreZones';
import { clock } from 'c/salusHostClock';
import { locale } from 'c/salusPlatformLocale';
import type { VisitError } from 'c/salusPortVisit';
import type { TaskMessage } from 'c/salusTask';
import { words } from './words';

/* How long it takes until then: an hour of the day would need a time zone, and a guest's isn't known. */
function tooEarlyText({ opens }: VisitError): string {
    const minutes = opens ? Math.ceil((Date.parse(opens) - clock().now()) / 60_000) : 0;
    return minutes > 0
        ? fill(words.tooEarlyText, sayDuration(minutes, locale))
        : words.tooEarlyTextUnknown;
}

function ofArriving(error: VisitError): TaskMessage {
    switch (error.code) {
        case 'too-early':
            return { heading: words.tooEarly, text: tooEarlyText(error), canRetry: true };
        case 'over':
            return { heading: words.over, text: words.overText, canRetry: false };
        case 'not-permitted':
            return { heading: words.cant, text: words.cantText, canRetry: false };
        case 'rate-limited': {
            const text = fill(words.busyText, sayDuration(pauseMinutes(error), locale));
            return { heading: words.busyTitle, text, canRetry: true };
        }
        default:
            return { heading: words.errorTitle, text: words.errorText, canRetry: true };
    }
}

/** What stands in the way on the first two pages, in words. */
export function errorOf({ page, failed }: VisitState, { refused }: Call): TaskMessage | undefined {
    if (failed) return ofArriving(failed.error);
    if (page !== 'check' || refused?.ask !== 'join') return undefined;
    return { heading: words.notJoined, text: words.notJoinedText, canRetry: true };
}
