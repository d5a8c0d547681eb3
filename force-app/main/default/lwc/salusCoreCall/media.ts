/** What the person sends: sound, their picture, their screen. */
export type Source = 'mic' | 'camera' | 'screen';

/** What can be shown of somebody. */
export type MediaSource = 'camera' | 'screen';

/** Who or what caused a change. */
export type Actor = 'self' | 'remote' | 'host' | 'device' | 'network' | 'system';

/** A microphone, a camera or a speaker of this device. */
export interface Device {
    readonly id: string;
    readonly kind: 'microphone' | 'camera' | 'speaker';
    /** What the browser calls it; it may hold somebody's name. '' until the person has allowed its use. */
    readonly label: string;
    readonly isDefault: boolean;
}

/** The ids of the devices in use, by kind. */
export type ActiveDevices = Readonly<Partial<Record<Device['kind'], string>>>;

/** Why a microphone, a camera or a screen can't be had. */
export const mediaErrorCodes = Object.freeze([
    'permission-denied',
    'permission-dismissed',
    'os-blocked',
    'site-blocked',
    'not-found',
    'in-use',
    'overconstrained',
    'insecure',
    'unsupported',
    'aborted',
    'not-allowed-by-host',
    'unknown',
] as const);

export type MediaErrorCode = (typeof mediaErrorCodes)[number];

/** Why a call can't be had. */
export const callErrorCodes = Object.freeze([
    ...mediaErrorCodes,
    'join-failed',
    'token-expired',
    'network',
] as const);

/** An error of a call. What caused it stays with the adapter: it may hold what is private. */
export interface CallError {
    readonly code: (typeof callErrorCodes)[number];
    /** Whether the same may work when it is tried again. */
    readonly retryable: boolean;
}
