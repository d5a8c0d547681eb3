import fc from 'fast-check';
import { openChoices } from 'c/salusCoreSlots';
import { HOSTILE_OBJECTS, HOSTILE_TEXTS } from 'test-support/hostile';
import {
    aLocation,
    aSchedule,
    aSlot,
    extension,
    NOW,
    problemsOf,
    read,
    withExtensions,
} from './resources';

const slotOf = (changes: object) => [aLocation(), aSchedule(), aSlot(changes)];
const locationOf = (changes: object) => [aLocation(changes), aSchedule(), aSlot()];
const leftOut = ['unresolved-reference', 'Slot/t1', 'schedule'];
const practitioner = { resourceType: 'Practitioner', id: 'p1', name: [{ text: 'CANARY' }] };

describe('a Location without a zone', () => {
    it('is left out with its slots, each with a problem, and never guessed', () => {
        const { locations, slots } = read(locationOf({}), { zoneOf: () => undefined });
        expect([...locations, ...slots]).toEqual([]);
        expect(problemsOf(locationOf({}), { zoneOf: () => undefined })).toEqual([
            ['unresolved-zone', 'Location/l1', 'zone'],
            leftOut,
        ]);
    });

    it.each(['Boston', 'EST5', '-05:00', '', 'America/<b>'])('or with the zone %p', (zone) => {
        expect(problemsOf(locationOf({}), { zoneOf: () => zone })).toEqual([
            ['unknown-zone', 'Location/l1', 'zone'],
            leftOut,
        ]);
    });
});

