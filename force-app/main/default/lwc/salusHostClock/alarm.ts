import { clock, type Timer } from './clock';

/* The longest that a browser's timer can wait: one for longer would run at once. */
const LONGEST_MS = 2 ** 31 - 1;

/** Does one thing at an instant, however far away; another instant replaces it. */
export class Alarm {
    private timer: Timer;

    /** `moment` is in milliseconds since 1970; without one, nothing is waited for. */
    set(moment: number | undefined, act: () => void): void {
        this.stop();
        if (moment === undefined) return;
        const left = Math.max(0, moment - clock().now());
        // A device that sleeps, or whose clock is set, may be early: the time is looked at again.
        const look = (): void => (clock().now() < moment ? this.set(moment, act) : act());
        this.timer = clock().setTimeout(look, Math.min(left, LONGEST_MS));
    }

    stop(): void {
        clock().clear(this.timer);
        this.timer = undefined;
    }
}
