import type { ActiveDevices, Device } from 'c/salusPortCall';

export const KINDS = ['microphone', 'camera', 'speaker'] as const;

const NAMES: Readonly<Record<MediaDeviceKind, Device['kind']>> = {
    ...{ audioinput: 'microphone', videoinput: 'camera', audiooutput: 'speaker' },
};

/** The microphones, cameras and speakers of this machine. They are the browser's, whichever vendor asks. */
export async function listDevices(): Promise<readonly Device[]> {
    const found = await navigator.mediaDevices.enumerateDevices();
    // Without an id until the person has allowed their use.
    const all = found.filter(({ deviceId }) => deviceId !== '');
    return all.map(({ deviceId, kind, label }) => {
        const first = all.find((one) => one.kind === kind);
        const isDefault = first?.deviceId === deviceId;
        return { id: deviceId, kind: NAMES[kind], label, isDefault };
    });
}

/** The devices that were there when they were last looked at, and those of them that are in use. */
export interface SeenDevices {
    readonly devices: readonly Device[];
    readonly active: ActiveDevices;
    /** What was in use before, and is there no more. */
    readonly lost?: Device;
}

/** Looks at the devices again. */
export async function lookAtDevices(
    before: SeenDevices,
    inUse: (kind: Device['kind']) => string | undefined,
): Promise<SeenDevices> {
    const devices = await listDevices();
    const isThere = (kind: Device['kind'], id: string | undefined): boolean =>
        devices.some((one) => one.kind === kind && one.id === id);
    const active = Object.fromEntries(
        KINDS.map((kind) => [kind, inUse(kind)] as const).filter(([kind, id]) => isThere(kind, id)),
    );
    const lost = before.devices.find(
        ({ kind, id }) => before.active[kind] === id && !isThere(kind, id),
    );
    return { devices, active, ...(lost && { lost }) };
}
