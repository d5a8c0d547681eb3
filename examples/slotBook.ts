import type { Slot } from 'c/salusCoreSlots';
import { epochOf } from 'c/salusCoreZones';
import type { Hold, SlotQuery } from 'c/salusPortScheduling';
import { isOffered, matching, nearestOf, type Wanted } from './fhirRest/offers';

/** Whose own use of a slot counts as free: their hold, or the booking that they give up for it. */
export interface Own {
    readonly holdId?: string;
    readonly bookingId?: string;
}

/** The slots of an imaginary server, and the times that it keeps for people. */
export class SlotBook {
    private readonly slots: readonly Slot[];
    private readonly now: () => string;
    private readonly taken: (slotId: string, leavingOut?: string) => number;
    private readonly holds = new Map<string, { slotId: string; expires: number }>();

    constructor(
        slots: readonly Slot[],
        now: () => string,
        taken: (slotId: string, leavingOut?: string) => number,
    ) {
        this.slots = slots;
        this.now = now;
        this.taken = taken;
    }

    /** The slots that a question asks for, as they are now: what is full is busy. */
    find(query: SlotQuery): readonly Slot[] {
        return matching(this.slots, query).map((slot) => this.asOfNow(slot));
    }

    /** Whether a time can be had: it is one of those that are offered, and open. */
    isOpen(wanted: Wanted, own: Own = {}): boolean {
        const slots = this.slots.filter(({ id }) => id === wanted.slotId);
        return isOffered(
            slots.map((slot) => this.asOfNow(slot, own)),
            wanted,
            this.now(),
        );
    }

    /** Other times of the same location, modality and clinician, nearest to the one that can't be had. */
    nearest(wanted: Wanted): readonly Slot[] {
        const { locationId, modality, clinicianId } = wanted;
        return nearestOf(this.find({ locationId, modality, clinicianId }), wanted, this.now());
    }

    hold({ slotId }: Wanted, minutes: number): Hold {
        const id = `hold-${this.holds.size + 1}`;
        const durationMs = minutes * 60_000;
        const expires = epochOf(this.now()) + durationMs;
        this.holds.set(id, { slotId, expires });
        return { id, expires: new Date(expires).toISOString(), durationMs };
    }

    /** Whether a time is still kept under this hold. */
    isHeld(holdId: string, slotId: string): boolean {
        const hold = this.holds.get(holdId);
        return hold?.slotId === slotId && hold.expires > epochOf(this.now());
    }

    release(holdId: string | undefined): void {
        const hold = holdId === undefined ? undefined : this.holds.get(holdId);
        if (hold) hold.expires = 0;
    }

    private asOfNow(slot: Slot, { holdId, bookingId }: Own = {}): Slot {
        const moment = epochOf(this.now());
        const held = [...this.holds].filter(
            ([id, hold]) => id !== holdId && hold.slotId === slot.id && hold.expires > moment,
        ).length;
        const gone = held + this.taken(slot.id, bookingId);
        if (gone === 0) return slot;
        const left = Math.max(0, (slot.capacity ?? 1) - gone);
        const status = left === 0 ? ('busy' as const) : slot.status;
        return slot.capacity === undefined
            ? { ...slot, status }
            : { ...slot, status, capacity: left };
    }
}
