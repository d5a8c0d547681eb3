import { statuses } from './statuses';

type Thing = Readonly<Record<string, unknown>>;

const isObject = (thing: unknown): thing is Thing => typeof thing === 'object' && thing !== null;

const ERRORS: readonly unknown[] = ['conflict', 'hold-expired', 'unavailable', 'not-permitted'];

/** Whether something is a booking: it has an id, and a status of FHIR R4's. */
export const isBooking = (value: unknown): boolean =>
    isObject(value) &&
    typeof value.id === 'string' &&
    value.id.trim() !== '' &&
    (statuses as readonly unknown[]).includes(value.status);

/** Whether something is an error of an adapter; a busy server's says for how long to wait. */
export const isSchedulingError = (error: unknown): boolean => {
    const { code, retryAfterMs } = isObject(error) ? error : {};
    return code === 'rate-limited' ? Number.isFinite(retryAfterMs) : ERRORS.includes(code);
};
