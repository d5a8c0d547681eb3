import type { PeerMessage } from 'c/salusCoreSignalling';
import type { Source } from 'c/salusPortCall';
import type { Peer } from './peer';

/** The others in the call, by their ids. */
export class Peers extends Map<string, Peer> {
    /* Whoever was there last was dropped, and nobody has been connected since. */
    private isMissing = false;

    /** Whether nobody is connected, though somebody was, or should be: nobody has left. */
    get isLost(): boolean {
        const watches = [...this.values()].map(({ watch }) => watch);
        const isAnyLost = this.isMissing || watches.some(({ isLost }) => isLost);
        return isAnyLost && !watches.some(({ isUp }) => isUp);
    }

    /** Somebody is connected: nobody is missing. */
    reached(): void {
        this.isMissing = false;
    }

    /** Somebody is gone. `isMissed`: they have not left. */
    remove(id: string, isMissed: boolean): void {
        this.delete(id);
        const isAnyUp = [...this.values()].some(({ watch }) => watch.isUp);
        if (isMissed) this.isMissing = !isAnyUp;
        else if (!this.size) this.isMissing = false;
    }

    /** Tells all, those who can't be reached yet when they can. */
    tell(message: PeerMessage): void {
        this.forEach((peer) => peer.tell(message));
    }

    /** Sends what the page has of a source now. */
    replace(source: Source): void {
        for (const { link } of this.values()) void link?.replace(source);
    }

    /** The network is back. */
    hurry(): void {
        for (const { watch } of this.values()) watch.hurry();
    }

    end(): void {
        this.forEach((peer) => peer.end());
        this.clear();
        this.isMissing = false;
    }
}
