import { saidBy, type Playback, type Roster } from 'c/salusHostCallParts';
import type { Handle } from './handle';
import { Incoming, type IncomingOwner } from './incoming';
import { someoneOf } from './people';
import type { Room } from './room';

/** What the others need of the call, and tell it. */
export interface CrowdOwner {
    readonly configuration: RTCConfiguration;
    readonly roster: Roster;
    readonly playback: Playback;
    room(): Room | undefined;
    takesPictures(): boolean;
    heard(id: string, text: string): void;
    gone(id: string): void;
}

/** The others in the call, and what each sends. */
export class Crowd implements IncomingOwner {
    readonly incoming = new Map<string, Incoming>();
    private readonly owner: CrowdOwner;

    constructor(owner: CrowdOwner) {
        this.owner = owner;
    }

    get configuration(): RTCConfiguration {
        return this.owner.configuration;
    }

    /** Whether what everybody sends is there. */
    get isWhole(): boolean {
        return [...this.incoming.values()].every(({ watch }) => watch.isUp);
    }

    met(id: string, display: unknown): void {
        const { roster, playback } = this.owner;
        const someone = someoneOf(id, display);
        if (roster.all.has(id)) return roster.change(id, saidBy(someone), 'remote');
        roster.join(someone);
        playback.hear(id);
        return undefined;
    }

    published(id: string): void {
        if (this.incoming.has(id)) return;
        this.incoming.set(id, new Incoming(id, this));
    }

    unpublished(id: string): void {
        this.incoming.get(id)?.close();
        this.incoming.delete(id);
        this.owner.playback.refresh(id);
    }

    left(id: string, isDropped: boolean): void {
        this.unpublished(id);
        this.owner.playback.forget(id);
        this.owner.roster.leave(id, isDropped);
        this.owner.gone(id);
    }

    /** The network is back. */
    hurry(): void {
        this.incoming.forEach(({ watch }) => watch.hurry());
    }

    takePictures(areTaken: boolean): void {
        this.incoming.forEach((one) => void one.takePictures(areTaken));
    }

    stop(): void {
        [...this.incoming.keys()].forEach((id) => this.unpublished(id));
    }

    subscription(id: string): object {
        return this.owner.room()?.subscription(id) ?? {};
    }

    attach(): Promise<Handle> {
        const session = this.owner.room()?.session;
        return session ? session.attach() : Promise.reject(new Error('The call has ended.'));
    }

    takesPictures(): boolean {
        return this.owner.takesPictures();
    }

    changed({ id }: Incoming): void {
        this.owner.playback.refresh(id);
    }

    heard(id: string, text: string): void {
        this.owner.heard(id, text);
    }

    dropped({ id }: Incoming): void {
        this.unpublished(id);
        this.published(id);
    }
}
