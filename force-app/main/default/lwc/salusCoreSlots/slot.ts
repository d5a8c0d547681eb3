/** Every way in which a visit can take place. */
export const modalities = Object.freeze(['in-person', 'video', 'phone'] as const);

/** How the visit takes place. */
export type Modality = (typeof modalities)[number];

/** Every status that a slot can have. Source: FHIR R4, `Slot.status`. */
export const slotStatuses = Object.freeze([
    'free',
    'busy',
    'busy-unavailable',
    'busy-tentative',
    'entered-in-error',
] as const);

/** FHIR R4 `Slot.status`. Only a `free` slot can be chosen. */
export type SlotStatus = (typeof slotStatuses)[number];

/** A time that a location offers. It is read in the zone of the location. Source: FHIR R4 `Slot`. */
export interface Slot {
    readonly id: string;
    /** When it begins: an instant in ISO 8601 with `Z` or an offset. */
    readonly start: string;
    readonly end: string;
    readonly status: SlotStatus;
    readonly locationId: string;
    readonly modality: Modality;
    readonly clinicianId?: string;
    /** The `Schedule` that it belongs to, if the app gives it. Two schedules of a location may overlap. */
    readonly scheduleId?: string;
    /** What it is for; left out, for any reason. */
    readonly reasonIds?: readonly string[];
    /** How many people it still takes; left out, one. 0 is full. */
    readonly capacity?: number;
    /** The times at which a person may come within a long slot, as instants. */
    readonly startTimes?: readonly string[];
    /** Minutes of the arrival window that a long slot is cut into, where there are no start times. */
    readonly arrivalMinutes?: number;
    /** Whether it is booked only by its link or number, although the portal books others itself. */
    readonly bookElsewhere?: boolean;
    /** Where to book by another way, for a portal that can't book this slot itself. */
    readonly link?: string;
    readonly phone?: string;
}

/** One thing that a person can choose: a slot, or one arrival within it. */
export interface SlotChoice {
    /**
     * Opaque and stable: the slot's id and the moment of arrival. A slot that was moved has other
     * keys, so that a choice made before never turns into another time unseen.
     */
    readonly key: string;
    readonly slot: Slot;
    readonly start: string;
    readonly end: string;
    /** `time`: be there at the start. `window`: come at any time between start and end. */
    readonly kind: 'time' | 'window';
}
