import fc from 'fast-check';
import { offeredVisits, visitKey } from 'c/salusCoreBooking';

const clinic = {
    id: 'harbor',
    name: 'Invented Harbor Clinic',
    address: ['12 Invented Street'],
    zone: 'America/New_York',
    modalities: ['in-person', 'video'] as const,
};

describe('offered visits', () => {
    it('are each modality of each location', () => {
        const { visits, isSound } = offeredVisits([clinic]);
        expect(isSound).toBe(true);
        expect(visits.map(({ key }) => key)).toEqual([
            visitKey('harbor', 'in-person'),
            visitKey('harbor', 'video'),
        ]);
        expect(visits[0]!.location).toEqual(clinic);
    });

    it.each([
        [undefined, 0],
        ['harbor', 0],
        [[null], 0],
        [[{ ...clinic, id: ' ' }], 0],
        [[{ ...clinic, name: 3 }], 0],
        [[{ ...clinic, modalities: ['hologram'] }], 0],
        [[{ ...clinic, modalities: 'video' }], 0],
        [[clinic, { ...clinic, name: 'Again' }], 2],
    ])('leave out what can not be offered: %j', (given, count) => {
        const { visits, isSound } = offeredVisits(given);
        expect(visits).toHaveLength(count);
        expect(isSound).toBe(false);
    });

    it('never have a key twice', () => {
        const location = fc.record({
            id: fc.constantFrom('a', 'b', 'a b', ''),
            name: fc.constantFrom('A', ''),
            modalities: fc.array(fc.constantFrom('video', 'phone', 'in-person', 'toString')),
        });
        fc.assert(
            fc.property(fc.array(location), (given) => {
                const keys = offeredVisits(given).visits.map(({ key }) => key);
                expect(new Set(keys).size).toBe(keys.length);
            }),
        );
    });
});
