import { nearestTo, openChoices, type Slot, type SlotChoice } from 'c/salusCoreSlots';
import type { BookingRequest, SlotQuery } from 'c/salusPortScheduling';

/** The part of a request that says which time is meant. */
export type Wanted = Pick<
    BookingRequest,
    'slotId' | 'start' | 'end' | 'locationId' | 'modality' | 'clinicianId'
>;

const HOW_MANY_NEAREST = 3;

export const wantedOf = ({ slot, start, end }: SlotChoice): Wanted => {
    const { id: slotId, locationId, modality, clinicianId } = slot;
    return { slotId, start, end, locationId, modality, clinicianId };
};

/** The slots that a question asks for. */
export const matching = (slots: readonly Slot[], query: SlotQuery): readonly Slot[] => {
    const { locationId, modality, reasonId, clinicianId, from, to } = query;
    const [first, last] = [from ? Date.parse(from) : -Infinity, to ? Date.parse(to) : Infinity];
    return slots.filter((slot) => {
        const start = Date.parse(slot.start);
        return (
            slot.locationId === locationId &&
            slot.modality === modality &&
            (!reasonId || (slot.reasonIds?.includes(reasonId) ?? true)) &&
            (!clinicianId || slot.clinicianId === clinicianId) &&
            start >= first &&
            start < last
        );
    });
};

/** Whether a time is offered and open among these slots. */
export const isOffered = (slots: readonly Slot[], wanted: Wanted, now: string): boolean =>
    openChoices(matching(slots, wanted), now).some(
        ({ slot, start, end }) =>
            slot.id === wanted.slotId &&
            Date.parse(start) === Date.parse(wanted.start) &&
            Date.parse(end) === Date.parse(wanted.end),
    );

/** The open slots that are nearest to a time that can't be had. */
export const nearestOf = (slots: readonly Slot[], wanted: Wanted, now: string): readonly Slot[] => {
    const open = openChoices(slots, now).filter(({ slot }) => slot.id !== wanted.slotId);
    const near = nearestTo(open, wanted.start, HOW_MANY_NEAREST);
    return [...new Set(near.map(({ slot }) => slot))];
};
