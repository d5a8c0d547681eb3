import { SalusProblem } from 'c/salusCoreProblems';
import { choicesOf } from 'c/salusCoreSlots';
import type { LocationFacts } from 'c/salusCoreFhirScheduling';
import {
    aLocation,
    aSchedule,
    aSlot,
    aVirtualLocation,
    extension,
    modeOf,
    problemsOf,
    read,
    withExtensions,
} from './resources';

const HL7 = 'http://hl7.org/fhir/uv/smart-scheduling-links/StructureDefinition';
const clinic = [aLocation(), aSchedule(), aSlot()];
const withSlot = (changes: object) => [aLocation(), aSchedule(), aSlot(changes)];
const slotOf = (...resources: readonly unknown[]) => read(resources).slots[0];

describe('a clinic that is published in FHIR R4', () => {
    it('becomes a Location, a reason and a slot, without a problem', () => {
        const { locations, reasons, slots, clinicians, problems } = read(clinic);
        expect(locations).toEqual([
            expect.objectContaining({
                id: 'l1',
                name: 'Harbor Clinic',
                address: ['1 Harbor Street', 'Boston, MA 02114'],
                zone: 'America/New_York',
                modalities: ['in-person'],
            }),
        ]);
        expect(reasons).toEqual([{ id: 'https://x.example.org|57', name: 'Vaccination' }]);
        expect(slots).toEqual([
            {
                id: 't1',
                locationId: 'l1',
                modality: 'in-person',
                start: '2021-03-10T15:00:00-05:00',
                end: '2021-03-10T15:20:00-05:00',
                status: 'free',
                scheduleId: 's1',
                reasonIds: ['https://x.example.org|57'],
            },
        ]);
        expect([...clinicians, ...problems]).toEqual([]);
    });

    it('is the same in whatever order its resources come', () => {
        expect(read([...clinic].reverse()).slots).toEqual(read(clinic).slots);
    });

    it.each(['searchset', 'collection'])('is the same in a Bundle that is a %s', (type) => {
        const entry = clinic.map((resource) => ({ resource }));
        const bundle = { resourceType: 'Bundle', type, entry };
        expect(read([bundle])).toEqual(read(clinic));
        const outer = { resourceType: 'Bundle', type, entry: [{ resource: bundle }] };
        expect(read([outer])).toEqual(read(clinic));
    });

    it('is found by the addresses of its Bundle', () => {
        const url = 'urn:uuid:61ebe359-bfdc-4613-8bf2-c5e300945f0a';
        const entry = [
            { fullUrl: url, resource: aLocation() },
            { resource: aSchedule({ actor: [{ reference: url }] }) },
            { resource: aSlot() },
        ];
        expect(slotOf({ resourceType: 'Bundle', type: 'searchset', entry })?.locationId).toBe('l1');
    });

    it.each(['https://fhir.example.org/r4/Schedule/s1', 'Schedule/s1/_history/3'])(
        'is found by the reference %s',
        (reference) => expect(slotOf(...withSlot({ schedule: { reference } }))?.id).toBe('t1'),
    );

    it.each(['a_b', 'a b', 'ä', 'a/b', '1'.repeat(200), 'a#b', '__proto__', '<b>'])(
        'may have the id %p',
        (id) => {
            const [location, schedule] = [aLocation({ id }), aSchedule({ id })];
            const resources = [
                location,
                { ...schedule, actor: [{ reference: `Location/${id}` }] },
                aSlot({ id, schedule: { reference: `Schedule/${id}` } }),
            ];
            expect(read(resources).slots[0]).toMatchObject({ id, locationId: id, scheduleId: id });
        },
    );

    it('may be called by what else it says when it has no name', () => {
        const nameOf = (changes: object) =>
            read([aLocation({ name: undefined, ...changes })]).locations[0]?.name;
        expect(nameOf({ alias: ['The Harbor'] })).toBe('The Harbor');
        expect(nameOf({ description: 'Behind the bank' })).toBe('Behind the bank');
        expect(nameOf({})).toBe('1 Harbor Street');
    });

    it('tells the app what it needs to know the zone', () => {
        const facts: LocationFacts[] = [];
        const zone = {
            url: 'http://hl7.org/fhir/StructureDefinition/timezone',
            valueCode: 'Asia/Tokyo',
        };
        const identifier = [{ system: 'https://x.example.org', value: '9' }];
        read([aLocation({ identifier, ...withExtensions(zone) })], {
            zoneOf: (location) => void facts.push(location) as undefined,
        });
        expect(facts).toEqual([
            expect.objectContaining({
                id: 'l1',
                identifiers: identifier,
                timezone: 'Asia/Tokyo',
                address: expect.objectContaining({ postalCode: '02114', state: 'MA' }),
            }),
        ]);
    });
});

