import { isValue, readChoices, readSlots } from 'c/salusCoreScheduling';

const slot = {
    id: 's1',
    locationId: 'p1',
    modality: 'video',
    status: 'free',
    start: '2021-03-15T13:00:00Z',
    end: '2021-03-15T13:30:00Z',
};
const location = {
    id: 'p1',
    name: 'Invented Clinic',
    address: ['1 Nowhere Street'],
    zone: 'America/New_York',
    modalities: ['video'],
};

describe('readSlots', () => {
    it.each([
        ['no id', { id: undefined }],
        ['an id that is no text', { id: 7 }],
        ['no location', { locationId: null }],
        ['a modality that there is not', { modality: 'by owl' }],
        [
            'a start in the year 1, which a zone puts into the year 0',
            { start: '0001-01-01T00:00Z' },
        ],
        ['an end in the year 10000 of a zone', { end: '9999-12-31T23:00:00Z' }],
    ])('leaves out a slot with %s', (_, wrong) => {
        expect(readSlots([{ ...slot, ...wrong }, slot])).toHaveLength(1);
        expect(isValue('times', [{ ...slot, ...wrong }])).toBe(false);
    });

    it('reads a telephone number that was given as a number, and no other thing', () => {
        expect(readSlots([{ ...slot, phone: 5550100 }])[0]?.phone).toBe('5550100');
        expect(readSlots([{ ...slot, phone: {}, link: [] }])[0]).toMatchObject({
            phone: undefined,
            link: undefined,
        });
    });

    it.each([[null], ['CANARY'], [[null, 7, 'CANARY', []]]])('reads nothing in %j', (given) => {
        expect(readSlots(given)).toEqual([]);
    });
});

describe('readChoices', () => {
    it('leaves out what has no id or no name, and the second of one id', () => {
        const reasons = [{ id: 'r1', name: 'Cough' }, { name: 'No id' }, { id: 'r2' }, null];
        const clinicians = [
            { id: 'c1', name: 'CANARY First', locationIds: ['p1', 7] },
            { id: 'c1', name: 'CANARY Second', locationIds: ['p1'] },
        ];
        const given = { reasons, clinicians, locations: [location] };
        const read = readChoices(given);

        expect(read.reasons.map(({ id }) => id)).toEqual(['r1']);
        expect(read.clinicians).toMatchObject([{ name: 'CANARY First', locationIds: ['p1'] }]);
        expect(isValue('load', given)).toBe(true);
    });

    it('keeps of a location what can be said of it', () => {
        const wrong = { ...location, address: 'CANARY', zone: 7, phone: 5550100, modalities: 'x' };
        expect(readChoices({ locations: [wrong] }).locations).toEqual([
            {
                id: 'p1',
                name: 'Invented Clinic',
                address: [],
                zone: '7',
                phone: '5550100',
                modalities: [],
            },
        ]);
    });

    it('reads the first 20,000 of a kind', () => {
        const reasons = Array.from({ length: 20_001 }, (_, n) => ({ id: `r${n}`, name: 'Cough' }));
        expect(readChoices({ reasons }).reasons).toHaveLength(20_000);
    });

    it('is no answer where of a list nothing can be read', () => {
        const given = { reasons: [], clinicians: [], locations: [{ name: 'No id' }] };
        expect(isValue('load', given)).toBe(false);
        expect(readChoices(undefined)).toEqual({ reasons: [], locations: [], clinicians: [] });
    });
});

describe('a hold', () => {
    it('lasts for some time, or it is no answer', () => {
        const hold = { id: 'h1', expires: '2021-03-15T13:00:00Z', durationMs: 1 };
        expect(isValue('hold', hold)).toBe(true);
        expect(isValue('hold', { ...hold, durationMs: 0 })).toBe(false);
        expect(isValue('hold', { ...hold, durationMs: '1' })).toBe(false);
    });
});
