import { readPeerMessage, type PeerMessage } from 'c/salusCoreSignalling';
import { randomId, statusOf } from 'c/salusHostCallParts';
import { clock, type Timer } from 'c/salusHostClock';
import type { ChatMessage } from 'c/salusPortCall';

const AGAIN_MS = 500;
const GIVE_UP_MS = 6_000;

interface Posted {
    readonly text: string;
    readonly since: number;
    /** Who hasn't confirmed it. */
    readonly missing: Set<string>;
    /** How many have. */
    confirmed: number;
    readonly answer: (status: ChatMessage['status']) => void;
}

/**
 * Messages over the data channel, by way of Janus, which doesn't say who got one: each page confirms what
 * it has got, and who has come so lately that they don't take what the person sends gets it again.
 */
export class Outbox {
    private readonly say: (text: string) => void;
    private readonly posted = new Map<string, Posted>();
    private readonly seen = new Set<string>();
    private timer: Timer;

    constructor(say: (text: string) => void) {
        this.say = say;
    }

    /** Resolves to what became of it, once all have it or nobody waits for them any more. */
    post(message: PeerMessage, to: Iterable<string>): Promise<ChatMessage['status']> {
        const id = randomId();
        const text = JSON.stringify({ id, message: JSON.stringify(message) });
        const missing = new Set(to);
        if (!missing.size) return Promise.resolve('failed');
        return new Promise((answer) => {
            this.posted.set(id, { text, missing, answer, since: clock().now(), confirmed: 0 });
            this.say(text);
            this.plan();
        });
    }

    /** Reads what came from somebody; undefined where it is a confirmation, or has come before. */
    receive(text: string, from: string): PeerMessage | undefined {
        const { id, got, message } = parsed(text);
        if (typeof got === 'string') this.confirm(got, from);
        if (typeof id !== 'string') return undefined;
        this.say(JSON.stringify({ got: id }));
        const key = `${from} ${id}`;
        if (this.seen.has(key)) return undefined;
        this.seen.add(key);
        return readPeerMessage(message, from);
    }

    /** Somebody has gone. */
    forget(from: string): void {
        this.posted.forEach(({ missing }, id) => {
            missing.delete(from);
            if (!missing.size) this.end(id);
        });
    }

    stop(): void {
        clock().clear(this.timer);
        this.timer = undefined;
        [...this.posted.keys()].forEach((id) => this.end(id));
        this.seen.clear();
    }

    private confirm(id: string, from: string): void {
        const posted = this.posted.get(id);
        if (!posted?.missing.delete(from)) return;
        posted.confirmed += 1;
        if (!posted.missing.size) this.end(id);
    }

    private end(id: string): void {
        const posted = this.posted.get(id);
        this.posted.delete(id);
        posted?.answer(statusOf(posted.confirmed, posted.confirmed + posted.missing.size));
    }

    private plan(): void {
        this.timer ??= clock().setTimeout(() => {
            this.timer = undefined;
            this.again();
        }, AGAIN_MS);
    }

    /* In the order in which they were written. */
    private again(): void {
        const now = clock().now();
        this.posted.forEach(({ text, since }, id) => {
            if (now - since >= GIVE_UP_MS) this.end(id);
            else this.say(text);
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
