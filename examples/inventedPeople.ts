import type { Device, Participant } from 'c/salusPortCall';

/** Somebody who was made up. */
export const someone = (id: string, changes: Partial<Participant> = {}): Participant => ({
    ...{ id, isLocal: false, displayName: `${id} CANARY`, mic: 'on', camera: 'on' },
    ...{ screen: false, speaking: false, hand: false, via: 'app', quality: 'good' },
    ...changes,
});

/** Who may take part in a visit. None of them exists. */
export const inventedPeople = {
    clinician: someone('clinician', { displayName: 'Dr. Ana Ruiz CANARY', role: 'clinician' }),
    interpreter: someone('interpreter', { displayName: 'Ben Ode CANARY', role: 'interpreter' }),
    caregiver: someone('caregiver', {
        ...{ displayName: 'Mei Lin CANARY', role: 'caregiver', camera: 'off' },
    }),
    nurse: someone('nurse', { displayName: 'Omar Haddad CANARY', role: 'clinician', mic: 'off' }),
    /** By telephone, and without a name. */
    caller: someone('caller', {
        ...{ displayName: undefined, role: 'other', camera: 'off', via: 'phone' },
    }),
} as const;

/** Who talks in a visit: one of them is the person whose page it is, and one has no name. */
export const inventedSpeakers: readonly Participant[] = [
    inventedPeople.clinician,
    someone('patient', { displayName: 'Robin CANARY', role: 'patient', isLocal: true }),
    { ...inventedPeople.interpreter, displayName: undefined },
];

const device = (kind: Device['kind'], id: string, label: string, isDefault = false): Device => ({
    ...{ id, kind, label, isDefault },
});

/** The devices of a computer, one of which has somebody's name. */
export const inventedDevices: readonly Device[] = [
    device('microphone', 'mic-1', 'Built-in microphone', true),
    device('microphone', 'mic-2', 'Ana CANARY’s headset'),
    device('camera', 'camera-1', 'Built-in camera', true),
    device('speaker', 'speaker-1', 'Built-in speaker', true),
    device('speaker', 'speaker-2', 'Ana CANARY’s headset'),
];
