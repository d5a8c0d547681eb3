import { clock, type Timer } from 'c/salusHostClock';
import { Network } from './network';
import type { Progress } from './progress';

/* Who has been away for so long joins again. */
const GIVE_UP_MS = 120_000;

/** What says whether anybody is reached. */
export interface ReachOwner {
    readonly progress: Progress;
    /** Whether nobody is reached, as far as the connections and the way to the server say. */
    isLost(isOnline: boolean): boolean;
    /** The network is back: nothing waits for its time any more. */
    hurry(): void;
    /** Nobody has been reached for a long time. */
    gaveUp(): void;
    /** The page is left. */
    left(): void;
}

/** Whether the person is heard: by the network, the connections and the way to the server. */
export class Reach {
    private readonly owner: ReachOwner;
    private readonly network: Network;
    private giveUp: Timer;

    constructor(owner: ReachOwner) {
        this.owner = owner;
        this.network = new Network({
            changed: () => this.networkChanged(),
            left: () => owner.left(),
        });
    }

    start(): void {
        this.network.start();
    }

    stop(): void {
        this.network.stop();
        this.forget();
    }

    /** Says whether the person is heard, after something has changed. */
    judge(): void {
        const { progress } = this.owner;
        if (!progress.isIn) return;
        const isLost = this.owner.isLost(this.network.isOnline);
        progress.to(isLost ? 'reconnecting' : 'connected');
        if (isLost) this.giveUp ??= clock().setTimeout(() => this.owner.gaveUp(), GIVE_UP_MS);
        else this.forget();
    }

    private networkChanged(): void {
        if (this.network.isOnline && this.owner.progress.isIn) this.owner.hurry();
        this.judge();
    }

    private forget(): void {
        clock().clear(this.giveUp);
        this.giveUp = undefined;
    }
}
