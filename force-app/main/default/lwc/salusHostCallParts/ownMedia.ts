import type { Actor, CallResult, JoinOptions, Participant, Source } from 'c/salusPortCall';
import { Devices } from './devices';
import type { Emitter } from './emitter';
import type { Opening } from './opening';
import { done, failed, succeeded } from './results';
import { Tracks } from './tracks';

const KINDS = { mic: 'microphone', camera: 'camera' } as const;

/** What the person sends. What is said of it is always how it really is. */
export class OwnMedia {
    readonly devices: Devices;
    private readonly tracks: Tracks;
    private readonly emitter: Emitter;
    private readonly changed: (source: Source, by: Actor) => void;
    /* What is told to be on. */
    private readonly told = new Set<Source>();
    /** Whether a host has switched the microphone off, until they ask for it. */
    private isHeld = false;
    /* The call that goes on: what was asked for in another is over. */
    private run?: symbol;

    /** `changed` is called when another track is sent, or none, and says who caused it. */
    constructor(emitter: Emitter, changed: (source: Source, by: Actor) => void) {
        this.emitter = emitter;
        this.changed = changed;
        this.devices = new Devices(emitter);
        this.tracks = new Tracks({
            started: (source) => this.tell(source, 'self'),
            ended: (source) => void this.ended(source),
        });
    }

    track(source: Source): MediaStreamTrack | null {
        return this.tracks.get(source);
    }

    isOn(source: Source): boolean {
        return this.tracks.get(source) !== null;
    }

    /** Whether it is on, or the browser is asked for it. */
    isWanted(source: Source): boolean {
        return this.isOn(source) || this.tracks.isOpening(source);
    }

    /** A source as the others see it. */
    shown(source: Source): Partial<Participant> {
        const on = this.isOn(source);
        return source === 'screen' ? { screen: on } : { [source]: on ? 'on' : 'off' };
    }

    /** Starts what somebody joins with. What can't be had is told of, and they join without. */
    async begin({ mic, camera, audioOnly, deviceIds = {} }: JoinOptions): Promise<void> {
        this.run = Symbol('run');
        this.devices.start(deviceIds);
        const isWanted = { mic, camera: camera && !audioOnly };
        const sources = (['mic', 'camera'] as const).filter((source) => isWanted[source]);
        const openings = this.tracks.start(sources, deviceIds);
        await Promise.all(openings.map((opening) => this.hasBegun(opening)));
        void this.devices.tellFirst();
    }

    async set(source: Source, on: boolean): Promise<CallResult<boolean>> {
        if (!this.run) return failed('aborted');
        if (!on) this.switchOff(source, 'self');
        if (on === this.isOn(source)) return succeeded(on);
        const [opening] = this.isHeldOff(source)
            ? []
            : this.tracks.start([source], this.devices.active);
        const result = await opening?.ending;
        // A host may have switched it off while the browser asked.
        if (!result || (this.isHeldOff(source) && result.ok)) return failed('not-allowed-by-host');
        return result;
    }

    /** Sends from another device, now or when it is switched on. */
    async use(kind: 'microphone' | 'camera', id: string): Promise<CallResult> {
        const { run } = this;
        const found = await this.devices.list();
        if (!run || run !== this.run) return failed('aborted');
        if (found.ok && !found.value.some((one) => one.kind === kind && one.id === id))
            return failed('not-found', true);
        const opening = this.tracks.use(kind === 'camera' ? 'camera' : 'mic', id);
        const result = await opening?.ending;
        if (run !== this.run) return failed('aborted');
        if (result && !result.ok) return result;
        const isLast = !opening || opening.device === id;
        if (isLast) await this.devices.use(kind, id);
        return done;
    }

    /** A host switches the microphone off. */
    mute(isHeld: boolean): void {
        this.isHeld = isHeld;
        this.switchOff('mic', 'host');
    }

    /** A host lets the person switch it on again. */
    release(): void {
        this.isHeld = false;
    }

    stop(): void {
        this.run = undefined;
        this.tracks.stopAll();
        this.devices.stop();
        this.told.clear();
        this.isHeld = false;
    }

    private isHeldOff(source: Source): boolean {
        return source === 'mic' && this.isHeld && !this.isOn('mic');
    }

    private async hasBegun({ source, ending }: Opening): Promise<void> {
        const { run } = this;
        const result = await ending;
        if (!result.ok && run === this.run) this.emitter.emit('error', { ...result.error, source });
    }

    /* The device that is chosen meanwhile is the one that is used next. */
    private switchOff(source: Source, by: Actor): void {
        const wasOn = this.isOn(source);
        const chosen = this.tracks.stop(source);
        if (source !== 'screen') void this.devices.use(KINDS[source], chosen);
        if (wasOn) this.tell(source, by);
    }

    /* The device that has gone is told of first: that says why nothing is sent. */
    private async ended(source: Source): Promise<void> {
        const { run } = this;
        if (source !== 'screen') await this.devices.lose(KINDS[source]);
        if (run === this.run) this.tell(source, source === 'screen' ? 'system' : 'device');
    }

    private tell(source: Source, by: Actor): void {
        const on = this.isOn(source);
        if (on !== this.told.has(source)) {
            if (on) this.told.add(source);
            else this.told.delete(source);
            this.emitter.emit('localmedia', { source, on, by });
        }
        this.changed(source, by);
        const id = this.track(source)?.getSettings().deviceId;
        if (source !== 'screen') void this.devices.use(KINDS[source], id);
    }
}
