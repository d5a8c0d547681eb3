import type { SchedulingChoices } from 'c/salusCoreBooking';
import {
    cliniciansAt,
    noAnswers,
    locationOf,
    pagesFor,
    stepsFor,
    visitOf,
    visitsOf,
} from 'c/salusCoreScheduling';

const location = { id: 'p1', name: 'Clinic', address: [], zone: 'America/New_York' };
const choices: SchedulingChoices = {
    reasons: [
        { id: 'r1', name: 'Check-up' },
        { id: 'r2', name: 'Cough' },
    ],
    locations: [
        { ...location, modalities: ['in-person', 'video'] },
        { ...location, id: 'p2', modalities: ['in-person'] },
    ],
    clinicians: [
        { id: 'c1', name: 'One', locationIds: ['p1'] },
        { id: 'c2', name: 'Two', locationIds: ['p1', 'p2'] },
    ],
};
const only = <T>(list: readonly T[]): readonly T[] => list.slice(0, 1);

describe('pagesFor', () => {
    it('asks for everything that leaves a choice, in order', () => {
        const answers = { ...noAnswers, visit: 'in-person p1' };

        expect(pagesFor(choices, answers, true)).toEqual([
            'reason',
            'visit',
            'clinician',
            'time',
            'details',
            'review',
            'done',
        ]);
    });

    it('skips a step with one choice', () => {
        const reasons = only(choices.reasons);

        expect(pagesFor({ ...choices, reasons }, noAnswers, true)).not.toContain('reason');
    });

    it('skips a step with no choice', () => {
        const without = { ...choices, reasons: [], clinicians: [] };

        expect(pagesFor(without, noAnswers, true)[0]).toBe('visit');
    });

    it('asks for no clinician where only one works', () => {
        const answers = { ...noAnswers, visit: 'in-person p2' };

        expect(pagesFor(choices, answers, true)).not.toContain('clinician');
    });

    it('chooses the only location without a question', () => {
        const [first] = choices.locations;
        const locations = [{ ...first!, modalities: ['video'] as const }];

        expect(locationOf({ ...choices, locations }, noAnswers)).toBe('p1');
    });

    it('ends elsewhere when the server can’t book', () => {
        const steps = pagesFor(choices, noAnswers, false);

        expect(steps.slice(-2)).toEqual(['time', 'elsewhere']);
    });
});

describe('visitsOf', () => {
    it('names location and modality together, one choice for each', () => {
        expect(visitsOf(choices).map(({ key }) => key)).toEqual([
            'in-person p1',
            'video p1',
            'in-person p2',
        ]);
    });
});

describe('cliniciansAt', () => {
    it('offers nobody where no location is chosen', () => {
        expect(cliniciansAt(choices, undefined)).toEqual([]);
    });
});

describe('stepsFor', () => {
    const passed = { ...noAnswers, visit: 'in-person p2' };

    it('names the same steps whatever is answered, so that their number never changes', () => {
        expect(pagesFor(choices, passed, true)).not.toContain('clinician');
        expect(stepsFor(choices, true)).toEqual(
            pagesFor(choices, { ...noAnswers, visit: 'in-person p1' }, true),
        );
    });

    it('names no step that no answer leads to', () => {
        expect(stepsFor({ ...choices, clinicians: [] }, true)).not.toContain('clinician');
    });
});

describe('visitOf', () => {
    it('is none while there are several and none is chosen', () => {
        expect(visitOf(choices, noAnswers)).toBeUndefined();
        expect(visitOf(choices, { ...noAnswers, visit: 'video p1' })?.modality).toBe('video');
    });
});
