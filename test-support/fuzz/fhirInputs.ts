/* Broken FHIR inputs. Each is a handful of good resources and what was done to them. What was done is plain
   data, which fast-check can shrink and print; only `inputOf` makes values of it that throw. */
import fc from 'fast-check';
import { HOSTILE_OBJECTS, HOSTILE_TEXTS } from '../hostile';

const zone = 'http://hl7.org/fhir/StructureDefinition/timezone';
const smart = 'http://fhir-registry.smarthealthit.org/StructureDefinition';
const concept = (code: string) => ({
    text: `CANARY ${code}`,
    coding: [{ system: 'https://x.example.org', code, display: 'CANARY Ito', userSelected: true }],
});
const to = (reference: string) => ({ reference, display: 'CANARY Ito' });

/* Everything that is read, with each of its elements. */
export const goodResources = () => [
    {
        resourceType: 'Location',
        id: 'l1',
        meta: { lastUpdated: '2021-03-01T00:00:00Z' },
        status: 'active',
        name: 'Harbor Clinic',
        alias: ['Harbor'],
        address: { line: ['1 Harbor Street'], city: 'Boston', state: 'MA', postalCode: '02114' },
        telecom: [{ system: 'phone', value: '617-555-0100', use: 'work' }],
        identifier: [{ system: 'https://x.example.org', value: '1' }],
        extension: [{ url: zone, valueCode: 'America/New_York' }],
        physicalType: { coding: [{ system: 'https://x.example.org', code: 'bu' }] },
    },
    {
        resourceType: 'Practitioner',
        id: 'p1',
        active: true,
        name: [{ use: 'usual', prefix: ['Dr'], given: ['CANARY A.'], family: 'CANARY Ito' }],
        qualification: [{ code: concept('md') }],
    },
    {
        resourceType: 'PractitionerRole',
        id: 'r1',
        active: true,
        practitioner: to('Practitioner/p1'),
        location: [to('Location/l1')],
        code: [concept('doctor')],
    },
    {
        resourceType: 'HealthcareService',
        id: 'h1',
        active: true,
        name: 'CANARY care',
        location: [to('Location/l1')],
        type: [concept('57')],
    },
    {
        resourceType: 'Schedule',
        id: 's1',
        active: true,
        actor: [
            to('Location/l1'),
            to('PractitionerRole/r1'),
            to('HealthcareService/h1'),
            to('#c1'),
            to('https://x.example.org/fhir/Practitioner/p2'),
        ],
        contained: [{ resourceType: 'Practitioner', id: 'c1', name: [{ text: 'CANARY Ito' }] }],
        serviceType: [concept('57')],
    },
    {
        resourceType: 'Slot',
        id: 't1',
        schedule: to('Schedule/s1'),
        status: 'free',
        start: '2021-03-10T15:00:00-05:00',
        end: '2021-03-10T15:20:00-05:00',
        serviceType: [concept('57')],
        appointmentType: concept('routine'),
        extension: [
            { url: `${smart}/slot-capacity`, valueInteger: 3 },
            { url: `${smart}/booking-deep-link`, valueUrl: 'https://x.example.org/book' },
            { url: `${smart}/booking-phone`, valueString: '617-555-0100' },
        ],
    },
    {
        resourceType: 'Appointment',
        id: 'a1',
        status: 'booked',
        start: '2021-03-10T15:00:00-05:00',
        end: '2021-03-10T15:20:00-05:00',
        participant: [{ actor: to('Location/l1'), status: 'accepted' }],
    },
    {
        resourceType: 'Bundle',
        type: 'searchset',
        entry: [
            {
                fullUrl: 'https://x.example.org/fhir/Location/l2',
                resource: { resourceType: 'Location', id: 'l2', name: 'Hill Clinic' },
            },
            {
                fullUrl: 'https://x.example.org/fhir/Slot/t2',
                resource: {
                    resourceType: 'Slot',
                    id: 't2',
                    schedule: to('https://x.example.org/fhir/Schedule/s1'),
                    status: 'busy',
                    start: '2021-03-10T16:00:00Z',
                    end: '2021-03-10T17:00:00Z',
                },
            },
        ],
    },
];

const TRAPS = ['get', 'has', 'ownKeys', 'getOwnPropertyDescriptor', 'getPrototypeOf'];
const fail = (): never => {
    throw new Error('CANARY');
};
const trapped = (target: object, ...traps: readonly string[]): object =>
    new Proxy(target, Object.fromEntries(traps.map((trap) => [trap, fail])));
const revoked = (target: object): object => {
    const { proxy, revoke } = Proxy.revocable(target, {});
    revoke();
    return proxy;
};
const nested = (depth: number): unknown => {
    let value: unknown = {};
    for (let at = 0; at < depth; at += 1) value = at % 2 ? [value] : { extension: value };
    return value;
};
const cyclic = (): object => {
    const bundle: Record<string, unknown> = { resourceType: 'Bundle', type: 'collection' };
    return Object.assign(bundle, { entry: [{ resource: bundle }], contained: [bundle] });
};
const without = (value: object): object => Object.assign(Object.create(null), value);

