import type { SentBooking } from 'c/salusCoreScheduling';
import { newIdempotencyKey } from 'c/salusHostIdempotency';

/**
 * The booking that was sent, until the server says what came of it. A server books once for one key,
 * whatever is asked with it: so until then every try has the key of the first, also one for another
 * time. The key says nothing of the person, and outlives a purge.
 */
export class Sending {
    /** The key of a booking that was sent and not answered, or ''. */
    key: string;
    /* What it was sent with; undefined where another try may be what the server booked. */
    private sent?: SentBooking;
    private wasLookedUp = false;

    constructor(key = '') {
        this.key = key;
    }

    /** Whether the server may have booked what it was sent, and wasn't asked since. */
    get isOpen(): boolean {
        return this.key !== '' && !this.wasLookedUp;
    }

    /** What the server booked, as far as it is sure which try that was. */
    get booked(): SentBooking | undefined {
        return this.sent;
    }

    /** It is sent with this. Which key it has. */
    send(booking: SentBooking): string {
        const isSure = !this.key || this.sent?.choice?.key === booking.choice?.key;
        this.sent = isSure ? booking : undefined;
        this.key ||= newIdempotencyKey();
        this.wasLookedUp = false;
        return this.key;
    }

    /** One that was sent before, by its key. */
    goOnWith(key: string): void {
        this.key ||= key;
    }

    /** The server has none with this key; one that is still on its way would have the same. */
    isNotFound(): void {
        this.wasLookedUp = true;
    }

    /** The server has said what came of it. The next one is another. */
    settle(): void {
        this.key = '';
        this.sent = undefined;
        this.wasLookedUp = false;
    }

    /** Drops what it was sent with. */
    purge(): void {
        this.sent = undefined;
    }
}
