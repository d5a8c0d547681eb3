import { countedWork, growth, LINEAR } from 'test-support/countedWork/countedWork';
import { aLocation, aSchedule, aSlot, NOW, read } from './resources';

type Core = typeof import('c/salusCoreFhirScheduling');

const practitioner = { resourceType: 'Practitioner', id: 'p1', name: [{ text: 'CANARY' }] };
const service = (n: number) => ({ text: `Service ${n}` });

const aService = {
    ...{ resourceType: 'HealthcareService', id: 'h1' },
    location: [{ reference: 'Location/l1' }],
};

const makers = (count: number) => {
    const many = <T>(make: (n: number) => T): T[] =>
        Array.from({ length: count }, (_, n) => make(n));
    return {
        many,
        references: (type: string) => many((n) => ({ reference: `${type}/${n}` })),
        locations: () => many((n) => aLocation({ id: String(n) })),
        people: () => many((n) => ({ ...practitioner, id: String(n) })),
    };
};
type Many = ReturnType<typeof makers>;

const schedulesOf = (many: Many['many'], reference: string) =>
    many((n) => aSchedule({ id: String(n), actor: [{ reference }], serviceType: [] }));

describe('many of a thing', () => {
    const { core, workOf } = countedWork<Core>('salusCoreFhirScheduling');
    const context = { zoneOf: () => 'America/New_York', now: NOW };

    it.each<[string, (all: Many) => readonly unknown[]]>([
        [
            'actors that were not given',
            ({ references }) => [
                aLocation(),
                aSchedule({ actor: references('Location') }),
                aSlot(),
            ],
        ],
        [
            'Locations of a Schedule',
            ({ references, locations }) => [
                ...locations(),
                aSchedule({ actor: references('Location') }),
                aSlot(),
            ],
        ],
        [
            'Practitioners of a Schedule',
            ({ references, people }) => [
                aLocation(),
                ...people(),
                aSchedule({ actor: [{ reference: 'Location/l1' }, ...references('Practitioner')] }),
                aSlot(),
            ],
        ],
        [
            'Locations and Practitioners of a Schedule',
            ({ references, locations, people }) => [
                ...locations(),
                ...people(),
                aSchedule({ actor: [...references('Location'), ...references('Practitioner')] }),
                aSlot(),
            ],
        ],
        [
            'Practitioners who have left',
            ({ references, people }) => [
                ...people().map((one) => ({ ...one, active: false })),
                aSchedule({ actor: references('Practitioner') }),
            ],
        ],
        [
            'roles of one Practitioner',
            ({ many, locations }) => [
                practitioner,
                ...locations(),
                ...many((n) => ({
                    ...{ resourceType: 'PractitionerRole', id: String(n) },
                    practitioner: { reference: 'Practitioner/p1' },
                    location: [{ reference: `Location/${n}` }],
                })),
            ],
        ],
        ['resources with one id', ({ many }) => many(() => aLocation())],
        [
            'contained Locations',
            ({ many, locations }) => [
                aSchedule({
                    actor: many((n) => ({ reference: `#${n}` })),
                    contained: locations(),
                }),
            ],
        ],
        [
            'Slots of a Schedule with as many services',
            ({ many }) => [
                aLocation(),
                aSchedule({ serviceType: many(service) }),
                ...many((n) => aSlot({ id: String(n) })),
            ],
        ],
        [
            'Slots of a Schedule with as many Locations',
            ({ many, references, locations }) => [
                ...locations(),
                aSchedule({ actor: references('Location') }),
                ...many((n) => aSlot({ id: String(n) })),
            ],
        ],
        [
            'names of a Practitioner with as many roles',
            ({ many }) => [
                { ...practitioner, name: many((n) => ({ text: `CANARY ${n}` })) },
                ...many((n) => ({
                    ...{ resourceType: 'PractitionerRole', id: String(n) },
                    practitioner: { reference: 'Practitioner/p1' },
                })),
            ],
        ],
        [
            'Locations of a service with as many Schedules',
            ({ many, references, locations }) => [
                ...locations(),
                { resourceType: 'HealthcareService', id: 'h1', location: references('Location') },
                ...schedulesOf(many, 'HealthcareService/h1'),
            ],
        ],
        [
            'services of a HealthcareService with as many Schedules',
            ({ many }) => [
                aLocation(),
                { ...aService, type: many(service) },
                ...schedulesOf(many, 'HealthcareService/h1'),
            ],
        ],
        [
            'actors that are one HealthcareService with as many services',
            ({ many }) => [
                aLocation(),
                { ...aService, type: many(service) },
                aSchedule({
                    actor: many(() => ({ reference: 'HealthcareService/h1' })),
                    serviceType: [],
                }),
            ],
        ],
        [
            'actors that are one contained role with as many Locations',
            ({ many, references, locations }) => [
                ...locations(),
                aSchedule({
                    actor: many(() => ({ reference: '#r' })),
                    contained: [
                        {
                            ...{ resourceType: 'PractitionerRole', id: 'r' },
                            location: references('Location'),
                        },
                    ],
                }),
            ],
        ],
        [
            'codings of a Location with as many Schedules',
            ({ many }) => [
                aLocation({ physicalType: { coding: many(() => ({ system: 'x', code: 'y' })) } }),
                ...many((n) => aSchedule({ id: String(n) })),
            ],
        ],
    ])('takes work that is linear in their number: %s', (_, make) => {
        const work = (count: number) => {
            const resources = make(makers(count));
            return workOf(() => core.readScheduling(resources, context));
        };
        expect(growth(work, 500)).toBeLessThan(LINEAR);
    });

    it.each<[string, (all: Many) => readonly unknown[]]>([
        [
            'Locations',
            ({ references, locations }) => [
                ...locations(),
                { ...aService, location: references('Location') },
            ],
        ],
        ['services', ({ many }) => [aLocation(), { ...aService, type: many(service) }]],
    ])('are gone through once for all Schedules of one HealthcareService: %s', (_, make) => {
        const schedules = schedulesOf(makers(2_000).many, 'HealthcareService/h1');
        const work = (count: number) => {
            const resources = [...make(makers(count)), ...schedules];
            return workOf(() => core.readScheduling(resources, context));
        };
        expect(work(100) / work(1)).toBeLessThan(3);
    });

    it('judges each Slot once for each modality, however many Locations and clinicians it has', () => {
        const { references, locations } = makers(24);
        const slots = Array.from({ length: 200 }, (_, n) => aSlot({ id: String(n) }));
        const work = (actor: readonly object[]) =>
            workOf(() =>
                core.readScheduling([...locations(), aSchedule({ actor }), ...slots], context),
            );
        const [one, all] = [work(references('Location').slice(0, 1)), work(references('Location'))];
        expect(all / one).toBeLessThan(3);
    });

    it('may be problems: a thousand are listed, and one says that there are more', () => {
        const { problems } = read(Array.from({ length: 300_000 }, (_, n) => n));
        expect(problems).toHaveLength(1_001);
        expect(problems.at(-1)?.message).toContain('more than are listed');
    });

    it('may be Bundles in themselves', () => {
        const bundle: Record<string, unknown> = { resourceType: 'Bundle', type: 'collection' };
        bundle.entry = Array.from({ length: 300 }, () => ({ resource: bundle }));
        expect(read([bundle, aLocation()]).locations).toHaveLength(1);
    });
});

