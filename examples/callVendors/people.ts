import type { Actor, Participant } from 'c/salusPortCall';
import type { Tell } from './vendor';

/** Who takes part, in the order in which they came. Each is told to have come once, and each change once. */
export class People {
    readonly all = new Map<string, Participant>();
    private readonly tell: Tell;

    constructor(tell: Tell) {
        this.tell = tell;
    }

    /** The person at this page. */
    get self(): Participant | undefined {
        return [...this.all.values()].find(({ isLocal }) => isLocal);
    }

    come(all: readonly Participant[]): void {
        const joined = all.filter(({ id }) => !this.all.has(id));
        joined.forEach((one) => this.all.set(one.id, one));
        if (joined.length) this.tell('participants', { joined, left: [], changed: [] });
    }

    go(id: string, dropped: boolean): void {
        const participant = this.all.get(id);
        if (!participant) return;
        this.all.delete(id);
        const left = [{ participant, dropped }];
        this.tell('participants', { joined: [], left, changed: [] });
    }

    /** Tells what differs, if anything does. */
    change(id: string, given: Partial<Participant>, by: Actor): void {
        const before = this.all.get(id);
        if (!before) return;
        const fields = (Object.keys(given) as (keyof Participant)[]).filter(
            (field) => before[field] !== given[field],
        );
        if (!fields.length) return;
        const participant = { ...before, ...given };
        this.all.set(id, participant);
        const changed = [{ participant, fields, by }];
        this.tell('participants', { joined: [], left: [], changed });
        if (fields.includes('quality')) this.tell('quality', { id, quality: participant.quality });
    }
}
