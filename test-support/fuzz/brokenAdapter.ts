import fc from 'fast-check';
import type { ManualClock } from '../manualClock';
import { HOSTILE_TEXTS } from '../hostile';

/** What an adapter throws and rejects with: it may be nowhere. */
export const THROWN = 'CANARY thrown';

const METHODS = [
    'findChoices',
    'findSlots',
    'hold',
    'checkSlot',
    'book',
    'lookup',
    'release',
] as const;
type Method = (typeof METHODS)[number];

const slotAt = (id: string, day: number) => ({
    id,
    start: `2021-03-${day}T13:00:00Z`,
    end: `2021-03-${day}T13:30:00Z`,
    status: 'free',
    locationId: 'p1',
    modality: 'video',
    capacity: 1,
    clinicianId: 'c1',
    link: 'https://clinic.example/book',
    phone: '555 0100',
});
const clinic = { address: ['1 Nowhere Street'], zone: 'America/New_York', phone: '555 0101' };
const SLOTS = [slotAt('s1', 10), slotAt('s2', 11), slotAt('s3', 12)];

/* What a server answers when nothing is wrong, made anew for each call. */
const GOOD: Readonly<Record<Method, () => object>> = {
    findChoices: () => ({
        reasons: [
            { id: 'r1', name: 'Cough', description: 'And colds' },
            { id: 'r2', name: 'Check-up' },
        ],
        locations: [{ ...clinic, id: 'p1', name: 'A', modalities: ['video', 'in-person'] }],
        clinicians: [
            { id: 'c1', name: 'Invented One', role: 'Doctor', locationIds: ['p1'] },
            { id: 'c2', name: 'Invented Two', locationIds: ['p1'] },
        ],
    }),
    findSlots: () => SLOTS.map((slot) => ({ ...slot })),
    hold: () => ({ id: 'h1', expires: '2021-03-01T12:10:00Z', durationMs: 600_000 }),
    checkSlot: () => Object(true) as object,
    book: () => ({ id: 'b1', status: 'booked', start: SLOTS[0]!.start, end: SLOTS[0]!.end }),
    lookup: () => Object(undefined) as object,
    release: () => Object(true) as object,
};

const ERRORS: readonly object[] = [
    { code: 'conflict' },
    { code: 'conflict', nearest: SLOTS },
    { code: 'conflict', nearest: [{ ...SLOTS[1], phone: 5_550_100 }, null] },
    { code: 'hold-expired' },
    { code: 'rate-limited', retryAfterMs: 20_000 },
    { code: 'rate-limited', retryAfterMs: 2 ** 40 },
    { code: 'rate-limited', retryAfterMs: -1 },
    { code: 'unavailable' },
    { code: 'not-permitted' },
    { code: 'no-such-code' },
];

const loop: unknown[] = [];
loop.push(loop, loop);

/* Values that don't belong where they are put. The getters are made with each answer. */
const WRONG: readonly unknown[] = [
    undefined,
    null,
    true,
    0,
    -1,
    5_550_100,
    2 ** 31,
    2 ** 53,
    Infinity,
    NaN,
    10n,
    '',
    ' ',
    [],
    {},
    [null],
    loop,
    () => THROWN,
    Symbol(THROWN),
    '0001-01-01T00:00:00Z',
    '9999-12-31T23:59:59Z',
    '1969-12-31T23:59:59Z',
    'Not/AZone',
    'javascript:alert(1)',
    ...HOSTILE_TEXTS.map(([, text]) => text),
];

/** How one answer is broken. */
type Break =
    | { readonly how: 'good' | 'throws' | 'rejects' | 'never' | 'getter' | 'empty' }
    | { readonly how: 'late'; readonly ms: number }
    | { readonly how: 'error'; readonly error: object }
    | { readonly how: 'wrong'; readonly way: readonly number[]; readonly value: unknown };

