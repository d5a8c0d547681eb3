import { statuses } from 'c/salusCoreBooking';
import { isInstant } from 'c/salusCoreZones';
import type { RequestName } from './task';

type Thing = Record<string, unknown>;

const isObject = (thing: unknown): thing is Thing => typeof thing === 'object' && thing !== null;
const isText = (thing: unknown): boolean => typeof thing === 'string' && thing !== '';

/** Whether a slot's times can be read: only then can it be offered. */
export const isTimed = (slot: unknown): boolean =>
    isObject(slot) && isInstant(slot.start) && isInstant(slot.end);

const isListOf = (list: unknown, isOne: (one: Thing) => boolean): boolean =>
    Array.isArray(list) && list.every((one) => isObject(one) && isText(one.id) && isOne(one));

const isBooking = (value: unknown): boolean =>
    isObject(value) && isText(value.id) && (statuses as readonly unknown[]).includes(value.status);

const isHold = (value: unknown): boolean =>
    isObject(value) &&
    isText(value.id) &&
    isInstant(value.expires) &&
    Number.isFinite(value.durationMs);

/* What an answer must at least be, or the page would wait for ever or say something untrue. */
const VALUES: Readonly<Record<RequestName, (value: unknown) => boolean>> = {
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
    hold: (value) => value === true || isHold(value),
    book: isBooking,
    lookup: (value) => value === undefined || value === null || isBooking(value),
};

const ERRORS: readonly unknown[] = ['hold-expired', 'unavailable', 'not-permitted'];

/** Whether an answer to a request makes sense. */
export const isValue = (request: RequestName, value: unknown): boolean => VALUES[request](value);

/** Whether an error makes sense: only a time that was asked for can be taken by somebody else. */
export function isSchedulingError(request: RequestName, error: unknown): boolean {
    const { code, retryAfterMs } = isObject(error) ? error : {};
    if (code === 'conflict') return request === 'hold' || request === 'book';
    if (code === 'rate-limited') return Number.isFinite(retryAfterMs);
    return ERRORS.includes(code);
}
