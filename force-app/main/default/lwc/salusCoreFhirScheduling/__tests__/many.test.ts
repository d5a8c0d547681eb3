import { countedWork, growth, LINEAR } from 'test-support/countedWork/countedWork';
import { aLocation, aSchedule, aSlot, NOW, read } from './resources';

type Core = typeof import('c/salusCoreFhirScheduling');

const practitioner = { resourceType: 'Practitioner', id: 'p1', name: [{ text: 'CANARY' }] };
const service = (n: number) => ({ text: `Service ${n}` });

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
    ])('takes work that is linear in their number: %s', (_, make) => {
        const work = (count: number) => {
            const resources = make(makers(count));
            return workOf(() => core.readScheduling(resources, context));
        };
        expect(growth(work, 500)).toBeLessThan(LINEAR);
    });

    it('may be more services of a Slot than a call can have arguments', () => {
        const serviceType = Array.from({ length: 130_000 }, (_, n) => service(n));
        const { reasons } = read([aLocation(), aSchedule(), aSlot({ serviceType })]);
        expect(reasons).toHaveLength(130_001);
    });
});
