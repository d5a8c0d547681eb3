import type { Slot } from 'c/salusCoreSlots';

const HALF_HOUR = 30 * 60_000;

/** Slots of half an hour from a first instant on: times only, so they carry no canary. */
export const halfHours = (first: string, count: number, more: Partial<Slot> = {}): Slot[] =>
    Array.from({ length: count }, (_, index) => {
        const start = Date.parse(first) + index * HALF_HOUR;
        return {
            id: `${first}-${index}`,
            start: new Date(start).toISOString(),
            end: new Date(start + HALF_HOUR).toISOString(),
            status: 'free',
            locationId: 'invented-clinic',
            modality: 'in-person',
            ...more,
        };
    });
