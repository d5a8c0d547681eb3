import type { ActiveDevices } from 'c/salusCoreCall';
import type { CallResult, Unsubscribe } from './adapter';

/** The person's own sound and picture, before anybody else has them. */
export interface Preview {
    /** How loud it is now, from 0 to 1. */
    level(): number;
    /** Shows the picture, mirrored as in a mirror. */
    attach(host: HTMLElement): Unsubscribe;
}

/** What tries a microphone and a camera before a visit. Nothing is recorded or sent. */
export interface PreviewAdapter {
    start(options: {
        readonly mic: boolean;
        readonly camera: boolean;
        readonly deviceIds?: ActiveDevices;
    }): Promise<CallResult<Preview>>;
    /** Lets go of every device. */
    stop(): void;
}
