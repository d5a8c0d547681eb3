import type { Clock, Timer } from 'c/salusHostClock';

/** A clock that stands still until a test or a story turns it. */
export interface ManualClock extends Clock {
    /** Lets so many milliseconds pass and does what falls due, each thing at its own time. */
    advance(ms: number): void;
    /** Sets the time without doing anything, the way a device does that slept or was set right. */
    jump(ms: number): void;
    /** How many things still wait. */
    readonly timers: number;
}

interface Waiting {
    readonly due: number;
    readonly act: () => void;
}

/** Makes a clock that begins at `start`, in milliseconds. */
export function manualClock(start = 0): ManualClock {
    let now = start;
    const waiting = new Set<Waiting>();
    const nextUntil = (end: number): Waiting | undefined =>
        [...waiting].filter(({ due }) => due <= end).sort((a, b) => a.due - b.due)[0];

    return {
        now: () => now,
        setTimeout(act: () => void, ms: number): Timer {
            const timer = { due: now + Math.max(0, ms), act };
            waiting.add(timer);
            return timer;
        },
        clear(timer: Timer) {
            waiting.delete(timer as Waiting);
        },
        advance(ms: number) {
            const end = now + ms;
            for (let timer = nextUntil(end); timer; timer = nextUntil(end)) {
                waiting.delete(timer);
                now = Math.max(now, timer.due);
                timer.act();
            }
            now = end;
        },
        jump(ms: number) {
            now += ms;
        },
        get timers() {
            return waiting.size;
        },
    };
}
