/** What `setTimeout` of a clock gives back, for its own `clear`. Nothing else is done with it. */
export type Timer = unknown;

/** The time, and a way to wait. */
export interface Clock {
    /** Milliseconds since 1970 began, in UTC. It may jump: a device sleeps, or is set right. */
    now(): number;
    /** Does something once, after at least this many milliseconds. */
    setTimeout(act: () => void, ms: number): Timer;
    /** Calls it off. A timer that has run, or `undefined`, is no mistake. */
    clear(timer: Timer): void;
}

/* Each looks the global up when it is called, so that Jest's and Playwright's own clocks work too. */
const systemClock: Clock = Object.freeze({
    now: () => Date.now(),
    setTimeout: (act: () => void, ms: number): Timer => setTimeout(act, ms),
    clear: (timer: Timer) => clearTimeout(timer as ReturnType<typeof setTimeout> | undefined),
});

let current: Clock = systemClock;

/**
 * The clock that the kit goes by. Read it each time and keep what you read for as long as its timer
 * runs: a timer is cleared by the clock that made it.
 */
export const clock = (): Clock => current;

/**
 * Puts another clock in, for a test or a story that can't wait.
 *
 * @returns takes it out again and brings back the one before
 */
export function installClock(next: Clock): () => void {
    const before = current;
    current = next;
    return () => {
        current = before;
    };
}