describe('a resource that is malformed', () => {
    it.each([
        ['bad-instant', 'start', { start: '2021-03-10T15:00:00' }],
        ['bad-instant', 'start', { start: undefined }],
        ['bad-instant', 'end', { end: '2021-02-30T15:00:00Z' }],
        ['bad-slot', 'end', { end: '2021-03-10T15:00:00-05:00' }],
        ['bad-slot', 'status', { status: 'open' }],
        ['bad-slot', 'status', { status: undefined }],
        ['unresolved-reference', 'schedule', { schedule: { reference: 'Schedule/none' } }],
        ['unresolved-reference', 'schedule', { schedule: undefined }],
        ['unknown-modifier', 'modifierExtension', { modifierExtension: [{ url: 'x' }] }],
        ['unknown-modifier', 'implicitRules', { implicitRules: 'https://x.example.org' }],
    ])('is %s of a Slot’s %s, and the Slot is left out', (code, path, changes) => {
        expect(problemsOf(slotOf(changes))).toContainEqual([code, 'Slot/t1', path]);
        expect(read(slotOf(changes)).slots).toEqual([]);
    });

    it.each([
        ['bad-slot', 'slot-capacity', { valueInteger: -1 }],
        ['bad-slot', 'slot-capacity', { valueInteger: 1.5 }],
        ['bad-slot', 'slot-capacity', { valueString: '<b>' }],
        ['bad-slot', 'booking-deep-link', { valueUrl: ['javascript', 'alert(1)'].join(':') }],
        ['bad-slot', 'booking-deep-link', { valueUrl: 'http://x.example.org' }],
        [
            'bad-slot',
            'booking-deep-link',
            { valueUrl: 'https://good.example.org@bad.example.org/' },
        ],
        ['bad-slot', 'booking-deep-link', { valueUrl: 'https://x.example.org/"onclick=' }],
        ['bad-slot', 'booking-deep-link', {}],
        ['bad-slot', 'booking-phone', { valueString: '<a href=x>555</a>' }],
    ])('is %s of the extension %s, and the Slot is kept without it', (code, name, value) => {
        const resources = slotOf(withExtensions(extension(name, value)));
        expect(problemsOf(resources)).toEqual([[code, 'Slot/t1', 'extension[0]']]);
        const [slot] = read(resources).slots;
        expect([slot?.id, slot?.link, slot?.phone, slot?.capacity]).toEqual([
            't1',
            undefined,
            undefined,
            undefined,
        ]);
    });

    it.each([
        [
            'no-capacity',
            'capacity',
            withExtensions(extension('slot-capacity', { valueInteger: 0 })),
        ],
        [
            'slot-in-the-past',
            'start',
            { start: '2021-02-01T10:00:00Z', end: '2021-02-01T10:30:00Z' },
        ],
    ])('is %s of %s: the Slot is kept and not offered', (code, property, changes) => {
        const { slots } = read(slotOf(changes));
        expect(problemsOf(slotOf(changes))).toEqual([[code, 'Slot/t1', property]]);
        expect(slots).toHaveLength(1);
        expect(openChoices(slots, NOW)).toEqual([]);
    });

    it('is a Slot that overlaps another: both are offered', () => {
        const resources = [...slotOf({}), aSlot({ id: 't2', start: '2021-03-10T15:10:00-05:00' })];
        expect(problemsOf(resources)).toEqual([['overlapping-slots', 'Slot/t2', 'start']]);
        expect(openChoices(read(resources).slots, NOW)).toHaveLength(2);
    });

    it.each([
        ['bad-resource', 'status', { status: 'suspended' }],
        ['bad-resource', 'name', { name: undefined, address: undefined }],
        ['unknown-modifier', 'modifierExtension', { modifierExtension: [] }],
    ])('is %s of a Location’s %s, and its slots are left out', (code, path, changes) => {
        expect(problemsOf(locationOf(changes))).toContainEqual([code, 'Location/l1', path]);
        expect(problemsOf(locationOf(changes))).toContainEqual(leftOut);
    });

    it.each([
        ['bad-resource', 'active', { active: false }],
        ['unresolved-reference', 'actor', { actor: [] }],
        ['unresolved-reference', 'actor[0].reference', { actor: [{ reference: 'Location/none' }] }],
        ['bad-resource', 'actor', { actor: 'Location/l1' }],
        ['bad-resource', 'actor[0]', { actor: ['Location/l1'] }],
    ])('is %s of a Schedule’s %s, and its slots are left out', (code, path, changes) => {
        const resources = [aLocation(), aSchedule(changes), aSlot()];
        expect(problemsOf(resources)).toContainEqual([code, 'Schedule/s1', path]);
        expect(problemsOf(resources)).toContainEqual(leftOut);
    });

    it('is a Practitioner without a name, or who is not active', () => {
        const gone = { ...practitioner, active: false };
        expect(problemsOf([gone])).toEqual([['bad-resource', 'Practitioner/p1', 'active']]);
        const nameless = { ...practitioner, name: [] };
        expect(problemsOf([nameless])).toEqual([['bad-resource', 'Practitioner/p1', 'name']]);
    });

    it('is an id that is given twice: the one that was updated last counts, or the first', () => {
        const later = aSlot({ status: 'busy', meta: { lastUpdated: '2021-03-01T00:00:00Z' } });
        const resources = [aLocation(), aSchedule(), aSlot(), later];
        expect(problemsOf(resources)).toEqual([['duplicate-id', 'Slot/t1', 'id']]);
        expect(read(resources).slots.map(({ status }) => status)).toEqual(['busy']);
        expect(read([...slotOf({}), aSlot({ status: 'busy' })]).slots[0]?.status).toBe('free');
    });

    it('is a Schedule of more Locations than can be told apart', () => {
        const actor = Array.from({ length: 40 }, (_, n) => ({ reference: `Location/l${n}` }));
        const many = actor.map((_, n) => aLocation({ id: `l${n}` }));
        expect(problemsOf([...many, aSchedule({ actor }), aSlot()])).toEqual([
            ['bad-slot', 'Slot/t1', 'schedule'],
        ]);
    });
});

describe('something that is not for scheduling', () => {
    it.each(['Observation', 'Patient', 'Organization', 'slot', 'constructor'])(
        'is said of a %s',
        (type) => {
            expect(problemsOf([{ resourceType: type, id: 'x' }])).toEqual([
                ['foreign-resource', `${type}/x`, 'resourceType'],
            ]);
        },
    );

    it.each([null, undefined, 'text', 7, [], {}, { resourceType: 7 }, { resourceType: 'Slot' }])(
        'is said of %j',
        (value) => expect(problemsOf([value])).toHaveLength(1),
    );

    it.each([
        [{ type: 'transaction' }, 'type'],
        [{ type: undefined }, 'type'],
        [{ implicitRules: 'x' }, 'implicitRules'],
    ])('is said once of a Bundle with %j', (changes, path) => {
        const entry = [{ resource: aLocation() }];
        const bundle = { resourceType: 'Bundle', id: 'b', type: 'collection', entry, ...changes };
        expect(problemsOf([bundle]).map(([, where, at]) => [where, at])).toEqual([
            ['Bundle/b', path],
        ]);
        expect(read([bundle]).locations).toEqual([]);
    });

    it('is said of Bundles within Bundles that go on and on', () => {
        const nested = (depth: number): object => ({
            resourceType: 'Bundle',
            type: 'collection',
            entry: [{ resource: depth ? nested(depth - 1) : aLocation() }],
        });
        expect(read([nested(50)]).locations).toEqual([]);
        expect(problemsOf([nested(50)])).toHaveLength(1);
    });
});

