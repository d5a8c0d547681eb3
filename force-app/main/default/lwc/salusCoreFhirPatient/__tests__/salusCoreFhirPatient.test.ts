import fc from 'fast-check';
import {
    ageOn,
    isIdentified,
    officialName,
    preferredName,
    readPatients,
    sayAge,
    type PatientView,
} from 'c/salusCoreFhirPatient';
import { leavesOf } from 'test-support/fhirLeaves';
import { publishedResources, whereThere } from 'test-support/usCore';

const one = (resource: object): PatientView =>
    readPatients(JSON.stringify({ resourceType: 'Patient', id: 'p', ...resource })).views[0]!;

describe('a Patient', () => {
    it('has its names, its date of birth as written and its numbers with whose they are', () => {
        const view = one({
            language: 'en',
            name: [{ use: 'official', family: 'Shaw', given: ['Amy', 'V.'] }],
            birthDate: '1987-02',
            gender: 'female',
            identifier: [
                { value: '1032702', type: { text: 'MRN' }, assigner: { display: 'Riverside' } },
            ],
        });
        expect(view).toMatchObject({
            names: [{ text: 'Amy V. Shaw', family: 'Shaw', use: 'official', lang: 'en' }],
            ...{ birthDate: '1987-02', gender: 'female' },
            identifiers: [{ value: '1032702', type: 'MRN', assigner: 'Riverside' }],
        });
        expect(view.rows.map(({ element }) => element)).toEqual(['name']);
    });

    it.each([
        [{ deceasedDateTime: '2025-03' }, { date: '2025-03' }],
        [{ deceasedBoolean: true }, {}],
        [{ deceasedBoolean: false }, undefined],
        [{}, undefined],
    ])('has died where the record says so: %j', (given, deceased) => {
        expect(one(given).deceased).toEqual(deceased);
    });

    it('says among its rows that somebody hasn’t died', () => {
        expect(one({ deceasedBoolean: false }).rows).toMatchObject([{ element: 'deceased' }]);
    });

    it('has pronouns from the extensions of HL7, and languages with the preferred one', () => {
        const url = 'http://hl7.org/fhir/StructureDefinition/individual-pronouns';
        const view = one({
            extension: [
                { url, extension: [{ url: 'value', valueCodeableConcept: { text: 'she/her' } }] },
                { url: 'http://example.org/us-core-pronouns', valueString: 'they/them' },
            ],
            communication: [
                { language: { coding: [{ code: 'es' }] }, preferred: true },
                { language: { text: 'English' } },
                { preferred: true },
            ],
        });
        expect(view.pronouns).toEqual(['she/her', 'they/them']);
        expect(view.languages).toEqual([
            { text: 'es', isPreferred: true },
            { text: 'English', isPreferred: false },
        ]);
    });

    it('says of a name what it is used for, whether its parts are known or its text alone', () => {
        for (const name of [{ family: 'Shaw' }, { text: 'Amy Shaw' }]) {
            const [row] = one({ name: [{ ...name, use: 'usual' }] }).rows;
            expect(row).toMatchObject({
                element: 'name',
                values: [{ notes: [{ code: 'usual' }] }],
            });
        }
    });

    it('says nothing twice of pronouns and languages, but what else is said of them', () => {
        const url = 'http://hl7.org/fhir/StructureDefinition/individual-pronouns';
        const value = { url: 'value', valueCodeableConcept: { text: 'she/her' } };
        const language = { text: 'Spanish' };
        expect(
            one({
                extension: [{ url, extension: [value] }],
                communication: [{ language, preferred: true }, { language }],
            }).rows,
        ).toEqual([]);
        const more = one({
            extension: [{ url, extension: [value, { url: 'comment', valueString: 'At work' }] }],
            communication: [{ language, level: 'A little' }],
        }).rows;
        expect(more.map(({ element }) => element)).toEqual(['communication', 'extension']);
    });

    it('says that it was replaced or is no longer used', () => {
        const link = [{ type: 'replaced-by', other: { reference: 'Patient/2' } }];
        expect(one({ link, active: false })).toMatchObject({ isReplaced: true, isInactive: true });
        expect(one({ link: [{ type: 'refer' }] })).toMatchObject({
            ...{ isReplaced: false, isInactive: false },
        });
    });

    it('never has the value of a number among its rows, but what else is said of it', () => {
        const view = one({
            identifier: [
                {
                    value: 'SECRET-77',
                    use: 'old',
                    type: { text: 'MRN' },
                    period: { end: '2019' },
                    assigner: { display: 'Riverside' },
                },
                { value: 'SECRET-78' },
            ],
        });
        expect(JSON.stringify(view.rows)).not.toContain('SECRET');
        expect(view.rows).toMatchObject([
            {
                element: 'identifier',
                values: [
                    {
                        text: 'MRN',
                        notes: [{ code: 'old' }, { kind: 'period', end: '2019' }],
                    },
                ],
            },
        ]);
    });
});

describe('the name on a day', () => {
    const { names } = one({
        name: [
            { use: 'old', text: 'Before' },
            { use: 'official', text: 'Amy Shaw', period: { start: '2016-12-06', end: '2020-07' } },
            { use: 'official', text: 'Amy Baxter', period: { start: '2020-07-22' } },
            { use: 'nickname', text: 'Mimi' },
            { use: 'usual', text: 'Amy' },
        ],
    });

    it.each([
        ['2018-01-01', 'Amy Shaw'],
        ['2020-07-01', 'Amy Shaw'],
        ['2021-01-01', 'Amy Baxter'],
        [undefined, 'Amy Baxter'],
    ])('is on %s the one that is theirs then: %s', (day, text) => {
        expect(officialName(names, day)?.text).toBe(text);
    });

    it('is the usual one where there is no official one, and the last resort is a past one', () => {
        expect(officialName(names.slice(3))?.text).toBe('Amy');
        expect(officialName(names.slice(0, 1))?.text).toBe('Before');
        expect(officialName([])).toBeUndefined();
    });

    it('has a preferred name beside it, which is no past one and not the same', () => {
        expect(preferredName(names, '2021-01-01')?.text).toBe('Amy');
        expect(preferredName(names.slice(0, 4))?.text).toBe('Mimi');
        expect(preferredName(names.slice(4))).toBeUndefined();
    });
});

