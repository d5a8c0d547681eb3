import { choicesOf, nearestTo, openChoices, type Slot } from 'c/salusCoreSlots';
import { epochOf } from 'c/salusCoreZones';
import type { BookingRequest, Hold, SlotQuery } from 'c/salusPortScheduling';

/** The part of a request that says which time is meant. */
export type Wanted = Pick<
    BookingRequest,
    'slotId' | 'start' | 'end' | 'locationId' | 'modality' | 'clinicianId'
>;

/** Whose own place in a slot counts as free: their hold, or the booking that they give up for it. */
export interface Own {
    readonly holdId?: string;
    readonly bookingId?: string;
}

const HOW_MANY_NEAREST = 3;

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
    find({ locationId, modality, reasonId, clinicianId, from, to }: SlotQuery): readonly Slot[] {
        const [first, last] = [from ? epochOf(from) : -Infinity, to ? epochOf(to) : Infinity];
        return this.slots
            .filter(
                (slot) =>
                    slot.locationId === locationId &&
                    slot.modality === modality &&
                    (!reasonId || (slot.reasonIds?.includes(reasonId) ?? true)) &&
                    (!clinicianId || slot.clinicianId === clinicianId) &&
                    epochOf(slot.start) >= first &&
                    epochOf(slot.start) < last,
            )
            .map((slot) => this.asOfNow(slot));
    }

    /** Whether a time can be had: it is one of those that are offered, and open. */
    isOpen(wanted: Wanted, own: Own = {}): boolean {
        const slot = this.slots.find(
            ({ id, locationId, modality }) =>
                id === wanted.slotId &&
                locationId === wanted.locationId &&
                modality === wanted.modality,
        );
        if (!slot) return false;
        const isThis = ({ start, end }: { start: string; end: string }): boolean =>
            epochOf(start) === epochOf(wanted.start) && epochOf(end) === epochOf(wanted.end);
        if (!choicesOf(slot).some(isThis)) return false;
        return openChoices([this.asOfNow(slot, own)], this.now()).some(isThis);
    }

    /** Other times of the same place, way and clinician, nearest to the one that can't be had. */
    nearest({ locationId, modality, clinicianId, slotId, start }: Wanted): readonly Slot[] {
        const others = this.find({ locationId, modality, clinicianId });
        const open = openChoices(others, this.now()).filter(({ slot }) => slot.id !== slotId);
        const near = nearestTo(open, start, HOW_MANY_NEAREST);
        return [...new Set(near.map(({ slot }) => slot))];
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
