import type { Clock } from 'c/salusHostClock';

/** A clock that begins at an instant of its own and then runs as fast as the real one. */
export function runningClock(start: string): Clock {
    const ahead = Date.parse(start) - Date.now();
    return {
        now: () => Date.now() + ahead,
        setTimeout: (act, ms) => setTimeout(act, ms),
        clear: (timer) => clearTimeout(timer as number | undefined),
    };
}
