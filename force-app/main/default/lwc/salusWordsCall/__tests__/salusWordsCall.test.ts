import type { Participant } from 'c/salusCoreCall';
import { nameOf, roleOf, saidOf, statesOf } from 'c/salusWordsCall';

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
        expect(nameOf(ana)).toBe('Dr. Ana Example');
        expect(nameOf({ ...ana, displayName: ' ' })).toBe('Clinician');
        expect(nameOf({ ...ana, displayName: undefined, role: 'interpreter' })).toBe('Interpreter');
        expect(nameOf({ ...ana, displayName: undefined, role: undefined })).toBe('Participant');
        expect(nameOf(undefined)).toBe('Someone');
    });

    it('is told apart from the person themselves', () => {
        expect(saidOf({ ...ana, isLocal: true })).toBe('Dr. Ana Example (you)');
        expect(saidOf(ana)).toBe('Dr. Ana Example');
    });

    it('has a role in words, if it is known', () => {
        expect(roleOf({ ...ana, role: 'caregiver' })).toBe('Family or caregiver');
        expect(roleOf({ ...ana, role: undefined })).toBe('');
    });

    it('has states in words, and none where all goes well', () => {
        expect(statesOf(ana)).toEqual([]);
        expect(statesOf({ ...ana, mic: 'unknown', quality: 'unknown' })).toEqual([]);
        const all = { mic: 'off', camera: 'paused-by-network', screen: true, hand: true } as const;
        expect(statesOf({ ...ana, ...all, via: 'phone', quality: 'poor' })).toEqual([
            'Hand raised',
            'Microphone off',
            'Sharing a screen',
            'By phone',
            'Video paused, weak connection',
            'Poor connection',
        ]);
        expect(statesOf({ ...ana, quality: 'lost' })).toEqual(['Connection lost']);
    });
});
