import { isFoundAppointment } from 'c/salusCoreAppointments';
import { isBooking, isSchedulingError as isError } from 'c/salusCoreBooking';
import { isInstant } from 'c/salusCoreZones';
import { isObject, isText, readChoices, readSlots } from './readAnswers';
import type { RequestName } from './task';

/* A list of which nothing can be read is not an empty one: that there is nothing would be untrue. */
const isReadable = (list: unknown, read: readonly unknown[]): boolean =>
    Array.isArray(list) && (list.length === 0 || read.length > 0);

const isHold = (value: unknown): boolean =>
    isObject(value) &&
    isText(value.id) &&
    isInstant(value.expires) &&
    Number.isFinite(value.durationMs) &&
    (value.durationMs as number) > 0;

/* What an answer must at least be, or the page would wait for ever or say something untrue. */
const VALUES: Readonly<Record<RequestName, (value: unknown) => boolean>> = {
    load: (value) =>
        isObject(value) &&
        (['reasons', 'locations', 'clinicians'] as const).every((name) =>
            isReadable(value[name], readChoices(value)[name]),
        ),
    find: isFoundAppointment,
    times: (value) => isReadable(value, readSlots(value)),
    hold: (value) => value === true || isHold(value),
    book: isBooking,
    lookup: (value) => value === undefined || value === null || isBooking(value),
};

/** Whether an answer to a request makes sense. */
export const isValue = (request: RequestName, value: unknown): boolean => VALUES[request](value);

/** Whether an error makes sense: only a time that was asked for can be taken by somebody else. */
export function isSchedulingError(request: RequestName, error: unknown): boolean {
    if (!isError(error)) return false;
    const isOfTime = request === 'hold' || request === 'book';
    return isOfTime || (error as { readonly code: unknown }).code !== 'conflict';
}
