import type {
    ActiveDevices,
    Actor,
    CallResult,
    Device,
    JoinOptions,
    Participant,
    Source,
} from 'c/salusPortCall';
import { Devices } from './devices';
import type { Emitter } from './emitter';
import { done, failed, succeeded } from './results';
import { Tracks } from './tracks';

const KINDS = { mic: 'microphone', camera: 'camera' } as const;
const sourceOf = (kind: Device['kind']): 'mic' | 'camera' => (kind === 'camera' ? 'camera' : 'mic');

/** What the person sends. What is said of it is always how it really is. */
export class OwnMedia {
    readonly devices: Devices;
    private readonly tracks: Tracks;
    private readonly emitter: Emitter;
    private readonly changed: (source: Source, by: Actor) => void;
    /** Whether a host has switched the microphone off, until they ask for it. */
    private isHeld = false;
    private isIn = false;

    /** `changed` is called when another track is sent, or none, and says who caused it. */
    constructor(emitter: Emitter, changed: (source: Source, by: Actor) => void) {
        this.emitter = emitter;
        this.changed = changed;
        this.devices = new Devices(emitter);
        this.tracks = new Tracks((source) => void this.ended(source));
    }

    track(source: Source): MediaStreamTrack | null {
        return this.tracks.get(source);
    }

    isOn(source: Source): boolean {
        return this.tracks.get(source) !== null;
    }

    /** A source as the others see it. */
    shown(source: Source): Partial<Participant> {
        const on = this.isOn(source);
        return source === 'screen' ? { screen: on } : { [source]: on ? 'on' : 'off' };
    }

    /** Starts what somebody joins with. What can't be had is told of, and they join without. */
    async begin({ mic, camera, audioOnly, deviceIds = {} }: JoinOptions): Promise<void> {
        this.isIn = true;
        this.devices.start();
        this.devices.active = deviceIds;
        const isCamera = camera && !audioOnly;
        if (mic && isCamera && (await this.tracks.startBoth(deviceIds))) {
            this.tell('mic', 'self');
            this.tell('camera', 'self');
            return;
        }
        if (mic) await this.beginOne('mic');
        if (isCamera) await this.beginOne('camera');
    }

    async set(source: Source, on: boolean): Promise<CallResult<boolean>> {
        if (on === this.isOn(source)) return succeeded(on);
        if (!this.isIn) return failed('aborted');
        if (!on) this.tracks.stop(source);
        else {
            if (source === 'mic' && this.isHeld) return failed('not-allowed-by-host');
            const result = await this.tracks.start(source, this.devices.active);
            if (!result.ok) return result;
        }
        this.tell(source, 'self');
        return succeeded(this.isOn(source));
    }

    async use(kind: 'microphone' | 'camera', id: string): Promise<CallResult> {
        const source = sourceOf(kind);
        const found = await this.devices.list();
        if (found.ok && !found.value.some((one) => one.kind === kind && one.id === id))
            return failed('not-found', true);
        if (this.isOn(source)) {
            const devices: ActiveDevices = { ...this.devices.active, [kind]: id };
            const result = await this.tracks.start(source, devices);
            if (!result.ok) return result;
            this.changed(source, 'self');
        }
        await this.devices.use(kind, id);
        return done;
    }

    /** A host switches the microphone off. */
    mute(isHeld: boolean): void {
        this.isHeld = isHeld;
        const wasOn = this.isOn('mic');
        this.tracks.stop('mic');
        if (wasOn) this.tell('mic', 'host');
    }

    /** A host lets the person switch it on again. */
    release(): void {
        this.isHeld = false;
    }

    stop(): void {
        this.isIn = false;
        this.tracks.stopAll();
        this.devices.stop();
        this.isHeld = false;
    }

    private async beginOne(source: Source): Promise<void> {
        const result = await this.set(source, true);
        if (!result.ok && this.isIn) this.emitter.emit('error', { ...result.error, source });
    }

    /* The device that has gone is told of first: that says why nothing is sent. */
    private async ended(source: Source): Promise<void> {
        this.tracks.stop(source);
        if (source === 'screen') return this.tell(source, 'system');
        await this.devices.lose(KINDS[source]);
        if (this.isIn && !this.isOn(source)) this.tell(source, 'device');
    }

    private tell(source: Source, by: Actor): void {
        const on = this.isOn(source);
        this.emitter.emit('localmedia', { source, on, by });
        this.changed(source, by);
        const id = this.track(source)?.getSettings().deviceId;
        if (on && source !== 'screen') void this.devices.use(KINDS[source], id);
    }
}
