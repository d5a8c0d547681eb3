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
