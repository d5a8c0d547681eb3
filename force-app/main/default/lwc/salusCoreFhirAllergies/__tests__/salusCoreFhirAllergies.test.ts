import { contradicts, readAllergies, type AllergyView } from 'c/salusCoreFhirAllergies';

const SNOMED_CT = 'http://snomed.info/sct';
const read = (...resources: readonly object[]): readonly AllergyView[] =>
    readAllergies(
        JSON.stringify(
            resources.map((one) => ({ resourceType: 'AllergyIntolerance', id: 'a', ...one })),
        ),
    ).views;
const one = (resource: object): AllergyView => read(resource)[0]!;
const snomed = (code: string, display?: string) => ({
    coding: [{ system: SNOMED_CT, code, display }],
});
const coded = (code: string) => ({ coding: [{ code }] });

describe('an allergy', () => {
    it('has its kind, its criticality and its categories as codes', () => {
        const view = one({
            ...{ type: 'intolerance', criticality: 'low', category: ['food', 'biologic'] },
            code: { text: 'Milk' },
        });
        expect(view).toMatchObject({
            ...{ kind: 'intolerance', criticality: 'low', categories: ['food', 'biologic'] },
            standing: 'current',
        });
        expect(view.noneKnown).toBeUndefined();
    });

    it('has no criticality but the one that was recorded', () => {
        const reaction = [{ severity: 'severe', manifestation: [{ text: 'Anaphylaxis' }] }];
        expect(one({ code: { text: 'Nuts' }, reaction }).criticality).toBeUndefined();
    });

    it('has everything else in its rows', () => {
        const view = one({
            code: { text: 'Latex' },
            onsetAge: { value: 12, unit: 'years' },
            recorder: { display: 'Dr. Example' },
            somethingNew: 'kept',
        });
        expect(view.rows.map(({ element }) => element)).toEqual([
            'onset',
            'recorder',
            'somethingNew',
        ]);
    });

    it('is uninterpreted where a modifier may change it', () => {
        const modifierExtension = [{ url: 'http://example.org/unknown', valueBoolean: true }];
        expect(one({ code: { text: 'Latex' }, modifierExtension }).isUninterpreted).toBe(true);
    });
});

describe('that none are known', () => {
    it.each([
        ['716186003', 'any'],
        ['409137002', 'drug'],
        ['429625007', 'food'],
    ])('is %s of SNOMED CT, for %s', (code, noneKnown) => {
        expect(one({ code: snomed(code) }).noneKnown).toBe(noneKnown);
        const other = { coding: [{ system: 'http://example.org', code }] };
        expect(one({ code: other }).noneKnown).toBeUndefined();
    });

    it('is an entry whose words begin so, and no allergy whose words don’t', () => {
        expect(one({ code: { text: 'No known latex allergy' } }).noneKnown).toBe('named');
        expect(one({ code: { text: 'Unknown food' } }).noneKnown).toBeUndefined();
        expect(one({}).noneKnown).toBeUndefined();
    });
});

describe('a list that contradicts itself', () => {
    const nuts = { code: { text: 'Nuts' }, category: ['food'] };
    const none = (code: string, more: object = {}) => ({ code: snomed(code), ...more });

    it.each([
        [[none('716186003'), nuts], true],
        [[none('429625007'), nuts], true],
        [[none('409137002'), nuts], false],
        [[none('716186003')], false],
        [[none('716186003'), { ...nuts, verificationStatus: coded('refuted') }], false],
        [[none('716186003', { clinicalStatus: coded('inactive') }), nuts], false],
        [[none('716186003'), none('409137002')], false],
        [[nuts], false],
    ])('%#', (resources, does) => expect(contradicts(read(...resources))).toBe(does));
});
