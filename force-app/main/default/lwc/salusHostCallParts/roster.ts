import type { Actor, Participant } from 'c/salusPortCall';
import type { Emitter } from './emitter';

/** Who takes part, in the order in which they came. */
export class Roster {
    readonly all = new Map<string, Participant>();
    private readonly emitter: Emitter;

    constructor(emitter: Emitter) {
        this.emitter = emitter;
    }

    join(participant: Participant): void {
        this.all.set(participant.id, participant);
        this.emitter.emit('participants', { joined: [participant], left: [], changed: [] });
    }

    leave(id: string, dropped: boolean): void {
        const participant = this.all.get(id);
        if (!participant) return;
        this.all.delete(id);
        this.emitter.emit('participants', {
            ...{ joined: [], changed: [] },
            left: [{ participant, dropped }],
        });
    }

    /** Tells what differs, if anything does. */
    change(id: string, given: Partial<Participant>, by: Actor): void {
        const before = this.all.get(id);
        if (!before) return;
        const keys = Object.keys(given) as (keyof Participant)[];
        const fields = keys.filter((key) => given[key] !== before[key]);
        if (!fields.length) return;
        const participant = Object.freeze({ ...before, ...given });
        this.all.set(id, participant);
        const changed = [{ participant, fields, by }];
        this.emitter.emit('participants', { joined: [], left: [], changed });
    }
}
