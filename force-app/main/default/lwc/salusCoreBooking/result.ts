import type { Slot } from 'c/salusCoreSlots';

/**
 * Why something could not be done, as the pattern tells it to the person.
 * `conflict`: somebody else has the slot; `nearest` are other times. `hold-expired`: the time that
 * was kept for the person has run out. `rate-limited`: try again after `retryAfterMs`.
 * `unavailable`: no answer, or an answer that makes no sense. `not-permitted`: the server says no.
 */
export type SchedulingError =
    | { readonly code: 'conflict'; readonly nearest?: readonly Slot[] }
    | { readonly code: 'hold-expired' }
    | { readonly code: 'rate-limited'; readonly retryAfterMs: number }
    | { readonly code: 'unavailable' }
    | { readonly code: 'not-permitted' };

/** An answer, or why there is none. An adapter that throws is read as `unavailable`. */
export type Result<T> =
    | { readonly ok: true; readonly value: T }
    | { readonly ok: false; readonly error: SchedulingError };