describe('a slot', () => {
    it.each([
        ['2021-03-10T15:00:00-05', '2021-03-10T15:00:00-05:00'],
        ['2021-03-10T15:00:00.000Z', '2021-03-10T15:00:00.000Z'],
        ['2021-03-10T15:00:00+0000', '2021-03-10T15:00:00+0000'],
    ])('may begin at %s', (start, whole) => {
        expect(slotOf(...withSlot({ start, end: '2021-03-11T00:00:00Z' }))?.start).toBe(whole);
    });

    it.each(['http://fhir-registry.smarthealthit.org/StructureDefinition', HL7])(
        'has what SMART Scheduling Links adds, under %s',
        (base) => {
            const extensions = withExtensions(
                extension(
                    'booking-deep-link',
                    { valueUrl: 'https://x.example.org/book?slot=1&a=b' },
                    base,
                ),
                extension('booking-phone', { valueString: '1-800-GET-SHOT 5550100' }, base),
                extension('slot-capacity', { valueInteger: 7 }, base),
                extension('anything-else', { valueString: '<script>' }, base),
                { url: 'https://else.example.org', extension: [{ url: 'x' }] },
            );
            expect(slotOf(...withSlot(extensions))).toMatchObject({
                link: 'https://x.example.org/book?slot=1&a=b',
                phone: '1-800-GET-SHOT 5550100',
                capacity: 7,
            });
        },
    );

    it('of nine hours with a capacity is one window', () => {
        const slot = slotOf(
            ...withSlot({
                end: '2021-03-11T00:00:00-05:00',
                ...withExtensions(extension('slot-capacity', { valueInteger: 100 })),
            }),
        );
        expect(slot && choicesOf(slot).map(({ kind }) => kind)).toEqual(['window']);
    });

    it('that says what it is for overrides its schedule', () => {
        const serviceType = [{ text: 'Check-up' }];
        const { slots, reasons } = read(withSlot({ serviceType }));
        expect(slots[0]?.reasonIds).toEqual(['Check-up']);
        expect(reasons.map(({ name }) => name)).toEqual(['Vaccination', 'Check-up']);
    });

    it('that only says how it takes place is for what its schedule is for', () => {
        const { slots } = read(withSlot({ serviceCategory: modeOf('telephone') }));
        expect(slots[0]).toMatchObject({
            modality: 'phone',
            reasonIds: ['https://x.example.org|57'],
        });
    });

    it('is named by the coding that says most, or that a person selected', () => {
        const coding = [
            { system: 'a', code: '1', display: 'Immunization' },
            { system: 'b', code: '2', display: 'COVID-19 Immunization Appointment' },
        ];
        const nameOf = (all: readonly object[]) =>
            read([aLocation(), aSchedule({ serviceType: [{ coding: all }] }), aSlot()]).reasons[0];
        expect(nameOf(coding)).toEqual({ id: 'b|2', name: 'COVID-19 Immunization Appointment' });
        expect(nameOf([{ ...coding[0], userSelected: true }, coding[1] as object])?.id).toBe('a|1');
        expect(nameOf([{ system: 'a', code: '1' }])).toEqual({ id: 'a|1', name: '1' });
    });

    it.each(['busy', 'busy-unavailable', 'busy-tentative', 'entered-in-error'])(
        'that is %s is read and keeps its status',
        (status) => expect(slotOf(...withSlot({ status }))?.status).toBe(status),
    );
});

