import type { Answer, TaskError } from 'c/salusCoreTask';
import { isReview, type Review } from 'c/salusCoreLab';

/** Why a part can't be read: the person may not see it; the server didn't answer; it is busy for a while. */
export interface RecordError extends TaskError {
    readonly code: 'not-permitted' | 'unavailable' | 'rate-limited';
    /** With `rate-limited`: how many milliseconds to wait. */
    readonly retryAfterMs?: number;
}

/** What the server has for a part. */
export interface RecordAnswer {
    /**
     * FHIR R4 as JSON text: a Bundle, a resource, or a list of them, with what they refer to. As text, because
     * `JSON.parse` turns 4.0 into 4.
     */
    readonly resources: string;
    /** The instant at which it was so, in ISO 8601 with `Z` or an offset. It stands on what is printed. */
    readonly asOf?: string;
    /** Whether there is more that was left out, such as all before a date: then “nothing” is never “none”. */
    readonly isPartial?: boolean;
    /** Whether the server has recorded that there is none, where no resource says so. */
    readonly isNoneKnown?: boolean;
    /**
     * Which results the care team hasn't reviewed yet, by the id of each: `Observation/123`. What is to be withheld is best left out
     * by the server: here it is in the page's memory.
     */
    readonly reviews?: Readonly<Record<string, Review>>;
}

/** What an adapter answers for a part. */
export type RecordResult = Answer<RecordAnswer, RecordError>;

const ERRORS: readonly unknown[] = Object.freeze(['not-permitted', 'unavailable']);

const isObject = (given: unknown): given is Record<string, unknown> =>
    typeof given === 'object' && given !== null && !Array.isArray(given);

const isFlag = (given: unknown): boolean => given === undefined || typeof given === 'boolean';

const isReviews = (given: unknown): boolean =>
    given === undefined || (isObject(given) && Object.values(given).every(isReview));

/** Whether it is an answer that makes sense. What is in its resources is read later, and never throws. */
export function isRecordAnswer(given: unknown): given is RecordAnswer {
    if (!isObject(given)) return false;
    const { resources, asOf, isPartial, isNoneKnown, reviews } = given;
    const isInstant = asOf === undefined || typeof asOf === 'string';
    const areFlags = isFlag(isPartial) && isFlag(isNoneKnown);
    return typeof resources === 'string' && isInstant && areFlags && isReviews(reviews);
}

/** Whether it is one of the errors that an adapter may answer. */
export function isRecordError(given: unknown): given is RecordError {
    const { code, retryAfterMs } = isObject(given) ? given : {};
    return code === 'rate-limited' ? Number.isFinite(retryAfterMs) : ERRORS.includes(code);
}
