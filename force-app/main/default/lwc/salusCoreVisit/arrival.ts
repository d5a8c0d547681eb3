import type { Role } from 'c/salusCoreCall';

/** Who comes to somebody else's visit. The clinic sees the name, and lets them in by it. */
export interface Guest {
    readonly name: string;
    readonly role: Exclude<Role, 'patient' | 'clinician'>;
}

/** What a person says when they come. It goes to the clinic in this object only. */
export interface Arrival {
    /** Where they are now, in their words: help is sent there in an emergency. '' for a guest, who isn't asked. */
    readonly address: string;
    /** At which number the clinic calls back when the call breaks off. */
    readonly phone: string;
    /** Left out: the patient themselves. */
    readonly guest?: Guest;
}

/** Why a person can't come to a visit now. */
export interface VisitError {
    readonly code: 'too-early' | 'over' | 'not-permitted' | 'unavailable' | 'rate-limited';
    /** With `too-early`: the instant at which the visit opens. */
    readonly opens?: string;
    /** With `rate-limited`: how long to wait. */
    readonly retryAfterMs?: number;
}

/** What lets somebody join the call: what JSON can carry, such as a token. The kit hands it on. */
export interface Admission {
    readonly credential: unknown;
}
