import type { SchedulingError } from 'c/salusPortScheduling';
import { isJson, objectsIn } from './json';

type Code = SchedulingError['code'];

const BY_STATUS: Readonly<Record<number, Code>> = {
    401: 'not-permitted',
    403: 'not-permitted',
    409: 'conflict',
    412: 'conflict',
    429: 'rate-limited',
};

/* Source: FHIR R4, code system issue-type. `security` is the parent of four. */
const BY_ISSUE: Readonly<Record<string, Code>> = {
    security: 'not-permitted',
    login: 'not-permitted',
    expired: 'not-permitted',
    forbidden: 'not-permitted',
    suppressed: 'not-permitted',
    conflict: 'conflict',
    duplicate: 'conflict',
    'lock-error': 'conflict',
    throttled: 'rate-limited',
};

const SECOND = 1000;
const RETRY_AFTER = 30 * SECOND;
const LONGEST_RETRY_AFTER = 60 * 60 * SECOND;

/** How long a `Retry-After` says to wait: seconds, or a date. 30 s where it says nothing that can be read. */
export function retryAfter(header: string | null, now: number): number {
    const text = header?.trim() ?? '';
    const ms = /^\d+$/.test(text) ? Number(text) * SECOND : Date.parse(text) - now;
    if (!(ms >= 0)) return RETRY_AFTER;
    return Math.min(Math.max(ms, SECOND), LONGEST_RETRY_AFTER);
}

function issueCode(outcome: unknown): Code | undefined {
    if (!isJson(outcome) || outcome.resourceType !== 'OperationOutcome') return undefined;
    const codes = objectsIn(outcome.issue).map(({ code }) => code);
    const known = codes.find((code) => typeof code === 'string' && Object.hasOwn(BY_ISSUE, code));
    return known === undefined ? undefined : BY_ISSUE[known as string];
}

/**
 * Why a server refused. Its HTTP status decides; where that says too little, the codes of its
 * OperationOutcome. Its words are never passed on: they may quote what a person typed.
 */
export function errorOf(status: number, outcome: unknown, header: string | null): SchedulingError {
    const code = BY_STATUS[status] ?? issueCode(outcome) ?? 'unavailable';
    if (code !== 'rate-limited') return { code };
    return { code, retryAfterMs: retryAfter(header, Date.now()) };
}
