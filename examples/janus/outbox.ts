import { readPeerMessage, type PeerMessage } from 'c/salusCoreSignalling';
import { randomId, Receipts } from 'c/salusHostCallParts';
import { clock, type Timer } from 'c/salusHostClock';
import type { ChatMessage } from 'c/salusPortCall';

const AGAIN_MS = 500;

/**
 * Messages over the data channel, by way of Janus, which doesn't say who got one: each page confirms what
 * it has got, and who has come so lately that they don't take what the person sends gets it again.
 */
export class Outbox {
    private readonly say: (text: string) => void;
    private readonly receipts = new Receipts();
    private readonly posted = new Map<string, string>();
    private readonly seen = new Set<string>();
    private timer: Timer;

    constructor(say: (text: string) => void) {
        this.say = say;
    }

    /** Resolves to what became of it, once all have it or nobody waits for them any more. */
    post(message: PeerMessage, to: Iterable<string>): Promise<ChatMessage['status']> {
        const id = randomId();
        const text = JSON.stringify({ id, message: JSON.stringify(message) });
        const status = this.receipts.expect(id, to);
        if (this.receipts.isExpected(id)) {
            this.posted.set(id, text);
            this.say(text);
            this.plan();
        }
        return status;
    }

    /** Reads what came from somebody; undefined where it is a confirmation, or has come before. */
    receive(text: string, from: string): PeerMessage | undefined {
        const { id, got, message } = parsed(text);
        if (typeof got === 'string') this.receipts.confirm(got, from);
        if (typeof id !== 'string') return undefined;
        this.say(JSON.stringify({ got: id }));
        const key = `${from} ${id}`;
        if (this.seen.has(key)) return undefined;
        this.seen.add(key);
        return readPeerMessage(message, from);
    }

    /** Somebody has gone. */
    forget(from: string): void {
        this.receipts.lose(from);
    }

    stop(): void {
        clock().clear(this.timer);
        this.timer = undefined;
        this.receipts.stop();
        this.posted.clear();
        this.seen.clear();
    }

    private plan(): void {
        this.timer ??= clock().setTimeout(() => {
            this.timer = undefined;
            this.again();
        }, AGAIN_MS);
    }

    /* In the order in which they were written. */
    private again(): void {
        this.posted.forEach((text, id) => {
            if (this.receipts.isExpected(id)) this.say(text);
            else this.posted.delete(id);
        });
        if (this.posted.size) this.plan();
    }
}

function parsed(text: string): Readonly<Record<string, unknown>> {
    try {
        return Object(JSON.parse(text)) as Readonly<Record<string, unknown>>;
    } catch {
        return {};
    }
}
