import { clock, type Timer } from 'c/salusHostClock';

/* A phone that changes from wifi to the mobile network is silent for a second or two. */
const PATIENCE_MS = 2_000;
const AGAIN_MS = 5_000;
/* Two pages that can find each other do so in a second or two: after this long, they do not. */
const FIND_MS = 10_000;
/* After this long nobody expects the other to come back by themselves. */
const DROP_MS = 30_000;

/** What is done about a connection. */
export interface WatchOwner {
    up(): void;
    lost(): void;
    /** Looks for another way between the same two pages. */
    restart(): void;
    /** It stays lost. */
    drop(): void;
}

/**
 * Watches a connection: when it is lost, or none was found, it is restarted again and again for a while, and
 * then dropped.
 */
export class Watch {
    private readonly owner: WatchOwner;
    private state: 'new' | 'up' | 'lost' | 'stopped' = 'new';
    private search: Timer;
    private retry: Timer;
    private end: Timer;

    constructor(owner: WatchOwner) {
        this.owner = owner;
        this.search = clock().setTimeout(() => this.miss(), FIND_MS);
        this.wait();
    }

    get isUp(): boolean {
        return this.state === 'up';
    }

    get isLost(): boolean {
        return this.state === 'lost';
    }

    see(connection: RTCPeerConnectionState): void {
        if (this.state === 'stopped') return;
        if (connection === 'connected') this.rise();
        if (connection === 'disconnected') this.lose(PATIENCE_MS);
        if (connection === 'failed') this.miss();
        if (connection === 'failed' || connection === 'closed') this.lose(0);
    }

    /** It is lost, whatever the browser says of it so far. */
    lose(patienceMs: number): void {
        if (this.state === 'up') {
            this.state = 'lost';
            this.wait();
            this.owner.lost();
        }
        this.plan(patienceMs);
    }

    /** Tries at once: the network is back. */
    hurry(): void {
        if (this.state === 'lost' || this.state === 'new') this.plan(0);
    }

    stop(): void {
        this.state = 'stopped';
        this.clear();
    }

    private rise(): void {
        const wasUp = this.state === 'up';
        this.clear();
        this.state = 'up';
        if (!wasUp) this.owner.up();
    }

    /* No way was found. It is dropped when it would have been. */
    private miss(): void {
        if (this.state !== 'new') return;
        this.state = 'lost';
        this.owner.lost();
        this.plan(0);
    }

    private wait(): void {
        clock().clear(this.end);
        this.end = clock().setTimeout(() => {
            this.stop();
            this.owner.drop();
        }, DROP_MS);
    }

    /* A restart may make another connection, with a watch of its own, and stop this one. */
    private plan(ms: number): void {
        if (this.state === 'stopped') return;
        clock().clear(this.retry);
        this.retry = clock().setTimeout(() => {
            this.owner.restart();
            this.plan(AGAIN_MS);
        }, ms);
    }

    private clear(): void {
        [this.search, this.retry, this.end].forEach((timer) => clock().clear(timer));
    }
}