describe('hostile words', () => {
    it.each(HOSTILE_TEXTS)('stay words: %s', (_, text) => {
        const resources = [
            aLocation({ name: text, address: { line: [text], city: text } }),
            aSchedule({
                serviceType: [{ text }],
                actor: [
                    { reference: 'Location/l1' },
                    { reference: 'Practitioner/p1', display: text },
                ],
            }),
            aSlot(),
        ];
        const { locations, reasons, clinicians, slots } = read(resources);
        expect(locations[0]?.name).toBe(text);
        expect(locations[0]?.address[0]).toBe(text);
        expect(reasons).toEqual([{ id: text, name: text }]);
        expect(clinicians[0]?.name).toBe(text);
        expect(slots).toHaveLength(1);
    });

    it.each(HOSTILE_TEXTS)('never stand in a problem: %s', (_, text) => {
        const every = (object: object) =>
            Object.fromEntries(Object.keys(object).map((key) => [key, text]));
        const resources = [aLocation(), aSchedule(), aSlot(), practitioner].flatMap((resource) => [
            { ...every(resource), resourceType: resource.resourceType, id: 'x' },
            { ...resource, id: text, status: text, active: text },
            every(resource),
        ]);
        const { problems } = read(resources);
        expect(problems.length).toBeGreaterThan(0);
        problems.forEach(({ message }) => expect(message).not.toMatch(/pwned|[<\u202e\0]|W{65}/));
    });

    const keys = (resource: object) =>
        Object.keys({ ...resource, extension: 0, contained: 0, meta: 0 });
    it.each(
        [aLocation(), aSchedule(), aSlot(), practitioner].flatMap((resource) =>
            keys(resource).flatMap((key) =>
                HOSTILE_OBJECTS.map(([name, value]) => [resource, key, name, value] as const),
            ),
        ),
    )('are no reason to break: %j with %s as %s', (resource, key, _, value) => {
        const good = [aLocation({ id: 'l2' })];
        const { locations } = read([{ ...resource, [key]: value }, ...good]);
        expect(locations.map(({ id }) => id)).toContain('l2');
    });
});

describe('anything at all', () => {
    it('is read or has a problem that names it: nothing is lost and nothing breaks', () => {
        const type = fc.constantFrom('Location', 'Schedule', 'Slot', 'Practitioner', 'Observation');
        const id = fc.constantFrom('a', 'b', 'c');
        const reference = fc.tuple(type, id).map((parts) => ({ reference: parts.join('/') }));
        const text = fc.constantFrom(
            'free',
            'active',
            '2021-03-10T15:00:00Z',
            '2021-03-10T16:00:00Z',
            '',
        );
        const any = fc.oneof(fc.jsonValue(), text, reference, fc.array(reference));
        const keys = ['actor', 'schedule', 'status', 'start', 'end', 'name', 'active', 'extension'];
        const resource = fc
            .tuple(type, id, fc.dictionary(fc.constantFrom(...keys), any))
            .map(([resourceType, name, rest]) => ({ ...rest, resourceType, id: name }));
        fc.assert(
            fc.property(fc.array(resource), (resources) => {
                const { locations, clinicians, slots, problems } = read(resources);
                const found = {
                    Location: locations,
                    Practitioner: clinicians,
                    Slot: slots,
                    Observation: [],
                    Schedule: [],
                };
                for (const one of resources) {
                    const named = `${one.resourceType}/${one.id}`;
                    const isRead = found[one.resourceType].some((each) => each.id === one.id);
                    const isSaid = problems.some(({ where }) => where === named);
                    expect(isRead || isSaid || one.resourceType === 'Schedule').toBe(true);
                }
            }),
        );
    });
});
