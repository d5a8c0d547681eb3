import type { IceOptions } from 'c/salusHostCallParts';
import type { CallSignalling, Role } from 'c/salusPortCall';

/** Who joins, and how the pages find each other. */
export interface WebRtcOptions extends IceOptions {
    /** The id that the person has on the app's server. Nobody else in the call has it. */
    readonly id: string;
    readonly signalling: CallSignalling;
    readonly role?: Role;
    /**
     * The ids of those who let others in, mute them and end the call for all. It comes from the app's
     * server, and never from another page.
     */
    readonly hosts?: readonly string[];
    /** Whether everybody but a host waits to be let in. */
    readonly hasLobby?: boolean;
    /** Whether a microphone that this host has switched off stays off until they ask for it. */
    readonly holdsMutes?: boolean;
}