describe('an age', () => {
    it.each([
        ['2026-11-30', '2026-11-30', '0 days'],
        ['2026-11-03', '2026-11-30', '27 days'],
        ['2026-11-02', '2026-11-30', '4 weeks'],
        ['2026-11-01', '2026-11-30', '4 weeks, 1 day'],
        ['2025-12-01', '2026-11-30', '52 weeks'],
        ['2025-11-30', '2026-11-30', '12 months'],
        ['2025-11-29', '2026-11-30', '12 months, 1 day'],
        ['2024-11-30', '2026-11-30', '2 years'],
        ['2021-09-14', '2026-11-30', '5 years, 2 months'],
        ['2008-12-01', '2026-11-30', '17 years, 11 months'],
        ['2008-11-30', '2026-11-30', '18 years'],
        ['1970-01-01', '2026-11-30', '56 years'],
        ['2000-02-29', '2026-02-27', '25 years'],
        ['2000-02-29', '2026-02-28', '26 years'],
        ['2024-12-31', '2026-02-28', '14 months'],
    ])('of somebody born on %s is on %s: %s', (born, day, said) => {
        expect(sayAge(ageOn(born, day)!, 'en-US')).toBe(said);
    });

    it.each([
        ['1970', '2026-11-30'],
        ['1970-01', '2026-11-30'],
        ['2027-01-01', '2026-11-30'],
        ['1970-02-30', '2026-11-30'],
        ['1970-01-01', ''],
    ])('is not known of %s on %s', (born, day) => expect(ageOn(born, day)).toBeUndefined());

    it('never goes back from one day to the next', () => {
        const DAYS = { year: 365, month: 30, week: 7, day: 1 };
        const length = (age: NonNullable<ReturnType<typeof ageOn>>): number =>
            age.reduce((sum, { unit, count }) => sum + count * DAYS[unit], 0);
        const dayAfter = (day: string, days: number): string =>
            new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
        fc.assert(
            fc.property(fc.nat(9000), fc.nat(7999), (from, after) => {
                const born = dayAfter('1996-01-01', from);
                const [a, b] = [dayAfter(born, after), dayAfter(born, after + 1)];
                // A month of 30 days is shorter than the weeks before it.
                const slack = 20;
                expect(length(ageOn(born, b)!)).toBeGreaterThanOrEqual(
                    length(ageOn(born, a)!) - slack,
                );
                for (const { count } of ageOn(born, a)!) expect(count).toBeGreaterThanOrEqual(0);
            }),
        );
    });
});

describe('two identifiers', () => {
    const name = [{ text: 'Robin Example' }];
    const identifier = [{ value: '77' }];
    it.each([
        [{ name, birthDate: '1970-01-01' }, true],
        [{ name, identifier }, true],
        [{ name, birthDate: '1970' }, false],
        [{ name, birthDate: 'about 1970' }, false],
        [{ name }, false],
        [{ birthDate: '1970-01-01', identifier }, false],
        [{ name: [{ use: 'official' }], identifier }, false],
        [{}, false],
    ])('%j: %s', (resource, is) => expect(isIdentified(one(resource))).toBe(is));
});

describe('any Patient', () => {
    it('is read without an exception, whatever its elements are', () => {
        const keys = ['name', 'identifier', 'birthDate', 'communication', 'extension', 'link'];
        fc.assert(
            fc.property(
                fc.dictionary(
                    fc.constantFrom(...keys, 'deceasedDateTime', 'gender', '_name'),
                    fc.jsonValue(),
                ),
                (resource) => {
                    const { views } = readPatients({ ...resource, resourceType: 'Patient' });
                    expect(views).toHaveLength(1);
                    isIdentified(views[0]!);
                    preferredName(views[0]!.names, '2026-11-30');
                },
            ),
        );
    });

    it('loses no text that it was given', () => {
        const word = fc.stringMatching(/^[a-z]{6}$/);
        fc.assert(
            fc.property(
                fc.record({
                    name: fc.array(
                        fc.record({ family: word, given: fc.array(word), suffix: fc.array(word) }),
                    ),
                    identifier: fc.array(
                        fc.record(
                            {
                                value: word,
                                assigner: fc.record({ display: word }),
                                type: fc.record({ text: word }),
                                other: word,
                            },
                            { requiredKeys: [] },
                        ),
                    ),
                    maritalStatus: fc.record({ text: word }),
                    odd: fc.record({ inner: word }),
                }),
                (resource) => {
                    const text = JSON.stringify(one(resource));
                    leavesOf(JSON.stringify(resource)).forEach((leaf) =>
                        expect(text).toContain(leaf.text),
                    );
                },
            ),
        );
    });

    it(`is identified in every published resource ${whereThere}`, () => {
        const views = publishedResources.flatMap(({ text }) => readPatients(text).views);
        if (publishedResources.length) expect(views.length).toBeGreaterThan(1);
        views.forEach((view) => expect(isIdentified(view)).toBe(true));
    });
});
