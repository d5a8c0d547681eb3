import type { ActiveDevices, CallResult, Source } from 'c/salusPortCall';
import { refusal } from './failure';
import { Opening } from './opening';
import { failed, succeeded } from './results';

const KINDS = { mic: 'audio', camera: 'video', screen: 'video' } as const;

const exactly = ({ device: id }: Opening): MediaTrackConstraints | true =>
    id ? { deviceId: { exact: id } } : true;

/* The person's own voice isn't sent back to them, and a quiet voice is made louder, as browsers do. */
async function ask(openings: readonly Opening[]): Promise<readonly MediaStreamTrack[]> {
    const { mediaDevices } = navigator;
    const [mic, camera, screen] = (['mic', 'camera', 'screen'] as const).map((source) =>
        openings.find((one) => one.source === source),
    );
    const stream = screen
        ? mediaDevices.getDisplayMedia({ video: true })
        : mediaDevices.getUserMedia({
              ...(mic && { audio: exactly(mic) }),
              ...(camera && { video: exactly(camera) }),
          });
    return (await stream).getTracks();
}

/** Who is told of the tracks. */
export interface TracksOwner {
    /** A track is sent, or another one than before. */
    started(source: Source): void;
    /** A track has ended by itself: a device is gone, a share is stopped. */
    ended(source: Source): void;
}

/**
 * The tracks that this page sends. Off means stopped: nothing listens or looks. While the browser asks the
 * person, what is asked for may be switched off, or the call left: what comes then is stopped at once.
 */
export class Tracks {
    private readonly owner: TracksOwner;
    private readonly current = new Map<Source, MediaStreamTrack>();
    private readonly openings = new Map<Source, Opening>();

    constructor(owner: TracksOwner) {
        this.owner = owner;
    }

    get(source: Source): MediaStreamTrack | null {
        return this.current.get(source) ?? null;
    }

    isOpening(source: Source): boolean {
        return this.openings.has(source);
    }

    /**
     * Starts sources, each instead of what was sent before, which goes on where the new one can't be had.
     * The browser is asked for all in one question, and for none twice.
     */
    start(sources: readonly Source[], { microphone, camera }: ActiveDevices): readonly Opening[] {
        const devices = { mic: microphone, camera, screen: undefined };
        const fresh = sources
            .filter((source) => !this.openings.has(source))
            .map((source) => new Opening(source, devices[source]));
        fresh.forEach((one) => this.openings.set(one.source, one));
        void this.open(fresh);
        return sources.flatMap((source) => this.openings.get(source) ?? []);
    }

    /** Takes a source from another device, if it is sent or about to be. */
    use(source: 'mic' | 'camera', id: string): Opening | undefined {
        const opening = this.openings.get(source);
        if (opening) opening.device = id;
        if (opening || !this.current.has(source)) return opening;
        return this.start([source], { microphone: id, camera: id })[0];
    }

    /** Stops a source, which isn't wanted any more. Gives the device that was asked for. */
    stop(source: Source, result: CallResult<boolean> = succeeded(false)): string | undefined {
        const opening = this.openings.get(source);
        if (opening) this.finish(opening, result);
        const track = this.current.get(source);
        this.current.delete(source);
        track?.stop();
        return opening?.device;
    }

    /** The call is over. */
    stopAll(): void {
        const sources = ['mic', 'camera', 'screen'] as const;
        sources.forEach((source) => this.stop(source, failed('aborted')));
    }

    /* What can't be had together is asked for alone, as is what another device was chosen for meanwhile. */
    private async open(openings: readonly Opening[]): Promise<void> {
        const wanted = openings.filter(({ isOver }) => !isOver);
        const [first] = wanted;
        if (!first) return;
        const devices = wanted.map(({ device }) => device);
        let error = failed('not-found', true);
        let given: readonly MediaStreamTrack[] = [];
        try {
            given = await ask(wanted);
            for (const track of given) {
                const isFor = (one: Opening, at: number): boolean =>
                    KINDS[one.source] === track.kind && !one.isOver && one.device === devices[at];
                this.take(track, wanted.find(isFor));
            }
        } catch (thrown) {
            // Whatever went wrong with one, the others are open by now, and nobody would stop them.
            const taken = [...this.current.values()];
            given.filter((track) => !taken.includes(track)).forEach((track) => track.stop());
            error = await refusal(first.source, thrown);
        }
        if (wanted.length === 1 && first.device === devices[0]) this.finish(first, error);
        else
            await wanted.reduce(
                (before, one) => before.then(() => this.open([one])),
                Promise.resolve(),
            );
    }

    private take(track: MediaStreamTrack, opening: Opening | undefined): void {
        if (!opening) return track.stop();
        const { source } = opening;
        this.current.get(source)?.stop();
        this.current.set(source, track);
        // `stop()` fires no event, so this is the device, or the browser's own button.
        const handleEnded = (): void => {
            if (this.current.get(source) !== track) return;
            this.current.delete(source);
            this.owner.ended(source);
        };
        track.addEventListener('ended', handleEnded, { once: true });
        this.finish(opening, succeeded(true));
        this.owner.started(source);
    }

    private finish(opening: Opening, result: CallResult<boolean>): void {
        if (opening.isOver) return;
        this.openings.delete(opening.source);
        opening.end(result);
    }
}
