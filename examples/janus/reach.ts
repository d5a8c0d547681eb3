import { Network, type Progress } from 'c/salusHostCallParts';
import { clock, type Timer } from 'c/salusHostClock';
import type { Outgoing } from './outgoing';

/* Who has been away for so long joins again. */
const GIVE_UP_MS = 120_000;

/** What says whether the server is reached. */
export interface ReachParts {
    readonly progress: Progress;
    outgoing(): Outgoing | undefined;
    /** The network is back: nothing waits for its time any more. */
    hurry(): void;
    /** The server hasn't been reached for a long time. */
    gaveUp(): void;
    /** The page is left. */
    left(): void;
}

/** Whether the person reaches the server: by the connection, the network and the WebSocket. */
export class Reach {
    private readonly parts: ReachParts;
    private readonly network: Network;
    private giveUp: Timer;

    constructor(parts: ReachParts) {
        this.parts = parts;
        this.network = new Network({
            changed: () => this.networkChanged(),
            left: () => parts.left(),
        });
    }

    start(): void {
        this.network.start();
    }

    stop(): void {
        this.network.stop();
        this.forget();
    }

    /** The way to the server is lost, or back. Sound and pictures go on. */
    serverOpened(isOpen: boolean): void {
        const { progress } = this.parts;
        if (progress.isIn) progress.signalOnly();
        if (isOpen) this.parts.hurry();
        this.judge();
    }

    /** Says whether the person is heard, after something has changed. */
    judge(): void {
        const { progress } = this.parts;
        if (!progress.isIn) return;
        const isLost = !this.network.isOnline || !this.parts.outgoing()?.watch.isUp;
        progress.to(isLost ? 'reconnecting' : 'connected');
        if (isLost) this.giveUp ??= clock().setTimeout(() => this.parts.gaveUp(), GIVE_UP_MS);
        else this.forget();
    }

    private networkChanged(): void {
        if (this.network.isOnline && this.parts.progress.isIn) this.parts.hurry();
        this.judge();
    }

    private forget(): void {
        clock().clear(this.giveUp);
        this.giveUp = undefined;
    }
}
