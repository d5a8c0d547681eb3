import { countedWork, growth, LINEAR } from 'test-support/countedWork/countedWork';
import { aLocation, aSchedule, aSlot, NOW, problemsOf, read } from './resources';

type Core = typeof import('c/salusCoreFhirScheduling');

const A = 'https://a.example.org';
const B = 'https://b.example.org';
const zones = {
    zoneOf: ({ name }: { name: string }) =>
        name.startsWith('A') ? 'America/New_York' : 'America/Denver',
};

interface Named {
    readonly resourceType: string;
    readonly id: string;
}

const bundleAt = (base: string, ...resources: readonly Named[]) => ({
    resourceType: 'Bundle',
    type: 'collection',
    entry: resources.map((resource) => ({
        fullUrl: `${base}/${resource.resourceType}/${resource.id}`,
        resource,
    })),
});
const actorAt = (reference: string) => ({ actor: [{ reference }] });
const slotsOf = (...resources: readonly unknown[]) =>
    read(resources, zones).slots.map(({ id, locationId }) => `${id} at ${locationId}`);

/* Two servers, each with a Location/1; b's has a Schedule of its own that points to b's. */
const a = bundleAt(
    A,
    aLocation({ id: '1', name: 'A' }) as Named,
    aSchedule({ id: 'sa', ...actorAt(`${A}/Location/1`) }),
    aSlot({ id: 'ta', schedule: { reference: `${A}/Schedule/sa` } }),
);
const ofB = (reference: string, location: object = {}) =>
    bundleAt(
        B,
        aLocation({ id: '1', name: 'B', ...location }) as Named,
        aSchedule({ id: 'sb', ...actorAt(reference) }),
        aSlot({ id: 'tb', schedule: { reference: `${B}/Schedule/sb` } }),
    );

describe('one id on two servers', () => {
    it.each([`${B}/Location/1`, `${B}/Location/1/_history/2`, 'Location/1'])(
        'never gives the one’s clinic to the other’s slots: %s',
        (reference) => {
            const both = [a, ofB(reference)];
            expect(slotsOf(...both)).toEqual(['ta at 1']);
            expect(read(both, zones).locations.map(({ name }) => name)).toEqual(['A']);
            expect(problemsOf(both, zones)).toEqual(
                expect.arrayContaining([
                    ['duplicate-id', 'Location/1', 'id'],
                    ['unresolved-reference', 'Schedule/sb', 'actor[0].reference'],
                    ['unresolved-reference', 'Slot/tb', 'schedule'],
                ]),
            );
        },
    );

    it('is the same when the other’s counts, since it was updated last', () => {
        const meta = { lastUpdated: '2021-03-01T00:00:00Z' };
        expect(slotsOf(a, ofB(`${B}/Location/1`, { meta }))).toEqual(['tb at 1']);
    });

    it('is the same when only one of them says where it is from', () => {
        const bare = [aLocation({ id: '1', name: 'B' }), aSchedule(actorAt('Location/1')), aSlot()];
        expect(slotsOf(a, ...bare)).toEqual(['ta at 1']);
        expect(slotsOf(...bare, a)).toEqual(['t1 at 1']);
    });

    it('is the same for a person, who keeps the name that their own server gives', () => {
        const someone = (display: string) =>
            aSchedule({
                id: display,
                actor: [{ reference: 'Location/l1' }, { reference: 'Practitioner/1', display }],
            });
        const l1 = aLocation() as Named;
        const { clinicians } = read([
            bundleAt(A, l1, someone('Ana CANARY')),
            bundleAt(B, someone('Ben CANARY')),
        ]);
        expect(clinicians.map(({ name }) => name)).toEqual(['Ana CANARY', 'Ben CANARY']);
    });

    it('is the same for addresses that are no one’s', () => {
        const urn = (id: string, resource: object) => ({
            resourceType: 'Bundle',
            type: 'collection',
            entry: [{ fullUrl: `urn:uuid:${id}`, resource }],
        });
        const schedule = aSchedule({
            actor: [{ reference: 'urn:uuid:b' }, { reference: 'Location/l2' }],
        });
        const both = [urn('a', aLocation()), urn('b', aLocation()), aLocation({ id: 'l2' })];
        expect(slotsOf(...both, schedule, aSlot())).toEqual(['t1 at l2']);
        expect(problemsOf([...both, schedule, aSlot()])).toContainEqual([
            'unresolved-reference',
            'Schedule/s1',
            'actor[0].reference',
        ]);
    });
});

describe('an id on one server', () => {
    it('is not what a reference to another server means', () => {
        const location = bundleAt(A, aLocation() as Named);
        expect(slotsOf(location, aSchedule(actorAt(`${B}/Location/l1`)), aSlot())).toEqual([]);
        expect(slotsOf(location, bundleAt(B, aSchedule(), aSlot()))).toEqual([]);
    });

    it.each([`${A}/Location/l1`, `${A}/Location/l1/_history/3`, 'Location/l1'])(
        'is found by %s',
        (reference) => {
            const resources = [aLocation() as Named, aSchedule(actorAt(reference)), aSlot()];
            expect(slotsOf(bundleAt(A, ...resources))).toEqual(['t1 at l1']);
            expect(slotsOf(bundleAt(A, aLocation() as Named), ...resources.slice(1))).toEqual([
                't1 at l1',
            ]);
        },
    );

    it('is found when it is given again, by the same server', () => {
        const whole = bundleAt(A, aLocation() as Named, aSchedule(), aSlot());
        expect(slotsOf(whole, whole)).toEqual(['t1 at l1']);
    });

    it('may have any characters, as published files have them', () => {
        const resources = [aLocation({ id: 'a b' }) as Named, aSchedule(actorAt('Location/a b'))];
        expect(slotsOf(bundleAt(A, ...resources, aSlot()))).toEqual(['t1 at a b']);
    });
});

describe('an address', () => {
    const found = (reference: string) =>
        slotsOf(aLocation(), aSchedule(actorAt(reference)), aSlot());

    it('may have a base whose words look like a type', () => {
        expect(found('https://h.example.org/api/FHIR/R4/Location/l1')).toEqual(['t1 at l1']);
    });

    it.each(['Device/Location/l1/x', 'https://h.example.org/Location/l1?x', `${A}/location/l1`])(
        'is not found by %s',
        (reference) => expect(found(reference)).toEqual([]),
    );

    it('has an id as FHIR has it', () => {
        const at = (id: string) =>
            slotsOf(aLocation({ id }), aSchedule(actorAt(`${A}/Location/${id}`)), aSlot());
        expect(at('a'.repeat(64))).toHaveLength(1);
        expect(at('a'.repeat(65))).toEqual([]);
        expect(at('a b')).toEqual([]);
    });

    it('takes work that is linear in its length, however it is made', () => {
        const { core, workOf } = countedWork<Core>('salusCoreFhirScheduling');
        const context = { zoneOf: () => 'America/New_York', now: NOW };
        const work = (length: number) => {
            const reference = `${'Aa/'.repeat(length)}\n`;
            const resources = [aLocation(), aSchedule(actorAt(reference)), aSlot()];
            return workOf(() => core.readScheduling(resources, context));
        };
        expect(growth(work, 32_000)).toBeLessThan(LINEAR);
        expect(found(`${'Aa/'.repeat(32_000)}\n`)).toEqual([]);
    });
});

describe('what is contained', () => {
    it('is not what has the same id and stands alone', () => {
        const inside = aSchedule({ ...actorAt('#l1'), contained: [aLocation({ name: 'Inside' })] });
        expect(slotsOf(aLocation(), inside, aSlot())).toEqual([]);
    });
});
