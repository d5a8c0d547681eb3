/** How well somebody's sound and picture arrive. */
export type Quality = 'good' | 'fair' | 'poor' | 'lost' | 'unknown';

/** As what somebody takes part. */
export type Role = 'patient' | 'clinician' | 'interpreter' | 'caregiver' | 'other';

/** Somebody who takes part in a call. */
export interface Participant {
    /** The vendor's id of this one presence, as a text: it is compared, and never shown. */
    readonly id: string;
    /** Whether it is the person at this page. */
    readonly isLocal: boolean;
    /** What they are called. Left out, they are shown by their role. */
    readonly displayName?: string;
    readonly role?: Role;
    readonly mic: 'on' | 'off' | 'unknown';
    readonly camera: 'on' | 'off' | 'paused-by-network';
    /** Whether they share a screen. */
    readonly screen: boolean;
    readonly speaking: boolean;
    /** Whether their hand is raised. */
    readonly hand: boolean;
    readonly via: 'app' | 'phone';
    readonly quality: Quality;
}
