import type { SchedulingTask } from 'c/salusCoreScheduling';
import { pauseMinutes } from 'c/salusCoreTask';
import { fill } from 'c/salusCoreWords';
import { sayDuration } from 'c/salusCoreZones';
import { locale } from 'c/salusPlatformLocale';
import { words } from './words';

const messages = {
    conflict: { heading: words.conflictTitle, text: words.conflictText, canRetry: false },
    'hold-expired': { heading: words.holdOverTitle, text: words.holdOverText, canRetry: true },
    'rate-limited': { heading: words.busyTitle, text: words.busyText, canRetry: true },
    'not-permitted': { heading: words.deniedTitle, text: words.deniedText, canRetry: false },
    unavailable: { heading: words.errorTitle, text: words.errorText, canRetry: true },
} as const;

const isOver = { heading: words.passedTitle, text: words.conflictText, canRetry: false } as const;

/** What the person is told of an error or of a time that has gone by, and whether trying again may help. */
export function shownError({ failed, isTimeOver }: SchedulingTask) {
    if (!failed) return isTimeOver ? isOver : undefined;
    const { error } = failed;
    const message = messages[error.code];
    if (error.code !== 'rate-limited') return message;
    return { ...message, text: fill(message.text, sayDuration(pauseMinutes(error), locale)) };
}
