import type { Participant } from 'c/salusCoreCall';
import {
    initialsOf,
    nameOf,
    roleOf,
    saidOf,
    statesOf,
    type OwnWords,
} from 'c/salusCoreParticipants';

const names: OwnWords = {
    roles: {
        ...{ patient: 'Patient', clinician: 'Clinician', interpreter: 'Interpreter' },
        ...{ caregiver: 'Family or caregiver', other: 'Participant' },
    },
    ...{ someone: 'Someone', you: '{0} (you)', direction: 'ltr' },
};
const states = {
    ...{ handRaised: 'Hand raised', microphoneOff: 'Microphone off', sharing: 'Sharing' },
    ...{ onPhone: 'By phone', cameraPaused: 'Video paused' },
    ...{ connectionPoor: 'Poor connection', connectionLost: 'Connection lost' },
};

const ana: Participant = Object.freeze({
    id: 'a',
    isLocal: false,
    displayName: ' Dr. Ana Example ',
    role: 'clinician',
    mic: 'on',
    camera: 'on',
    screen: false,
    speaking: false,
    hand: false,
    via: 'app',
    quality: 'good',
});

describe('who takes part in a call', () => {
    it('is called by name, or else by role', () => {
        expect(nameOf(ana, names)).toBe('Dr. Ana Example');
        expect(nameOf({ ...ana, displayName: ' ' }, names)).toBe('Clinician');
        expect(nameOf({ ...ana, displayName: undefined, role: 'interpreter' }, names)).toBe(
            'Interpreter',
        );
        expect(nameOf({ ...ana, displayName: undefined, role: undefined }, names)).toBe(
            'Participant',
        );
        expect(nameOf(undefined, names)).toBe('Someone');
    });

    it('has initials, without a title, in the letters of the name', () => {
        const initials = (displayName?: string, locale = 'en') =>
            initialsOf({ ...ana, displayName }, locale);
        expect(initials('Dr. Ana Robin Ruiz')).toBe('AR');
        expect(initials('  ana ')).toBe('A');
        expect(initials('istanbul', 'tr')).toBe('İ');
        expect(initials('فاطمة الزهراء')).toBe('فا');
        expect(initials('Dr. — “A”')).toBe('');
        expect(initials(undefined)).toBe('');
    });

    it('is told apart from the person themselves', () => {
        expect(saidOf({ ...ana, isLocal: true }, names)).toBe('Dr. Ana Example (you)');
        const rightToLeft = saidOf({ ...ana, isLocal: true }, { ...names, direction: 'rtl' });
        expect(rightToLeft).toContain('\u2068Dr. Ana Example\u2069');
        expect(saidOf(ana, names)).toBe('Dr. Ana Example');
    });

    it('has a role in words, if it is known', () => {
        expect(roleOf({ ...ana, role: 'caregiver' }, names)).toBe('Family or caregiver');
        expect(roleOf({ ...ana, role: undefined }, names)).toBe('');
    });

    it('has states in words, and none where all goes well', () => {
        expect(statesOf(ana, states)).toEqual([]);
        expect(statesOf({ ...ana, mic: 'unknown', quality: 'unknown' }, states)).toEqual([]);
        const all = { mic: 'off', camera: 'paused-by-network', screen: true, hand: true } as const;
        expect(statesOf({ ...ana, ...all, via: 'phone', quality: 'poor' }, states)).toEqual([
            'Hand raised',
            'Microphone off',
            'Sharing',
            'By phone',
            'Video paused',
            'Poor connection',
        ]);
        expect(statesOf({ ...ana, quality: 'lost' }, states)).toEqual(['Connection lost']);
    });
});
