import { type Lobby, Network, type Progress, type Signals } from 'c/salusHostCallParts';
import { clock, type Timer } from 'c/salusHostClock';
import type { Room } from './room';

/* Who has been away for so long joins again. */
const GIVE_UP_MS = 120_000;

/** What says whether anybody is reached. */
export interface ReachParts {
    readonly progress: Progress;
    readonly room: Room;
    readonly signals: Signals;
    readonly lobby: Lobby;
    /** Nobody has been reached for a long time. */
    gaveUp(): void;
    /** The page is left. */
    left(): void;
}

/** Whether the person reaches the others: by the connections, the network and the signalling. */
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

    /** The way to the server is lost, or back. */
    signalsOpened(isOpen: boolean): void {
        const { progress, room, lobby } = this.parts;
        if (isOpen && progress.isIn) room.hurry();
        if (isOpen && progress.state === 'lobby') lobby.knock();
        if (progress.isIn && room.peers.size) progress.signalOnly();
        this.judge();
    }

    /** Says whether anybody is reached, after something has changed. */
    judge(): void {
        const { progress, room, signals } = this.parts;
        if (!progress.isIn) return;
        const isOnline = this.network.isOnline && signals.isOpen;
        const isLost = room.peers.size ? room.peers.isLost : !isOnline;
        progress.to(isLost ? 'reconnecting' : 'connected');
        if (isLost) this.giveUp ??= clock().setTimeout(() => this.parts.gaveUp(), GIVE_UP_MS);
        else this.forget();
    }

    private networkChanged(): void {
        if (this.network.isOnline && this.parts.progress.isIn) this.parts.room.hurry();
        this.judge();
    }

    private forget(): void {
        clock().clear(this.giveUp);
        this.giveUp = undefined;
    }
}
