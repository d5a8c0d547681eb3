import type { SchedulingTask } from 'c/salusCoreScheduling';
import { pauseMinutes } from 'c/salusCoreTask';
import { fill } from 'c/salusCoreWords';
import { sayDuration } from 'c/salusCoreZones';
import { locale } from 'c/salusPlatformLocale';
import { words } from './words';

const messages = {
    conflict: { heading: words.conflictTitle, text: words.stillYours, canRetry: false },
    'hold-expired': { heading: words.holdOverTitle, text: words.holdOverText, canRetry: true },
    'rate-limited': { heading: words.busyTitle, text: words.busyText, canRetry: true },
    'not-permitted': { heading: words.cant, text: words.tooLateText, canRetry: false },
    unavailable: { heading: words.errorTitle, text: words.errorText, canRetry: true },
} as const;

const isOver = { heading: words.passedTitle, text: words.stillYours, canRetry: false } as const;

/** What the person is told of an error or of a time that has gone by, and whether trying again may help. */
export function shownError({ failed, isTimeOver }: SchedulingTask) {
    if (!failed) return isTimeOver ? isOver : undefined;
    const { error, request } = failed;
    const message = messages[error.code];
    const isLost = error.code === 'unavailable' && (request === 'book' || request === 'lookup');
    if (isLost) return { ...message, text: words.lostText };
    if (error.code !== 'rate-limited') return message;
    return { ...message, text: fill(message.text, sayDuration(pauseMinutes(error), locale)) };
}
