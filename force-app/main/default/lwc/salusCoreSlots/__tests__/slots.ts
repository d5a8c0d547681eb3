import type { Slot } from 'c/salusCoreSlots';

/** A half hour on 4 March 2021 in Boston; what a test is about is given. */
export const aSlot = (changes: Partial<Slot> = {}): Slot => ({
    id: 'slot-1',
    start: '2021-03-04T14:00:00Z',
    end: '2021-03-04T14:30:00Z',
    status: 'free',
    locationId: 'place-1',
    modality: 'in-person',
    ...changes,
});

/** Opening hours of nine hours, as SMART Scheduling Links publishes them. */
export const aClinicDay = (changes: Partial<Slot> = {}): Slot =>
    aSlot({ end: '2021-03-04T23:00:00Z', capacity: 100, ...changes });

export const NOW = '2021-03-01T00:00:00Z';