describe('the modality', () => {
    const visitsOf = (...resources: readonly unknown[]) =>
        read(resources).slots.map(({ locationId, modality }) => `${modality} ${locationId}`);
    const both = aSchedule({
        actor: [{ reference: 'Location/l1' }, { reference: 'Location/online' }],
    });

    it.each([
        ['in-person', 'in-person'],
        ['videoconference', 'video'],
        ['telephone', 'phone'],
    ])('is told by a code of service-mode: %s', (code, modality) => {
        expect(visitsOf(...withSlot({ serviceCategory: modeOf(code) }))).toEqual([
            `${modality} l1`,
        ]);
        expect(visitsOf(...withSlot({ appointmentType: modeOf(code)[0] }))).toEqual([
            `${modality} l1`,
        ]);
        expect(
            visitsOf(aLocation(), aSchedule({ serviceCategory: modeOf(code) }), aSlot()),
        ).toEqual([`${modality} l1`]);
    });

    it('is no reason for a visit', () => {
        const { reasons, slots } = read(withSlot({ serviceType: modeOf('videoconference') }));
        expect(reasons.map(({ name }) => name)).toEqual(['Vaccination']);
        expect(slots[0]?.reasonIds).toEqual(['https://x.example.org|57']);
    });

    it('is by video at a Location that is virtual, and only there', () => {
        const online = aSchedule({ actor: [{ reference: 'Location/online' }] });
        expect(visitsOf(aVirtualLocation(), online, aSlot())).toEqual(['video online']);
    });

    it('is either at a clinic that is beside a virtual Location, under one id', () => {
        expect(visitsOf(aLocation(), aVirtualLocation(), both, aSlot())).toEqual([
            'in-person l1',
            'video l1',
        ]);
    });

    it('is told by a code of the app’s own', () => {
        const serviceType = [{ coding: [{ system: 'own', code: 'TH' }] }];
        const modalityOf = ({ code }: { code?: string }) =>
            code === 'TH' ? ('video' as const) : undefined;
        expect(read(withSlot({ serviceType }), { modalityOf }).slots[0]?.modality).toBe('video');
    });

    it('is that of each of several Locations', () => {
        const actor = [{ reference: 'Location/l1' }, { reference: 'Location/l2' }];
        expect(
            visitsOf(aLocation(), aLocation({ id: 'l2' }), aSchedule({ actor }), aSlot()),
        ).toEqual(['in-person l1', 'in-person l2']);
    });
});

