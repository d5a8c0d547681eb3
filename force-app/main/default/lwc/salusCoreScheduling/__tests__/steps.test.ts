import type { SchedulingChoices } from 'c/salusCoreBooking';
import {
    cliniciansAt,
    noAnswers,
    locationOf,
    stepsFor,
    visitsOf,
    webLink,
} from 'c/salusCoreScheduling';

const place = { id: 'p1', name: 'Clinic', address: [], zone: 'America/New_York' };
const choices: SchedulingChoices = {
    reasons: [
        { id: 'r1', name: 'Check-up' },
        { id: 'r2', name: 'Cough' },
    ],
    locations: [
        { ...place, modalities: ['in-person', 'video'] },
        { ...place, id: 'p2', modalities: ['in-person'] },
    ],
    clinicians: [
        { id: 'c1', name: 'One', locationIds: ['p1'] },
        { id: 'c2', name: 'Two', locationIds: ['p1', 'p2'] },
    ],
};
const only = <T>(list: readonly T[]): readonly T[] => list.slice(0, 1);

describe('stepsFor', () => {
    it('asks for everything that leaves a choice, in the order of the design', () => {
        const answers = { ...noAnswers, visit: 'in-person p1' };

        expect(stepsFor(choices, answers, true)).toEqual([
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

        expect(stepsFor({ ...choices, reasons }, noAnswers, true)).not.toContain('reason');
    });

    it('skips a step with no choice', () => {
        const without = { ...choices, reasons: [], clinicians: [] };

        expect(stepsFor(without, noAnswers, true)[0]).toBe('visit');
    });

    it('asks for no clinician where only one works', () => {
        const answers = { ...noAnswers, visit: 'in-person p2' };

        expect(stepsFor(choices, answers, true)).not.toContain('clinician');
    });

    it('knows the only place there is without asking', () => {
        const [first] = choices.locations;
        const locations = [{ ...first!, modalities: ['video'] as const }];

        expect(locationOf({ ...choices, locations }, noAnswers)).toBe('p1');
    });

    it('ends elsewhere when the server can’t book', () => {
        const steps = stepsFor(choices, noAnswers, false);

        expect(steps.slice(-2)).toEqual(['time', 'elsewhere']);
    });
});

describe('visitsOf', () => {
    it('names place and modality together, one choice for each', () => {
        expect(visitsOf(choices).map(({ key }) => key)).toEqual([
            'in-person p1',
            'video p1',
            'in-person p2',
        ]);
    });
});

describe('cliniciansAt', () => {
    it('offers nobody where no place is chosen', () => {
        expect(cliniciansAt(choices, undefined)).toEqual([]);
    });
});

describe('webLink', () => {
    it.each(['https://clinic.example/book?slot=1', 'http://localhost:8080/book'])(
        'follows %s',
        (link) => expect(webLink(link)).toBe(link),
    );

    it.each([
        'javascript:alert(1)',
        'JAVASCRIPT:alert(1)',
        ' https://clinic.example',
        'http://clinic.example/plain',
        'data:text/html,<script>',
        'https://clinic.example/"onclick="x',
        '',
        undefined,
    ])('refuses %s', (link) => expect(webLink(link)).toBeUndefined());
});
