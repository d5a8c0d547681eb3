import { can } from 'c/salusHostRequests';
import { quietly } from 'c/salusHostWaiting';
import type { Hold, SchedulingAdapter, SlotChoice } from 'c/salusPortScheduling';
import { clock, type Timer } from 'c/salusHostClock';

/* A person is told two minutes before a held time is given to others (WCAG 2.2.1). */
const WARNING_MS = 120_000;

/* The longest that a browser's timer can wait. */
const LONGEST_MS = 2 ** 31 - 1;

/* A hold that was asked for. Empty once it is for nobody any more. */
interface Ticket {
    key: string;
}

const idIn = (answer: unknown): string => {
    try {
        const { ok, value } = answer as { ok: unknown; value: { id: unknown } };
        return ok === true && typeof value.id === 'string' ? value.id : '';
    } catch {
        return '';
    }
};

/* A function of its own: a late answer then keeps the ticket alive, and not the time. */
function follow(answer: unknown, holds: Holds, ticket: Ticket): void {
    Promise.resolve(answer).then(
        (given) => holds.arrived(ticket, idIn(given)),
        () => undefined,
    );
}

/**
 * The times that the server holds for this person. One is wanted; every other is released, also one
 * whose answer comes after the person chose another time or left.
 */
export class Holds {
    private readonly adapter: SchedulingAdapter;
    private readonly ids = new Map<string, string>();
    private readonly tickets = new Set<Ticket>();
    private timers: readonly Timer[] = [];
    private wanted = '';

    constructor(adapter: SchedulingAdapter) {
        this.adapter = adapter;
    }

    /** Asks the server to hold a time, or to renew the person's own hold on it. */
    ask(choice: SlotChoice): unknown {
        if (!can(this.adapter, 'hold')) return undefined;
        const ticket = { key: choice.key };
        this.tickets.add(ticket);
        this.wanted = choice.key;
        const answer = this.adapter.hold(choice, this.ids.get(choice.key));
        follow(answer, this, ticket);
        return answer;
    }

    /** The server has answered. */
    arrived(ticket: Ticket, id: string): void {
        const { key } = ticket;
        this.tickets.delete(ticket);
        if (!id) return;
        if (key && key === this.wanted) this.take(key, id);
        else this.release(id);
    }

    /**
     * Warns before a hold ends, and says when it has. By its duration: a device's clock may be wrong.
     */
    watch({ durationMs }: Hold, warn: () => void, end: () => void): void {
        this.unwatch();
        const { setTimeout } = clock();
        const left = Math.min(durationMs, LONGEST_MS);
        this.timers = [setTimeout(warn, Math.max(0, left - WARNING_MS)), setTimeout(end, left)];
    }

    unwatch(): void {
        this.timers.forEach((timer) => clock().clear(timer));
        this.timers = [];
    }

    /** The time is booked: its hold is used up. */
    use(key: string | undefined): void {
        if (key !== undefined) this.ids.delete(key);
    }

    /** The person has left, or has booked: what is held is for others now. */
    releaseAll(): void {
        this.unwatch();
        this.wanted = '';
        this.tickets.forEach((ticket) => Object.assign(ticket, { key: '' }));
        this.tickets.clear();
        this.ids.forEach((id) => this.release(id));
        this.ids.clear();
    }

    /* Another time was held: the one before goes to others. A renewed hold may have another id. */
    private take(key: string, id: string): void {
        this.ids.forEach((other, of) => {
            if (of !== key) this.release(other);
        });
        this.ids.clear();
        this.ids.set(key, id);
    }

    private release(id: string): void {
        const { adapter } = this;
        if (can(adapter, 'release')) void quietly(() => adapter.release(id));
    }
}
