import fc from 'fast-check';
import { isOver, readCareTeams, type CareTeamView } from 'c/salusCoreFhirCareTeam';
import { leavesOf } from 'test-support/fhirLeaves';

const read = (team: object, ...others: readonly object[]): CareTeamView =>
    readCareTeams(JSON.stringify([{ resourceType: 'CareTeam', id: 't', ...team }, ...others]))
        .views[0]!;
const member = (reference: string, more: object = {}) => ({
    participant: [{ member: { reference }, ...more }],
});
const practitioner = { resourceType: 'Practitioner', id: 'a', name: [{ text: 'Ana' }] };

describe('a member', () => {
    it('is resolved in what was given with the team, in it, or through a role', () => {
        const here = {
            ...{ resourceType: 'PractitionerRole', id: 'r' },
            practitioner: { reference: 'Practitioner/a' },
            specialty: [{ text: 'Cardiology' }],
        };
        expect(read(member('Practitioner/a'), practitioner).members[0]!.name).toBe('Ana');
        expect(read({ ...member('#a'), contained: [practitioner] }).members[0]!.name).toBe('Ana');
        const [through] = read(member('PractitionerRole/r'), here, practitioner).members;
        expect(through).toMatchObject({ name: 'Ana', rows: [{ element: 'specialty' }] });
    });

    it('is resolved in a Bundle by its full address', () => {
        const bundle = {
            resourceType: 'Bundle',
            entry: [
                { resource: { resourceType: 'CareTeam', ...member('urn:uuid:1') } },
                { fullUrl: 'urn:uuid:1', resource: practitioner },
            ],
        };
        expect(readCareTeams(bundle).views[0]!.members[0]!.name).toBe('Ana');
    });

    it('has no name where the record has none, and keeps everything else', () => {
        const [one] = read(
            member('Practitioner/x', { role: [{ text: 'Nurse' }], onBehalfOf: { display: 'R' } }),
        ).members;
        expect(one).toMatchObject({ roles: ['Nurse'], rows: [{ element: 'onBehalfOf' }] });
        expect(one!.name).toBeUndefined();
    });

    it('has its dates as written, and its role in a row where more is said than words', () => {
        const [one] = read(
            member('Practitioner/x', {
                period: { start: '2020', end: '2021-05' },
                role: [{ coding: [{ display: 'Nurse' }, { display: 'Care coordinator' }] }],
            }),
        ).members;
        expect(one).toMatchObject({ start: '2020', end: '2021-05', roles: ['Nurse'] });
        expect(one!.rows.map(({ element }) => element)).toEqual(['period', 'role']);
    });
});

describe('a contact', () => {
    const linkOf = (system: string, value: string): string | undefined =>
        read({ telecom: [{ system, value }] }).contacts[0]?.link;

    it.each([
        ['phone', '+1 (555) 010-0100', 'tel:+15550100100'],
        ['sms', '555 0100', 'tel:5550100'],
        ['email', "o'neil+a@clinic.example", "mailto:o'neil%2Ba@clinic.example"],
        ['url', 'https://clinic.example/', 'https://clinic.example/'],
    ])('%s %s is linked', (system, value, link) => expect(linkOf(system, value)).toBe(link));

    it.each([
        ['phone', 'javascript:alert(12345)'],
        ['phone', 'none'],
        ['email', 'a@b.example?subject=x'],
        ['email', 'a@b.example,c@d.example'],
        ['email', 'a:x@b.example'],
        ['url', 'javascript:alert(1)'],
        ['url', 'http://clinic.example'],
        ['fax', '555 0100'],
        ['toString', '555 0100'],
    ])('%s %s is a text', (system, value) => expect(linkOf(system, value)).toBeUndefined());

    it('of which more is said is a row as well', () => {
        const telecom = [{ system: 'phone', value: '555 0100', period: { end: '2020' } }];
        expect(read({ telecom }).rows).toMatchObject([{ element: 'telecom' }]);
        expect(read({ telecom: [{ system: 'phone', value: '555 0100' }] }).rows).toEqual([]);
    });
});

describe('a team', () => {
    it.each([
        ['active', 'current'],
        ['suspended', 'current'],
        ['proposed', 'planned'],
        ['inactive', 'past'],
        ['entered-in-error', 'mistake'],
        ['toString', 'current'],
    ])('that is %s is %s', (status, standing) => expect(read({ status }).standing).toBe(standing));

    it.each([
        ['2026-11-29', '2026-11-30', true],
        ['2026-11-30', '2026-11-30', false],
        ['2026', '2026-11-30', false],
        ['2025', '2026-11-30', true],
        ['2026-10-01T10:00:00Z', '2026-11-30', true],
        [undefined, '2026-11-30', false],
        ['2020', undefined, false],
        ['soon', '2026-11-30', false],
    ])('that ends on %s is over on %s: %s', (end, day, is) => expect(isOver(end, day)).toBe(is));
});

describe('any CareTeam', () => {
    it('is read without an exception, whatever its elements are', () => {
        const keys = ['participant', 'telecom', 'period', 'status', 'name', 'contained'];
        fc.assert(
            fc.property(fc.dictionary(fc.constantFrom(...keys), fc.jsonValue()), (resource) => {
                expect(readCareTeams({ ...resource, resourceType: 'CareTeam' }).views).toHaveLength(
                    1,
                );
            }),
        );
    });

    it('loses no text that it was given', () => {
        const word = fc.stringMatching(/^[a-z]{6}$/);
        const concept = fc.record({ text: word });
        fc.assert(
            fc.property(
                fc.record({
                    name: word,
                    participant: fc.array(
                        fc.record(
                            {
                                role: fc.array(concept),
                                member: fc.record({ display: word }),
                                onBehalfOf: fc.record({ display: word }),
                                other: word,
                            },
                            { requiredKeys: [] },
                        ),
                    ),
                    telecom: fc.array(
                        fc.record({ system: fc.constant('email'), value: word, odd: word }),
                    ),
                    note: fc.array(concept),
                }),
                (resource) => {
                    const text = JSON.stringify(read(resource));
                    leavesOf(JSON.stringify(resource)).forEach((leaf) =>
                        expect(text).toContain(leaf.text),
                    );
                },
            ),
        );
    });
});
