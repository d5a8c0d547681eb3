import {
    isBooking,
    type Booking,
    type WaitlistRequest,
    type WaitlistVisit,
} from 'c/salusCoreBooking';
import { plainCopy } from 'c/salusCorePlain';
import type { Modality } from 'c/salusCoreSlots';
import { asText } from 'c/salusCoreWords';
import { wishesIn } from './choices';

const MODALITIES: readonly unknown[] = ['in-person', 'video', 'phone'] satisfies Modality[];

/* What can be read of what a page gave; getters may throw. */
const partsOf = (given: unknown): Readonly<Record<string, unknown>> => {
    try {
        return Object(plainCopy(given)) as Readonly<Record<string, unknown>>;
    } catch {
        return {};
    }
};

/** What an author gave as a visit; undefined where it says no location or no modality. */
export function readVisit(given: unknown): WaitlistVisit | undefined {
    const { modality, locationId, ...more } = partsOf(given);
    if (!asText(locationId).trim() || !MODALITIES.includes(modality)) return undefined;
    const names = ['reasonId', 'clinicianId', 'from', 'to'] as const;
    const known = names.map((name) => [name, asText(more[name]).trim()] as const);
    return {
        locationId: locationId as string,
        modality: modality as Modality,
        ...Object.fromEntries(known.filter(([, text]) => text)),
    };
}

/** What an author gave as an entry of the list; undefined where it is none. */
export function readEntry(given: unknown): Booking | undefined {
    const { id, status } = partsOf(given);
    const entry = { id, status };
    return isBooking(entry) ? (entry as Booking) : undefined;
}

/** What was sent and not answered; undefined where it is no such request. */
export function readRequest(given: unknown): WaitlistRequest | undefined {
    const parts = partsOf(given);
    const [visit, idempotencyKey] = [readVisit(parts), asText(parts.idempotencyKey)];
    return visit && idempotencyKey ? { ...visit, ...wishesIn(parts), idempotencyKey } : undefined;
}