describe('too many or too long to be read', () => {
    const problemsAt = (resources: readonly unknown[]) =>
        read(resources).problems.map(({ where, property }) => `${where} ${property}`);

    it('are Locations to which a Schedule only leads', () => {
        const { locations, references, many } = makers(101);
        const crowded = { ...aService, location: references('Location') };
        const schedules = schedulesOf(many, 'HealthcareService/h1').slice(0, 1);
        expect(problemsAt([...locations(), crowded, ...schedules])).toEqual(['Schedule/0 actor']);
    });

    it.each<[string, (serviceType: readonly object[]) => readonly unknown[], string]>([
        [
            'a HealthcareService',
            (type) => [
                { ...aService, type },
                ...schedulesOf(makers(1).many, 'HealthcareService/h1'),
            ],
            'HealthcareService/h1 type',
        ],
        [
            'all HealthcareServices of a Schedule',
            (type) => [
                { ...aService, type: type.slice(0, 60) },
                { ...aService, id: 'h2', type: type.slice(60) },
                aSchedule({
                    actor: ['h1', 'h2'].map((id) => ({ reference: `HealthcareService/${id}` })),
                    serviceType: [],
                }),
            ],
            'Schedule/s1 actor',
        ],
        ['a Schedule', (serviceType) => [aSchedule({ serviceType })], 'Schedule/s1 serviceType'],
        [
            'a Slot',
            (serviceType) => [aSchedule({ serviceType: [] }), aSlot({ serviceType })],
            'Slot/t1 serviceType',
        ],
    ])('are services of %s: the first 100 are read', (_, make, problem) => {
        const given = [aLocation(), ...make(makers(101).many(service))];
        expect(problemsAt(given)).toEqual([problem]);
        expect(read(given).reasons).toHaveLength(100);
    });

    it('are slots of the Slots together: the first 50,000 are read', () => {
        const { references, locations } = makers(24);
        const given = [
            ...[...locations(), aSchedule({ actor: references('Location') })],
            ...makers(2_100).many((n) => aSlot({ id: String(n), status: 'busy' })),
        ];
        const { slots, problems } = read(given);
        expect(slots).toHaveLength(2_083 * 24);
        expect(problems[0]).toMatchObject({ code: 'bad-slot', property: 'Slot' });
    });

    it('are Locations: the first 20,000 are read', () => {
        const { locations, problems } = read(makers(20_001).locations());
        expect(locations).toHaveLength(20_000);
        expect(problems).toMatchObject([{ code: 'bad-resource', property: 'Location' }]);
    });

    it.each<[string, (n: number) => object, readonly object[]]>([
        [
            'Appointments',
            (n) => ({ resourceType: 'Appointment', id: String(n), status: 'no status' }),
            [],
        ],
        ['Slots at one time', (n) => aSlot({ id: String(n) }), [aLocation(), aSchedule()]],
    ])('are problems of %s: a thousand are listed', (_, make, others) => {
        expect(read([...others, ...makers(1_500).many(make)]).problems).toHaveLength(1_001);
    });

    it.each([
        ['an id', [aLocation({ id: 'a'.repeat(2_001) })], 'id'],
        [
            'a reference',
            [aLocation(), aSchedule({ actor: [{ reference: `Location/${'a'.repeat(2_000)}` }] })],
            'actor[0].reference',
        ],
        [
            'a fullUrl',
            [
                {
                    resourceType: 'Bundle',
                    type: 'collection',
                    entry: [{ fullUrl: 'a'.repeat(2_001), resource: aLocation() }],
                },
            ],
            'entry[0].fullUrl',
        ],
    ])('is %s', (_, resources, path) => {
        const found = read(resources).problems.map(({ code, property }) => `${code} ${property}`);
        expect(found).toContain(`bad-resource ${path}`);
    });
});
