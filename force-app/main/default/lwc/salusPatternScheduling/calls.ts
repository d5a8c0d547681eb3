import {
    statuses,
    type Booking,
    type Hold,
    type Result,
    type SchedulingChoices,
} from 'c/salusCoreBooking';
import type { Doing } from 'c/salusCoreScheduling';
import type { Slot } from 'c/salusCoreSlots';
import { isInstant } from 'c/salusCoreZones';
import { clock } from 'c/salusHostClock';

/** What each question to the adapter is answered with. */
export interface Answered {
    load: SchedulingChoices;
    times: readonly Slot[];
    /** A time that is kept, or, where none can be, that it is still open. */
    hold: Hold | true;
    book: Booking;
}

/* Long enough for a slow phone, short enough that nobody waits for an answer that won't come. */
const PATIENCE_MS = 30_000;

const unavailable = { ok: false, error: { code: 'unavailable' } } as const;

const isObject = (thing: unknown): thing is Record<string, unknown> =>
    typeof thing === 'object' && thing !== null;
const isText = (thing: unknown): boolean => typeof thing === 'string' && thing !== '';

/** Whether a slot's times can be read: only then can it be offered. */
export const isTimed = (slot: unknown): boolean =>
    isObject(slot) && isInstant(slot.start) && isInstant(slot.end);

const FAULTS: readonly unknown[] = ['hold-expired', 'unavailable', 'not-permitted'];

const isListOf = (list: unknown, isOne: (one: Record<string, unknown>) => boolean): boolean =>
    Array.isArray(list) && list.every((one) => isObject(one) && isText(one.id) && isOne(one));

/* What an answer must at least be, or the page would wait for ever or say something untrue. */
const SENSIBLE: Readonly<Record<Doing, (value: unknown) => boolean>> = {
    load: (value) =>
        isObject(value) &&
        isListOf(value.reasons, () => true) &&
        isListOf(value.clinicians, ({ locationIds }) => Array.isArray(locationIds)) &&
        isListOf(
            value.locations,
            ({ address, modalities }) => Array.isArray(address) && Array.isArray(modalities),
        ),
    // Where none can be read, that no time is open would be untrue.
    times: (value) => Array.isArray(value) && (!value.length || value.some(isTimed)),
    hold: (value) =>
        value === true ||
        (isObject(value) &&
            isText(value.id) &&
            isInstant(value.expires) &&
            Number.isFinite(value.durationMs)),
    book: (value) =>
        isObject(value) &&
        isText(value.id) &&
        (statuses as readonly unknown[]).includes(value.status),
};

/* Only a time that was asked for can be taken by somebody else. */
const isSensible = (answer: unknown, doing: Doing): boolean => {
    if (!isObject(answer)) return false;
    if (answer.ok === true) return SENSIBLE[doing](answer.value);
    const { code, retryAfterMs } = isObject(answer.error) ? answer.error : {};
    if (code === 'conflict') return doing === 'hold' || doing === 'book';
    if (code === 'rate-limited') return Number.isFinite(retryAfterMs);
    return FAULTS.includes(code);
};

/** Waits for an answer, a while. One that throws or never comes is `undefined`. */
export function patiently<T>(call: () => Promise<T> | T): Promise<T | undefined> {
    return new Promise((answer) => {
        const time = clock();
        const timer = time.setTimeout(() => answer(undefined), PATIENCE_MS);
        const settle = (result?: T): void => {
            time.clear(timer);
            answer(result);
        };
        Promise.resolve()
            .then(call)
            .then(settle, () => settle());
    });
}

/**
 * Asks the adapter. One that throws, answers nonsense or never answers is `unavailable`: what it
 * threw may hold health information, so it is neither shown nor logged.
 */
export async function ask<D extends Doing>(
    doing: D,
    call: () => Promise<Result<Answered[D]>>,
): Promise<Result<Answered[D]>> {
    const result = await patiently(call);
    return isSensible(result, doing) ? (result as Result<Answered[D]>) : unavailable;
}
