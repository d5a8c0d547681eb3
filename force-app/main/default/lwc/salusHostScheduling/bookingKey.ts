import type { SlotChoice } from 'c/salusPortScheduling';

/* `crypto.randomUUID` is missing from pages without TLS, such as a preview on a local network. */
const newKey = (): string =>
    Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) =>
        part.toString(16).padStart(8, '0'),
    ).join('');

/** The key of one booking: the same time, however often it is tried, is the same booking. */
export class BookingKey {
    private time = '';
    private key = '';

    /** The key that a booking of this time has. */
    of({ key: time }: SlotChoice): string {
        if (this.time !== time) Object.assign(this, { time, key: newKey() });
        return this.key;
    }

    forget(): void {
        Object.assign(this, { time: '', key: '' });
    }
}
