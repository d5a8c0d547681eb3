import type { ActiveDevices, CallResult, Source } from 'c/salusPortCall';
import { canAsk, refusal } from './failure';
import { failed, succeeded } from './results';

const exactly = (id: string | undefined): MediaTrackConstraints | true =>
    id ? { deviceId: { exact: id } } : true;

/* The person's own voice isn't sent back to them, and a quiet voice is made louder, as browsers do. */
const ask = (source: Source, devices: ActiveDevices): Promise<MediaStream> => {
    const { mediaDevices } = navigator;
    if (source === 'screen') return mediaDevices.getDisplayMedia({ video: true });
    return source === 'mic'
        ? mediaDevices.getUserMedia({ audio: exactly(devices.microphone) })
        : mediaDevices.getUserMedia({ video: exactly(devices.camera) });
};

/** The tracks that this page sends. Off means stopped: nothing listens or looks. */
export class Tracks {
    private readonly current = new Map<Source, MediaStreamTrack>();
    private readonly newest = new Map<Source, symbol>();
    private readonly ended: (source: Source) => void;

    /** `ended` is called when a track ends by itself: a device is gone, a share is stopped. */
    constructor(ended: (source: Source) => void) {
        this.ended = ended;
    }

    get(source: Source): MediaStreamTrack | null {
        return this.current.get(source) ?? null;
    }

    /** Starts a source, instead of what was sent before, which goes on where the new one can't be had. */
    async start(source: Source, devices: ActiveDevices): Promise<CallResult> {
        const mine = Symbol(source);
        this.newest.set(source, mine);
        try {
            if (!canAsk(source)) return await refusal(source, undefined);
            const [track, ...others] = (await ask(source, devices)).getTracks();
            others.forEach((other) => other.stop());
            return this.newest.get(source) === mine && track
                ? this.keep(source, track)
                : this.drop(track);
        } catch (thrown) {
            return refusal(source, thrown);
        }
    }

    /** Asks for a microphone and a camera in one question. Resolves to whether both are there. */
    async startBoth({ microphone, camera }: ActiveDevices): Promise<boolean> {
        const mine = Symbol('both');
        this.newest.set('mic', mine).set('camera', mine);
        try {
            const [audio, video] = [exactly(microphone), exactly(camera)];
            const stream = await navigator.mediaDevices.getUserMedia({ audio, video });
            const kept = stream.getTracks().map((track) => {
                const source = track.kind === 'audio' ? 'mic' : 'camera';
                const isWanted = this.newest.get(source) === mine;
                return (isWanted ? this.keep(source, track) : this.drop(track)).ok;
            });
            return kept.every(Boolean);
        } catch {
            return false; // Each is asked for by itself, which says why.
        }
    }

    stop(source: Source): void {
        this.newest.delete(source);
        const track = this.current.get(source);
        this.current.delete(source);
        track?.stop();
    }

    stopAll(): void {
        (['mic', 'camera', 'screen'] as const).forEach((source) => this.stop(source));
    }

    private keep(source: Source, track: MediaStreamTrack): CallResult {
        this.current.get(source)?.stop();
        this.current.set(source, track);
        // `stop()` fires no event, so this is the device, or the browser's own button.
        const handleEnded = (): void => {
            if (this.current.get(source) === track) this.ended(source);
        };
        track.addEventListener('ended', handleEnded, { once: true });
        return succeeded(undefined);
    }

    /* It was switched off, or asked for again, while the browser was asked. */
    private drop(track: MediaStreamTrack | undefined): CallResult {
        track?.stop();
        return failed('aborted', true);
    }
}
