import type { PeerMessage } from 'c/salusCoreSignalling';
import type { Source } from 'c/salusPortCall';
import type { Peer } from './peer';

/** The others in the call, by their ids. */
export class Peers extends Map<string, Peer> {
    /** Whether nobody is connected any more, though somebody was. */
    get isLost(): boolean {
        return this.size > 0 && [...this.values()].every(({ watch }) => watch.isLost);
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
    }
}
