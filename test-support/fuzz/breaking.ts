/* Ways to break a good value. What is done to it is plain data, which fast-check can shrink and print; only
   `change` makes values of it that throw. */
import fc from 'fast-check';
import { HOSTILE_OBJECTS, HOSTILE_TEXTS } from '../hostile';

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

/* Of what an odd text is made: marks of direction, characters without a width, what is written over the
   character before, emoji, and the syntax of scripts, styles and templates. */
const PIECES = [
    ...['\u202E', '\u2066', '\u2069', '\u200F', '\u061C', '\u200B', '\u200D', '\uFEFF', '\u00AD'],
    ...['e\u0301', `Z${'\u0336'.repeat(300)}`, '\u{1F469}\u{1F3FD}\u200D\u2695\uFE0F', '\u{1F1FA}'],
    ...[
        '\u0000',
        '\uD83D',
        '\n',
        '\r\n',
        '\u2028',
        '\u00A0',
        'W'.repeat(5_000),
        '\u0661',
        '\u{1D7D9}',
    ],
    ...[
        '<script>pwned = 1</script>',
        '<svg onload=pwned=1>',
        '</label>',
        '<!--',
        ']]>',
        '&lt;b&gt;',
    ],
    ...[
        '}</style><style>*{display:none}',
        'url(javascript:pwned=1)',
        'javascript:pwned=1',
        '@import',
    ],
    ...[
        '" onfocus="pwned=1',
        "' aria-label='x",
        '{label}',
        '{{constructor}}',
        '${pwned=1}',
        '%s%n',
    ],
    ...[
        '__proto__',
        'constructor',
        '\\',
        '$&',
        '(?:',
        '0',
        ' ',
        '-',
        '1e400',
        '2021-02-30',
        '25:61',
    ],
];

/** Texts that nobody types by accident. */
export const oddTexts: fc.Arbitrary<string> = fc
    .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 8 })), {
        minLength: 1,
        maxLength: 6,
    })
    .map((pieces) => pieces.join(''));

/** A change of one property, as plain data. */
export interface Step {
    readonly change: string;
    readonly at: number;
    readonly other: number;
    /** Names what is put there; else `anything` is. */
    readonly odd: string;
    readonly anything: unknown;
}

/** What is done to something good. */
export const steps: fc.Arbitrary<readonly Step[]> = fc.array(
    fc.record<Step>({
        change: fc.constantFrom(...Object.keys(CHANGES)),
        at: fc.nat(100_000),
        other: fc.nat(100_000),
        odd: fc.constantFrom(ANYTHING, ...Object.keys(ODD)),
        anything: fc.oneof(
            fc.anything({ maxDepth: 2, maxKeys: 3, withNullPrototype: true }),
            oddTexts,
        ),
    }),
    { minLength: 1, maxLength: 6 },
);

/** Does these steps to a tree, one after the other. */
export function change(whole: object, all: readonly Step[]): void {
    const positions = positionsIn(whole);
    const positionAt = (at: number) => positions[at % positions.length] as Position;
    for (const { change: name, at, other, odd, anything } of all)
        CHANGES[name]?.(positionAt(at), positionAt(other), ODD[odd] ?? (() => anything));
}
