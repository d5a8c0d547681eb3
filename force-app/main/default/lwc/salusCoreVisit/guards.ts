import { isInstant } from 'c/salusCoreZones';
import type { VisitError } from './arrival';

const CODES: readonly VisitError['code'][] = [
    'too-early',
    'over',
    'not-permitted',
    'unavailable',
    'rate-limited',
];

const isThing = (value: unknown): value is Readonly<Record<string, unknown>> =>
    typeof value === 'object' && value !== null;

const isDuration = (given: unknown): boolean =>
    given === undefined || (typeof given === 'number' && Number.isFinite(given));

/** Whether something lets a person join. */
export const isAdmission = (value: unknown): boolean =>
    isThing(value) && value.credential !== undefined && value.credential !== null;

/** Whether something says why a person can't come. */
export const isVisitError = (error: unknown): boolean =>
    isThing(error) &&
    CODES.includes(error.code as VisitError['code']) &&
    (error.opens === undefined || isInstant(error.opens)) &&
    isDuration(error.retryAfterMs);