describe('who sees the person', () => {
    const name = [{ given: ['Amira'], family: 'Haddad CANARY', prefix: ['Dr.'] }];
    const amira = { resourceType: 'Practitioner', id: 'p1', name };
    const role = {
        resourceType: 'PractitionerRole',
        id: 'r1',
        practitioner: { reference: 'Practitioner/p1' },
        code: [{ text: 'Family doctor' }],
        location: [{ reference: 'Location/l1' }],
    };
    const actors = (...references: readonly object[]) =>
        aSchedule({ actor: [{ reference: 'Location/l1' }, ...references] });

    it('is a Practitioner, with the words of the role and the locations of both', () => {
        const { clinicians, slots } = read([
            aLocation(),
            actors({ reference: 'PractitionerRole/r1' }),
            aSlot(),
            amira,
            role,
        ]);
        expect(clinicians).toEqual([
            {
                id: 'p1',
                name: 'Dr. Amira Haddad CANARY',
                role: 'Family doctor',
                locationIds: ['l1'],
            },
        ]);
        expect(slots[0]?.clinicianId).toBe('p1');
    });

    it('is called as they usually are', () => {
        const names = [
            { use: 'old', text: 'Old name' },
            { use: 'official', text: 'On paper' },
            { use: 'usual', text: 'As called' },
        ];
        expect(read([{ ...amira, name: names }]).clinicians[0]?.name).toBe('As called');
    });

    it('works where the role works, when the Schedule names no Location', () => {
        const schedule = aSchedule({ actor: [{ reference: 'PractitionerRole/r1' }] });
        expect(slotOf(aLocation(), schedule, aSlot(), amira, role)?.locationId).toBe('l1');
    });

    it('works where a Schedule that names them is', () => {
        const { clinicians } = read([
            aLocation(),
            actors({ reference: 'Practitioner/p1' }),
            aSlot(),
            amira,
        ]);
        expect(clinicians[0]?.locationIds).toEqual(['l1']);
    });

    it('is known by name alone when only that was given', () => {
        const someone = { reference: 'Practitioner/p9', display: 'Chidi Okafor CANARY' };
        const { clinicians, slots } = read([aLocation(), actors(someone), aSlot()]);
        expect(clinicians.map((one) => one.name)).toEqual(['Chidi Okafor CANARY']);
        expect(slots[0]?.clinicianId).toBe(clinicians[0]?.id);
    });

    it('is each of several, in a slot of one id', () => {
        const second = { ...amira, id: 'p2' };
        const schedule = actors({ reference: 'Practitioner/p1' }, { reference: 'Practitioner/p2' });
        const { slots, problems } = read([aLocation(), schedule, aSlot(), amira, second]);
        expect(slots.map(({ id, clinicianId }) => [id, clinicianId])).toEqual([
            ['t1', 'p1'],
            ['t1', 'p2'],
        ]);
        expect(problems).toEqual([]);
    });

    describe('has left', () => {
        const gone = { ...amira, active: false };
        const roleThere = { reference: 'PractitionerRole/r1' };
        const offered = (...resources: readonly unknown[]) =>
            read([aLocation(), aSlot(), ...resources]).slots.map((slot) => slot.clinicianId);

        it.each([
            ['a Practitioner', [actors({ reference: 'Practitioner/p1' }), gone]],
            ['a role of somebody who has left', [actors(roleThere), gone, role]],
            ['a role that has ended', [actors(roleThere), amira, { ...role, active: false }]],
            [
                'a role that has ended, beside the person',
                [
                    actors({ reference: 'Practitioner/p1' }, roleThere),
                    amira,
                    { ...role, active: false },
                ],
            ],
            [
                'a role that has ended, where no Location is named',
                [aSchedule({ actor: [roleThere] }), amira, { ...role, active: false }],
            ],
        ])('and so their slots are not offered: %s', (_, resources) => {
            expect(offered(...resources)).toEqual([]);
            expect(problemsOf([aLocation(), aSlot(), ...resources])).toEqual(
                expect.arrayContaining([
                    ['bad-resource', expect.stringMatching(/^Practitioner/), 'active'],
                    ['bad-resource', 'Schedule/s1', 'actor'],
                    ['unresolved-reference', 'Slot/t1', 'schedule'],
                ]),
            );
        });

        it('and whoever is still there is offered', () => {
            const second = { ...amira, id: 'p2' };
            const schedule = actors(
                { reference: 'Practitioner/p1' },
                { reference: 'Practitioner/p2' },
            );
            expect(offered(schedule, gone, second)).toEqual(['p2']);
            const named = { reference: 'Practitioner/p9', display: 'Chidi Okafor CANARY' };
            expect(offered(actors({ reference: 'Practitioner/p1' }, named), gone)).toEqual([
                'Practitioner/p9',
            ]);
        });

        it('one of two roles, and has another here', () => {
            const schedule = actors(roleThere, { reference: 'PractitionerRole/r2' });
            const roles = [
                { ...role, active: false },
                { ...role, id: 'r2' },
            ];
            expect(offered(schedule, amira, ...roles)).toEqual(['p1']);
        });

        it('a role, whose locations then don’t count', () => {
            const schedule = aSchedule({
                actor: [roleThere, { reference: 'PractitionerRole/r2' }],
            });
            const roles = [
                { ...role, active: false },
                { ...role, id: 'r2', location: [{ reference: 'Location/l2' }] },
            ];
            const { slots } = read([
                ...[aLocation(), aLocation({ id: 'l2' })],
                ...[schedule, aSlot(), amira, ...roles],
            ]);
            expect(slots.map(({ locationId }) => locationId)).toEqual(['l2']);
        });
    });

    it('is nobody in particular for a device or a service', () => {
        const schedule = actors({ reference: 'HealthcareService/h1' }, { reference: 'Device/d1' });
        expect(slotOf(aLocation(), schedule, aSlot())?.clinicianId).toBeUndefined();
        expect(problemsOf([aLocation(), schedule, aSlot()])).toEqual([]);
    });
});

