import { cpuUsage } from 'node:process';
import { SalusProblem } from 'c/salusCoreProblems';
import { readBooking } from 'c/salusCoreFhirScheduling';
import { aLocation, aSchedule, aSlot, problemsOf, read } from './resources';

const fail = (): never => {
    throw new Error('CANARY');
};
const throwing = (value: object, key: string): object =>
    Object.defineProperty({ ...value }, key, { get: fail, enumerable: true });
const proxied = (target: object, ...traps: readonly string[]): object =>
    new Proxy(target, Object.fromEntries(traps.map((trap) => [trap, fail])));
const revoked = (target: object): object => {
    const { proxy, revoke } = Proxy.revocable(target, {});
    revoke();
    return proxy;
};
const TRAPS = ['get', 'has', 'ownKeys', 'getOwnPropertyDescriptor', 'getPrototypeOf'];
const cyclic = (): object => {
    const object: Record<string, unknown> = { resourceType: 'Bundle', type: 'collection' };
    object.entry = [{ resource: object }];
    return object;
};

/* What can stand where a value is expected, and throws. */
const BROKEN: readonly (readonly [string, () => unknown])[] = [
    ['an object whose proxy throws', () => proxied({}, ...TRAPS)],
    ['a list whose proxy throws', () => proxied([], ...TRAPS)],
    ['a revoked object', () => revoked({})],
    ['a revoked list', () => revoked([])],
    ['a list with an entry that throws', () => throwing([{}], '0')],
    ['a list that claims no end', () => new Proxy([], { get: () => 2 ** 32 })],
    ['a Bundle in itself', cyclic],
];

const practitioner = { resourceType: 'Practitioner', id: 'p1', name: [{ text: 'CANARY' }] };
const all = [
    aLocation({ telecom: [], physicalType: {}, identifier: [], status: 'active', alias: [] }),
    aSchedule({ active: true, contained: [] }),
    aSlot({ extension: [], serviceType: [], appointmentType: {} }),
    { ...practitioner, active: true, qualification: [] },
    { resourceType: 'PractitionerRole', id: 'r1', practitioner: {}, location: [], code: [] },
    { resourceType: 'HealthcareService', id: 'h1', location: [], type: [], name: 'CANARY' },
    {
        resourceType: 'Appointment',
        id: 'a1',
        status: 'booked',
        start: '',
        end: '',
        participant: [],
    },
    { resourceType: 'Bundle', type: 'collection', entry: [] },
];
const keysOf = (resource: object): readonly string[] =>
    Object.keys({ ...resource, meta: 0, implicitRules: 0 });
const members = all.flatMap((resource) => keysOf(resource).map((key) => [resource, key] as const));
const good = aLocation({ id: 'good' });

describe('a resource that breaks', () => {
    it.each(members)('%j: its %s may throw', (resource, key) => {
        const { locations, problems } = read([throwing(resource, key), good]);
        expect(locations.map(({ id }) => id)).toContain('good');
        problems.forEach((problem) => expect(problem.message).not.toContain('CANARY'));
    });

    it.each(members)('%j: its %s may be anything that throws', (resource, key) => {
        for (const [, make] of BROKEN) {
            const { locations } = read([{ ...resource, [key]: make() }, good]);
            expect(locations.map(({ id }) => id)).toContain('good');
        }
    });

    it.each(BROKEN)('is a problem, and the others are read: %s', (_, make) => {
        expect(problemsOf([make(), good]).length).toBeGreaterThan(0);
        expect(read([make(), good]).locations).toHaveLength(1);
    });

    it.each(BROKEN)('is no booking: %s', (_, make) => {
        expect(readBooking(make())).toBeInstanceOf(SalusProblem);
    });

    it('leaves out a Slot whose modifiers can’t be read', () => {
        const resources = [aLocation(), aSchedule(), throwing(aSlot(), 'modifierExtension')];
        expect(problemsOf(resources)).toEqual([
            ['unknown-modifier', 'Slot/t1', 'modifierExtension'],
        ]);
    });

    it('may be another at each reading', () => {
        let reads = 0;
        const status = { get: () => (reads++ % 2 ? {} : 'free'), enumerable: true };
        const slot = Object.defineProperty(aSlot(), 'status', status);
        for (let tries = 0; tries < 4; tries += 1) read([aLocation(), aSchedule(), slot]);
        expect(reads).toBeGreaterThan(3);
    });
});

describe('many of a thing', () => {
    const MANY = 10_000;
    const many = <T>(make: (n: number) => T): T[] =>
        Array.from({ length: MANY }, (_, n) => make(n));
    const references = (type: string) => many((n) => ({ reference: `${type}/${n}` }));
    const locations = () => many((n) => aLocation({ id: String(n) }));
    const people = () => many((n) => ({ ...practitioner, id: String(n) }));

    const service = (n: number) => ({ text: `Service ${n}` });

    /* Processor time: what else the machine does takes none of it. */
    const secondsOf = (work: () => unknown): number => {
        const { user: before } = cpuUsage();
        work();
        return (cpuUsage().user - before) / 1e6;
    };

    it.each<[string, () => readonly unknown[]]>([
        [
            'actors that were not given',
            () => [aLocation(), aSchedule({ actor: references('Location') }), aSlot()],
        ],
        [
            'Locations of a Schedule',
            () => [...locations(), aSchedule({ actor: references('Location') }), aSlot()],
        ],
        [
            'Practitioners of a Schedule',
            () => [
                aLocation(),
                ...people(),
                aSchedule({ actor: [{ reference: 'Location/l1' }, ...references('Practitioner')] }),
                aSlot(),
            ],
        ],
        [
            'Locations and Practitioners of a Schedule',
            () => [
                ...locations(),
                ...people(),
                aSchedule({ actor: [...references('Location'), ...references('Practitioner')] }),
                aSlot(),
            ],
        ],
        [
            'Practitioners who have left',
            () => [
                ...people().map((one) => ({ ...one, active: false })),
                aSchedule({ actor: references('Practitioner') }),
            ],
        ],
        [
            'roles of one Practitioner',
            () => [
                practitioner,
                ...locations(),
                ...many((n) => ({
                    ...{ resourceType: 'PractitionerRole', id: String(n) },
                    practitioner: { reference: 'Practitioner/p1' },
                    location: [{ reference: `Location/${n}` }],
                })),
            ],
        ],
        ['resources with one id', () => many(() => aLocation())],
        [
            'contained Locations',
            () => [
                aSchedule({
                    actor: many((n) => ({ reference: `#${n}` })),
                    contained: locations(),
                }),
            ],
        ],
        [
            'Slots of a Schedule with as many services',
            () => [
                aLocation(),
                aSchedule({ serviceType: many(service) }),
                ...many((n) => aSlot({ id: String(n) })),
            ],
        ],
        [
            'Slots of a Schedule with as many Locations',
            () => [
                ...locations(),
                aSchedule({ actor: references('Location') }),
                ...many((n) => aSlot({ id: String(n) })),
            ],
        ],
    ])('takes a time that is linear in their number: %s', (_, make) => {
        const resources = make();
        // A quadratic step takes more than ten seconds.
        expect(secondsOf(() => read(resources))).toBeLessThan(2);
    });

    it('may be more services of a Slot than a call can have arguments', () => {
        const serviceType = Array.from({ length: 130_000 }, (_, n) => service(n));
        const { reasons } = read([aLocation(), aSchedule(), aSlot({ serviceType })]);
        expect(reasons).toHaveLength(130_001);
    });
});
