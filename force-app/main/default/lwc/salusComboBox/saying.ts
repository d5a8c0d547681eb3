import { announce } from 'c/salusHostAnnouncer';
import { clock, type Timer } from 'c/salusHostClock';

/* A screen reader says each letter that is typed: what was found follows when nobody types any more. */
const PAUSE_MS = 1000;

/** Announces what the list shows, once, after a pause. */
export class Saying {
    private timer?: Timer;
    private last = '';
    private withdraw?: () => void;

    soon(text: string): void {
        clock().clear(this.timer);
        this.timer = clock().setTimeout(() => this.say(text), PAUSE_MS);
    }

    /** Says nothing any more of what is no longer shown. */
    stop(): void {
        clock().clear(this.timer);
        this.withdraw?.();
        this.withdraw = undefined;
        this.last = '';
    }

    private say(text: string): void {
        if (text === this.last) return;
        this.last = text;
        this.withdraw?.();
        this.withdraw = announce({ text, topic: 'status', key: 'results' });
    }
}
