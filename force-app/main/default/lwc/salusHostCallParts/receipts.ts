import { clock, type Timer } from 'c/salusHostClock';
import type { ChatMessage } from 'c/salusPortCall';
import { statusOf } from './statusOf';

/* Who hasn't confirmed by then is a page that stands still, or one that never confirms. */
const GIVE_UP_MS = 6_000;

type Status = ChatMessage['status'];

interface Sent {
    /** How many were to have it. */
    readonly all: number;
    /** Who may still confirm it. */
    readonly missing: Set<string>;
    confirmed: number;
    readonly giveUp: Timer;
    readonly answer: (status: Status) => void;
}

/** What is sent, until each page has confirmed for itself that it has it, or has not for six seconds. */
export class Receipts {
    private readonly sent = new Map<string, Sent>();

    /** Resolves to what became of it. It is called before it is sent. */
    expect(id: string, from: Iterable<string>): Promise<Status> {
        this.end(id);
        const missing = new Set(from);
        if (!missing.size) return Promise.resolve('failed');
        return new Promise((answer) => {
            const giveUp = clock().setTimeout(() => this.end(id), GIVE_UP_MS);
            this.sent.set(id, { all: missing.size, missing, confirmed: 0, giveUp, answer });
        });
    }

    /** Whether somebody may still confirm it. */
    isExpected(id: string): boolean {
        return this.sent.has(id);
    }

    confirm(id: string, from: string): void {
        const sent = this.sent.get(id);
        if (!sent?.missing.has(from)) return;
        sent.confirmed += 1;
        this.miss(id, from);
    }

    /** Somebody doesn't get it, or has it. */
    miss(id: string, from: string): void {
        const sent = this.sent.get(id);
        if (sent?.missing.delete(from) && !sent.missing.size) this.end(id);
    }

    /** What was on its way to somebody is lost. */
    lose(from: string): void {
        [...this.sent.keys()].forEach((id) => this.miss(id, from));
    }

    /** Nobody is waited for any more. */
    end(id: string): void {
        const sent = this.sent.get(id);
        if (!sent) return;
        this.sent.delete(id);
        clock().clear(sent.giveUp);
        sent.answer(statusOf(sent.confirmed, sent.all));
    }

    stop(): void {
        [...this.sent.keys()].forEach((id) => this.end(id));
    }
}
