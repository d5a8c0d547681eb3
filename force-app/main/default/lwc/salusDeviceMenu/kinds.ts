import type { ActiveDevices, Device } from 'c/salusCoreCall';
import { fill, sayCount } from 'c/salusCoreWords';
import { locale } from 'c/salusPlatformLocale';
import camera from '@salesforce/label/c.Salus_Call_Camera';
import deviceNumber from '@salesforce/label/c.Salus_Call_DeviceNumber';
import microphone from '@salesforce/label/c.Salus_Call_Microphone';
import speaker from '@salesforce/label/c.Salus_Call_Speaker';

export type Kind = Device['kind'];

const NAMES: Readonly<Record<Kind, string>> = { microphone, camera, speaker };
const KINDS = Object.keys(NAMES) as readonly Kind[];

/** A device as a radio shows it. Its index stands for its id, which may say more than it needs to. */
export interface ShownDevice {
    readonly key: string;
    readonly index: string;
    readonly label: string;
    readonly isActive: boolean;
}

/** The devices of one kind. */
export interface ShownKind {
    readonly kind: Kind;
    readonly name: string;
    readonly devices: readonly ShownDevice[];
}

export const devicesOf = (devices: readonly Device[], kind: Kind): readonly Device[] =>
    devices.filter((one) => one.kind === kind);

const labelOf = ({ label, kind }: Device, index: number): string =>
    label.trim() || fill(deviceNumber, NAMES[kind], sayCount(index + 1, locale));

/** The kinds of which there are devices, and which of them is in use. */
export function shownKinds(
    devices: readonly Device[],
    active: ActiveDevices,
): readonly ShownKind[] {
    return KINDS.map((kind) => ({
        ...{ kind, name: NAMES[kind] },
        devices: devicesOf(devices, kind).map((device, index) => ({
            key: `${kind}-${index}`,
            index: String(index),
            label: labelOf(device, index),
            isActive: active[kind] === device.id,
        })),
    })).filter((one) => one.devices.length > 0);
}

const isDevice = (given: unknown): given is Device => {
    const { id, kind } = Object(given) as Partial<Device>;
    return typeof id === 'string' && id !== '' && KINDS.includes(kind as Kind);
};

/** What an author gave as devices; whatever is none is left out. */
export const readDevices = (given: unknown): readonly Device[] =>
    (Array.isArray(given) ? given : []).filter(isDevice).map(({ id, kind, label, isDefault }) => ({
        ...{ id, kind, isDefault: isDefault === true },
        label: typeof label === 'string' ? label : '',
    }));
