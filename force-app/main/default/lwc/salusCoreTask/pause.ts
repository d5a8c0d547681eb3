import type { TaskError } from './state';

/* A server may ask for days. After ten minutes a person may try again: it says so if it's still busy. */
const LONGEST_MS = 10 * 60_000;

/** How many milliseconds a busy server's pause lasts before the request may be sent again. */
export const pauseOf = ({ retryAfterMs }: TaskError): number =>
    retryAfterMs !== undefined && retryAfterMs > 0 ? Math.min(retryAfterMs, LONGEST_MS) : 0;

/** The same in minutes, as a person is told: one at least. */
export const pauseMinutes = (error: TaskError): number =>
    Math.max(1, Math.ceil(pauseOf(error) / 60_000));
