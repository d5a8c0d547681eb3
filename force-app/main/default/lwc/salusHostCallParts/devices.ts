import type { ActiveDevices, CallResult, Device } from 'c/salusPortCall';
import type { Emitter } from './emitter';
import { failed, succeeded } from './results';

const KINDS: Readonly<Record<MediaDeviceKind, Device['kind']>> = {
    audioinput: 'microphone',
    audiooutput: 'speaker',
    videoinput: 'camera',
};

/* Chromium and Edge have an entry of its own for the default of each kind; elsewhere it is the first. */
function read(found: readonly MediaDeviceInfo[]): readonly Device[] {
    return found
        .filter(({ deviceId }) => deviceId !== '')
        .map(({ deviceId, kind, label }) => {
            const ofKind = found.filter((one) => one.kind === kind);
            const first = ofKind.find((one) => one.deviceId === 'default') ?? ofKind[0];
            const isDefault = first?.deviceId === deviceId;
            return Object.freeze({ id: deviceId, kind: KINDS[kind], label, isDefault });
        });
}

/** The microphones, cameras and speakers of this machine, in memory only and while a call goes on. */
export class Devices {
    active: ActiveDevices = {};
    private readonly emitter: Emitter;
    private known: readonly Device[] = [];
    /* Told of until another is in use. */
    private lost?: Device;
    /* The call that goes on: nothing is kept or told of another. */
    private run?: symbol;
    private telling: Promise<void> = Promise.resolve();
    private isTold = false;

    constructor(emitter: Emitter) {
        this.emitter = emitter;
    }

    start(active: ActiveDevices): void {
        this.run = Symbol('run');
        this.active = active;
        (navigator as Partial<Navigator>).mediaDevices?.addEventListener('devicechange', this.look);
    }

    stop(): void {
        const { mediaDevices } = navigator as Partial<Navigator>;
        mediaDevices?.removeEventListener('devicechange', this.look);
        this.run = undefined;
        this.active = {};
        this.known = [];
        this.isTold = false;
        this.lost = undefined;
    }

    async list(): Promise<CallResult<readonly Device[]>> {
        const { run } = this;
        try {
            const found = read(await navigator.mediaDevices.enumerateDevices());
            if (run && run === this.run) this.known = found;
            return succeeded(found);
        } catch {
            return failed('unsupported');
        }
    }

    /** This one is in use from now on. Resolves when it is told. */
    use(kind: Device['kind'], id: string | undefined): Promise<void> {
        if (!this.run || !id || this.active[kind] === id) return this.telling;
        this.active = { ...this.active, [kind]: id };
        if (this.lost?.kind === kind) this.lost = undefined;
        this.telling = this.listAndTell();
        return this.telling;
    }

    /** Tells of them at the beginning of a call, unless what was opened has been told of. */
    async tellFirst(): Promise<void> {
        const { run } = this;
        await this.telling;
        if (run === this.run && !this.isTold) await this.listAndTell();
    }

    /** The one in use has stopped by itself, or can't be used. */
    lose(kind: Device['kind']): Promise<void> {
        const id = this.active[kind];
        const found = this.known.find((one) => one.id === id);
        this.drop(found ?? (id ? { id, kind, label: '', isDefault: false } : undefined));
        return this.listAndTell();
    }

    private readonly look = (): Promise<void> => {
        const before = this.known;
        const isGone = ({ id, kind }: Device): boolean =>
            this.active[kind] === id && !this.known.some((one) => one.id === id);
        return this.listAndTell(() => this.drop(before.find(isGone)));
    };

    private async listAndTell(compare?: () => void): Promise<void> {
        const { run } = this;
        await this.list();
        if (!run || run !== this.run) return;
        compare?.();
        this.tell();
    }

    private drop(lost: Device | undefined): void {
        if (!lost) return;
        this.lost = lost;
        const { [lost.kind]: _, ...active } = this.active;
        this.active = active;
    }

    private tell(): void {
        const { known: devices, active, lost } = this;
        this.isTold = true;
        this.emitter.emit('devices', { devices, active, ...(lost && { lost }) });
    }
}
