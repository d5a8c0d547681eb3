import type { MediaErrorCode } from 'c/salusCoreCall';

/** What is known where a browser gives no microphone, camera or screen. */
export interface MediaFailure {
    /** The `name` of what it threw, such as `NotAllowedError`. */
    readonly name: string;
    /** Its `message`, which is read and never kept. */
    readonly message?: string;
    /** Whether the page came over a connection that nobody can read. */
    readonly isSecure: boolean;
    /** Whether the browser can be asked at all. */
    readonly isSupported: boolean;
    /** Whether the site's permissions policy lets the page ask; undefined where it isn't known. */
    readonly isAllowedBySite?: boolean;
    /** What the person has answered before, as the Permissions API says it. */
    readonly permission?: 'granted' | 'denied' | 'prompt';
}

/* Chromium 156: “Permission denied by system”, “Permission dismissed”. Firefox 153 and Safari 18 say
   nothing that tells these apart. */
function refusalOf({ message = '', isAllowedBySite, permission }: MediaFailure): MediaErrorCode {
    if (isAllowedBySite === false) return 'site-blocked';
    if (/by system|operating system/iu.test(message)) return 'os-blocked';
    if (/dismissed/iu.test(message)) return 'permission-dismissed';
    // The browser would have given it, so something beneath it did not.
    if (permission === 'granted') return 'os-blocked';
    return permission === 'prompt' ? 'permission-dismissed' : 'permission-denied';
}

const BY_NAME: ReadonlyMap<string, MediaErrorCode> = new Map([
    ['NotFoundError', 'not-found'],
    ['DevicesNotFoundError', 'not-found'],
    ['NotReadableError', 'in-use'],
    ['TrackStartError', 'in-use'],
    ['OverconstrainedError', 'overconstrained'],
    ['AbortError', 'aborted'],
    ['InvalidStateError', 'aborted'],
    ['NotSupportedError', 'unsupported'],
    ['TypeError', 'unsupported'],
]);

/** Why there is no microphone, camera or screen, in the words of a call. */
export function mediaErrorOf(failure: MediaFailure): MediaErrorCode {
    const { name, isSecure, isSupported } = failure;
    if (!isSecure) return 'insecure';
    if (!isSupported) return 'unsupported';
    if (['NotAllowedError', 'SecurityError', 'PermissionDeniedError'].includes(name))
        return refusalOf(failure);
    return BY_NAME.get(name) ?? 'unknown';
}

const FINAL: readonly MediaErrorCode[] = ['site-blocked', 'insecure', 'unsupported'];

/** Whether the same may work when the person tries again, after doing something about it. */
export const isRetryable = (code: MediaErrorCode): boolean => !FINAL.includes(code);