describe('a HealthcareService', () => {
    const service = (changes: object = {}) => ({
        resourceType: 'HealthcareService',
        id: 'h1',
        name: 'Travel clinic',
        location: [{ reference: 'Location/l1' }],
        ...changes,
    });
    const schedule = aSchedule({
        actor: [{ reference: 'HealthcareService/h1' }],
        serviceType: undefined,
    });
    const given = (...services: readonly object[]) =>
        read([aLocation(), schedule, aSlot(), ...services]);

    it('says where a visit is, and for what, where the Schedule names neither', () => {
        const { slots, reasons, problems } = given(service());
        expect(slots.map(({ locationId }) => locationId)).toEqual(['l1']);
        expect(reasons).toEqual([{ id: 'Travel clinic', name: 'Travel clinic' }]);
        expect(problems).toEqual([]);
    });

    it('says it by its type before its name', () => {
        const type = [
            { coding: [{ system: 'https://x.example.org', code: '9', display: 'Yellow fever' }] },
        ];
        const { reasons } = given(service({ type }));
        expect(reasons).toEqual([{ id: 'https://x.example.org|9', name: 'Yellow fever' }]);
    });

    it('gives way to the services and the Locations that the Schedule names', () => {
        const both = aSchedule({
            actor: [{ reference: 'Location/l2' }, { reference: 'HealthcareService/h1' }],
        });
        const { slots, reasons } = read([
            ...[aLocation(), aLocation({ id: 'l2' })],
            ...[both, aSlot(), service()],
        ]);
        expect(slots.map(({ locationId }) => locationId)).toEqual(['l2']);
        expect(reasons.map(({ name }) => name)).toEqual(['Vaccination']);
    });

    it('that is no longer active leaves its slots out', () => {
        const { slots, problems } = given(service({ active: false }));
        expect(slots).toEqual([]);
        expect(problems.map(({ where, property }) => `${where} ${property}`)).toContain(
            'HealthcareService/h1 active',
        );
    });
});

describe('the Schedules', () => {
    it('are named with where and with whom their slots are, but not at a Location that was left out', () => {
        const schedule = aSchedule({
            actor: [{ reference: 'Location/l1' }, { reference: 'Location/l2' }],
        });
        const closed = aLocation({ id: 'l2', status: 'inactive' });
        expect(read([aLocation(), closed, schedule]).schedules).toEqual([
            { id: 's1', locationIds: ['l1'], clinicianIds: [] },
        ]);
    });
});

describe('what is wrong', () => {
    it('is always a SalusProblem', () => {
        read([null, {}, aSlot()]).problems.forEach((problem) =>
            expect(problem).toBeInstanceOf(SalusProblem),
        );
    });
});
