import type { PeerMessage } from 'c/salusCoreSignalling';
import type { Playback, Roster, Signals } from 'c/salusHostCallParts';
import type { Source } from 'c/salusPortCall';

/** What the pages of a call need of this one, and tell it. */
export interface RoomOwner {
    readonly id: string;
    readonly configuration: RTCConfiguration;
    readonly roster: Roster;
    readonly signals: Signals;
    readonly playback: Playback;
    track(source: Source): MediaStreamTrack | null;
    /** Whether this page takes pictures, or only sound. */
    takesPictures(): boolean;
    heard(from: string, message: PeerMessage): void;
    /** What was on its way to somebody is lost. */
    cut(id: string): void;
    /** Somebody is connected, lost or gone. */
    changed(): void;
    /** Whether the person is in the call, and not only coming. */
    isIn(): boolean;
    /** There are too many people already, and this one is only coming. */
    full(): void;
}