const way = fc.array(fc.nat({ max: 12 }), { minLength: 0, maxLength: 4 });
const oneBreak: fc.Arbitrary<Break> = fc.oneof(
    { weight: 10, arbitrary: fc.constant({ how: 'good' } as const) },
    {
        weight: 1,
        arbitrary: fc
            .constantFrom('throws', 'rejects', 'never', 'empty')
            .map((how) => ({ how }) as Break),
    },
    { weight: 2, arbitrary: fc.constant({ how: 'getter' } as const) },
    {
        weight: 2,
        arbitrary: fc.constantFrom(1, 1_000, 40_000).map((ms) => ({ how: 'late', ms }) as const),
    },
    {
        weight: 3,
        arbitrary: fc.constantFrom(...ERRORS).map((error) => ({ how: 'error', error }) as const),
    },
    {
        weight: 8,
        arbitrary: fc
            .tuple(way, fc.constantFrom(...WRONG))
            .map(([steps, value]) => ({ how: 'wrong', way: steps, value }) as const),
    },
);

/** How each method's calls are broken, one after another; further calls are good. */
export type Breaks = Readonly<Record<Method, readonly Break[]>> & {
    readonly missing: readonly Method[];
};

const OPTIONAL = METHODS.slice(2);
export const breaks: fc.Arbitrary<Breaks> = fc.record({
    ...(Object.fromEntries(
        METHODS.map((method) => [method, fc.array(oneBreak, { maxLength: 3 })]),
    ) as unknown as Record<Method, fc.Arbitrary<readonly Break[]>>),
    missing: fc.oneof(
        { weight: 4, arbitrary: fc.constant([]) },
        { weight: 1, arbitrary: fc.subarray(OPTIONAL) },
    ),
}) as unknown as fc.Arbitrary<Breaks>;

/* Puts a value, or a getter that throws, somewhere into an answer. */
function put(
    answer: object,
    [step = 0, ...rest]: readonly number[],
    wrong: PropertyDescriptor,
): void {
    const keys = Object.keys(answer);
    const key = keys[step % keys.length] ?? 'none';
    const inner = (answer as Record<string, unknown>)[key];
    if (rest.length && typeof inner === 'object' && inner !== null) put(inner, rest, wrong);
    else Object.defineProperty(answer, key, { ...wrong, enumerable: true, configurable: true });
}

/** What the adapter did that the page is measured by. */
export interface Delivered {
    /** Answers of `book` or `lookup` that a page may call the end of the booking. */
    ends: number;
    /** Bookings that `book` answered in time and whole. */
    whole: number;
}

/** An adapter whose answers are broken as planned. */
export function brokenAdapter(plan: Breaks, clock: ManualClock, delivered: Delivered): object {
    const calls: Partial<Record<Method, number>> = {};
    const answer = (method: Method): unknown => {
        const at = (calls[method] = (calls[method] ?? -1) + 1);
        const one: Break = plan[method][at] ?? { how: 'good' };
        const made = GOOD[method]();
        const value = made instanceof Boolean ? true : made;
        const good = { ok: true, value: method === 'lookup' ? undefined : value };
        if (
            method === 'book' &&
            !['throws', 'rejects', 'never', 'error', 'empty'].includes(one.how)
        )
            delivered.ends += 1;
        switch (one.how) {
            case 'throws':
                throw new Error(THROWN);
            case 'rejects':
                return Promise.reject(new Error(THROWN));
            case 'never':
                return new Promise(() => undefined);
            case 'empty':
                return Promise.resolve({ ok: true, value: [] });
            case 'error':
                return Promise.resolve({ ok: false, error: one.error });
            case 'getter':
                put(good, [1, at, 1, 1], {
                    get: () => {
                        throw new Error(THROWN);
                    },
                });
                return Promise.resolve(good);
            case 'wrong':
                put(good, one.way, { value: one.value, writable: true });
                return Promise.resolve(good);
            case 'late':
                return new Promise((done) =>
                    clock.setTimeout(() => {
                        if (method === 'book' && one.ms < 30_000) delivered.whole += 1;
                        done(good);
                    }, one.ms),
                );
            default:
                if (method === 'book') delivered.whole += 1;
                return Promise.resolve(good);
        }
    };
    const present = METHODS.filter((method) => !plan.missing.includes(method));
    return Object.fromEntries(present.map((method) => [method, () => answer(method)]));
}