/* What can stand where a value is expected. */
const ODD: Readonly<Record<string, () => unknown>> = {
    ...Object.fromEntries(
        [...HOSTILE_TEXTS, ...HOSTILE_OBJECTS].map(([name, odd]) => [name, () => odd]),
    ),
    ...Object.fromEntries(
        [
            ...[
                '',
                ' ',
                '/',
                '#',
                '#c1',
                'urn:uuid:1',
                'Location/l1',
                'Location',
                'Slot/t1',
                'active',
            ],
            ...['free', 'busy', 'booked', 'entered-in-error', '__proto__', 'constructor'],
            ...['0001-01-01T00:00:00Z', '9999-12-31T23:59:59Z', '2021-02-30T00:00:00Z'],
            ...['2021-03-10T15:10:00-05', '2021-03-10T24:00:00Z', '2021-03-10', 'T00:00+99'],
            ...[0, -0, 1, -1, 0.5, 2 ** 53, 1e308, NaN, Infinity],
        ].map((odd) => [`${typeof odd} ${odd}`, () => odd]),
    ),
    'an empty list': () => [],
    'a list of lists': () => [[[]], [null]],
    'a list with gaps': () => new Array(3),
    'a list of all types': () => [null, 0, '', {}, [], 'Location/l1'],
    'an empty object': () => ({}),
    'a big integer': () => 10n,
    'a date': () => new Date(NaN),
    'a map': () => new Map([['id', 'l1']]),
    bytes: () => new Uint8Array(4),
    'a text object': () => Object('free'),
    'a promise': () => Promise.resolve(),
    'an object without a prototype': () => without({ reference: 'Location/l1', id: 'l1' }),
    'an object with toString that throws': () => ({ toString: fail, valueOf: fail, toJSON: fail }),
    'an object that throws': () => trapped({}, ...TRAPS),
    'an object whose get throws': () => trapped({ id: 'l1', reference: 'Location/l1' }, 'get'),
    'an object whose descriptors throw': () => trapped({ id: 'l1' }, 'getOwnPropertyDescriptor'),
    'a list that throws': () => trapped([{}], ...TRAPS),
    'a list whose get throws': () => trapped([{}, {}], 'get'),
    'a list that claims a length': () => new Proxy([], { get: () => 2 ** 32 }),
    'a list that claims less than nothing': () => new Proxy([], { get: () => -1 }),
    'a list that claims half an entry': () => new Proxy([], { get: () => 0.5 }),
    'a function that throws': () => trapped(fail, ...TRAPS),
    'a revoked object': () => revoked({}),
    'a revoked list': () => revoked([]),
    'a revoked function': () => revoked(fail),
    'a deep value': () => nested(2_000),
    'a cyclic Bundle': cyclic,
    'a text of 100,000 characters': () => 'Location/'.repeat(12_000),
    'a text of 10,000 slashes': () => '/'.repeat(10_000),
};

/** A property of a tree, with the object that has it. */
export interface Position {
    readonly inside: object;
    readonly key: string;
    readonly value: unknown;
    /* Taken before anything is broken: a list may hold a getter that throws by then. */
    readonly values: readonly unknown[];
}

/* Every property of a tree, with the object that has it. */
export const positionsIn = (inside: object): readonly Position[] =>
    Object.entries(inside).flatMap(([key, value]: [string, unknown]) => [
        { inside, key, value, values: Array.isArray(value) ? [...(value as unknown[])] : [value] },
        ...(typeof value === 'object' && value ? positionsIn(value) : []),
    ]);

type Where = Pick<Position, 'inside' | 'key'>;
export const set = ({ inside, key }: Where, value: unknown): void =>
    void Object.defineProperty(inside, key, {
        ...{ value, enumerable: true, configurable: true, writable: true },
    });
const setGetter = ({ inside, key }: Where, get: () => unknown): void =>
    void Object.defineProperty(inside, key, { get, enumerable: true, configurable: true });

type Change = (position: Position, other: Position, odd: () => unknown) => void;

/* What can be done to a property. `other` is a property elsewhere. */
const CHANGES: Readonly<Record<string, Change>> = {
    replace: (position, _, odd) => set(position, odd()),
    remove: ({ inside, key }) => void Reflect.deleteProperty(inside, key),
    add: ({ inside }, { key }, odd) => set({ inside, key }, odd()),
    copy: (position, { value }) => set(position, value),
    wrap: (position) => set(position, [position.value]),
    repeat: (position) => set(position, [...position.values, ...position.values]),
    throwing: (position) => setGetter(position, fail),
    changing: (position, _, odd) => {
        let reads = 0;
        setGetter(position, () => (reads++ % 2 ? odd() : position.value));
    },
    modifier: ({ inside }, _, odd) => set({ inside, key: 'modifierExtension' }, odd()),
    cycle: ({ inside }, other) => set(other, inside),
};

const ANYTHING = 'anything';

/** A change of one property, as plain data. */
export interface Step {
    readonly change: string;
    readonly at: number;
    readonly other: number;
    /** Names what is put there; else `anything` is. */
    readonly odd: string;
    readonly anything: unknown;
}

/** What is done to the good resources. */
export const steps: fc.Arbitrary<readonly Step[]> = fc.array(
    fc.record<Step>({
        change: fc.constantFrom(...Object.keys(CHANGES)),
        at: fc.nat(100_000),
        other: fc.nat(100_000),
        odd: fc.constantFrom(ANYTHING, ...Object.keys(ODD)),
        anything: fc.anything({ maxDepth: 2, maxKeys: 3, withNullPrototype: true }),
    }),
    { minLength: 1, maxLength: 6 },
);

function change(whole: object, all: readonly Step[]): void {
    const positions = positionsIn(whole);
    const positionAt = (at: number) => positions[at % positions.length] as Position;
    for (const { change: name, at, other, odd, anything } of all)
        CHANGES[name]?.(positionAt(at), positionAt(other), ODD[odd] ?? (() => anything));
}

/** The good resources after these steps. A step can also change a resource as a whole. */
export function inputOf(all: readonly Step[]): readonly unknown[] {
    const resources: unknown[] = goodResources();
    change(resources, all);
    return resources;
}

/** An Appointment after these steps: an answer to a booking. */
export function answerOf(all: readonly Step[]): unknown {
    const answer = goodResources().find(({ resourceType }) => resourceType === 'Appointment');
    if (answer) change(answer, all);
    return answer;
}
