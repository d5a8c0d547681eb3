/** What a clock's `setTimeout` returns. Its only use is the same clock's `clear`. */
export type Timer = unknown;

/** The current time, and timers. */
export interface Clock {
    /** Milliseconds since 1970 in UTC. It may jump when a device sleeps or its clock is set. */
    now(): number;
    /** Calls a function once, after at least this many milliseconds. */
    setTimeout(act: () => void, ms: number): Timer;
    /** Cancels a timer. A timer that has run, or `undefined`, is ignored. */
    clear(timer: Timer): void;
}

/* The globals are read on each call, so that the fake clocks of Jest and Playwright work. */
const systemClock: Clock = Object.freeze({
    now: () => Date.now(),
    setTimeout: (act: () => void, ms: number): Timer => setTimeout(act, ms),
    clear: (timer: Timer) => clearTimeout(timer as ReturnType<typeof setTimeout> | undefined),
});

let current: Clock = systemClock;

/**
 * The clock that the kit uses. Call it for each use. To clear a timer, keep the clock that created
 * it.
 */
export const clock = (): Clock => current;

/**
 * Installs another clock, for a test or a story.
 *
 * @returns a function that restores the previous clock
 */
export function installClock(next: Clock): () => void {
    const before = current;
    current = next;
    return () => {
        current = before;
    };
}
