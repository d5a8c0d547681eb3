import { choicesOf, openChoices } from 'c/salusCoreSlots';
import { isZone } from 'c/salusCoreZones';
import type {
    BookingRequest,
    Result,
    SchedulingAdapter,
    SlotChoice,
    SlotQuery,
    WaitlistRequest,
} from 'c/salusPortScheduling';

/** An adapter before its first call, and the clock that its server goes by. */
export interface AdapterUnderTest {
    readonly adapter: SchedulingAdapter;
    /** Fills the server, where that takes time. */
    prepare?(): Promise<void>;
    now(): string;
    /** Lets time go by on the server. */
    advance(milliseconds: number): void;
}

/** What changes something on the server, so that it matters whether its answer comes. */
export type Lossy = 'book' | 'reschedule' | 'cancel' | 'joinWaitlist';

/** Makes a new adapter with at least three open times of one person each for the query. */
export interface AdapterSuite {
    readonly query: SlotQuery;
    make(): AdapterUnderTest;
    /** Makes one that does what this method asks for and loses the first answer. */
    makeLossy?(method: Lossy): AdapterUnderTest;
}

type Method = keyof SchedulingAdapter;

/** An adapter that has these methods, with three open times of its server. */
type Started<M extends Method> = Omit<AdapterUnderTest, 'adapter'> & {
    readonly adapter: SchedulingAdapter & Required<Pick<SchedulingAdapter, M>>;
    readonly query: SlotQuery;
    readonly first: SlotChoice;
    readonly second: SlotChoice;
    readonly third: SlotChoice;
    /** The keys of the times that are open now. */
    open(): Promise<readonly string[]>;
};

const valueOf = <T>(result: Result<T>): T => {
    if (!result.ok) throw new Error(`expected an answer, got ${result.error.code}`);
    return result.value;
};

const errorOf = <T>(result: Result<T>): string => (result.ok ? 'none' : result.error.code);

const requestFor = ({ slot, start, end }: SlotChoice, key: string): BookingRequest => ({
    idempotencyKey: key,
    slotId: slot.id,
    start,
    end,
    modality: slot.modality,
    locationId: slot.locationId,
    clinicianId: slot.clinicianId,
    details: { note: 'CANARY' },
});

const waitingFor = ({ signal: _, ...visit }: SlotQuery, key: string): WaitlistRequest => ({
    ...{ ...visit, idempotencyKey: key },
    ...{ days: ['mon', 'wed'], partsOfDay: ['MORN'], contact: 'CANARY' },
});

async function start<M extends Method>(
    tested: AdapterUnderTest,
    query: SlotQuery,
): Promise<Started<M>> {
    await tested.prepare?.();
    const choices = async () =>
        openChoices(valueOf(await tested.adapter.findSlots(query)), tested.now());
    const [first, second, third] = await choices();
    if (!first || !second || !third) throw new Error('the suite asks for three open times');
    const open = async () => (await choices()).map(({ key }) => key);
    return { ...(tested as Started<M>), query, first, second, third, open };
}

interface Promised {
    /** The methods that it is about: an adapter without one of them promises nothing here. */
    readonly needed: readonly Method[];
    /** The method whose first answer is lost. */
    readonly loses?: Lossy;
    keeps(started: Started<Method>): Promise<void>;
}

const all = new Map<string, Promised>();

/* One promise, of an adapter that has all these methods. */
function promises<M extends Method>(
    needed: readonly M[],
    title: string,
    keeps: (started: Started<M>) => Promise<void>,
    { loses }: { readonly loses?: Lossy } = {},
): void {
    all.set(title, { needed, loses, keeps: keeps as Promised['keeps'] });
}

promises(
    ['findChoices'],
    'knows the location that is asked for, with a zone, and every id that its slots name',
    async ({ adapter, query }) => {
        const { locations, clinicians, reasons } = valueOf(await adapter.findChoices());
        const zone = locations.find(({ id }) => id === query.locationId)?.zone;
        expect(`${zone} is a zone: ${isZone(zone ?? '')}`).toBe(`${zone} is a zone: true`);
        for (const slot of valueOf(await adapter.findSlots(query))) {
            const { locationId, modality } = query;
            expect(slot).toMatchObject({ locationId, modality });
            if (slot.clinicianId)
                expect(clinicians.map(({ id }) => id)).toContain(slot.clinicianId);
            slot.reasonIds?.forEach((id) => expect(reasons.map((one) => one.id)).toContain(id));
        }
    },
);

promises(
    ['findSlots'],
    'gives only the slots between two instants, the second left out',
    async ({ adapter, query, second, third }) => {
        const between = { ...query, from: second.start, to: third.start };
        const found = valueOf(await adapter.findSlots(between));
        const starts = found.map((slot) => Date.parse(slot.start));
        expect(Math.min(...starts)).toBe(Date.parse(second.start));
        expect(Math.max(...starts)).toBeLessThan(Date.parse(third.start));
    },
);

promises(['findSlots'], 'answers an aborted query with no slots', async ({ adapter, query }) => {
    const signal = AbortSignal.abort();
    expect(errorOf(await adapter.findSlots({ ...query, signal }))).toBe('unavailable');
});

promises(
    ['book', 'checkSlot'],
    'says that an open time can be had, and that a taken one can’t',
    async ({ adapter, first }) => {
        expect(errorOf(await adapter.checkSlot(first))).toBe('none');
        valueOf(await adapter.book(requestFor(first, 'a')));
        expect(errorOf(await adapter.checkSlot(first))).toBe('conflict');
    },
);

promises(
    ['hold'],
    'says how long a time is held, as an instant and as a duration that agree',
    async ({ adapter, first, now }) => {
        const { expires, durationMs } = valueOf(await adapter.hold(first));
        expect(durationMs).toBeGreaterThan(0);
        const left = Date.parse(expires) - Date.parse(now());
        expect(Math.abs(left - durationMs)).toBeLessThan(1000);
    },
);

promises(
    ['hold'],
    'holds a time for one person, until the hold ends',
    async ({ adapter, first, advance }) => {
        const hold = valueOf(await adapter.hold(first));
        expect(errorOf(await adapter.hold(first))).toBe('conflict');
        advance(hold.durationMs);
        expect(errorOf(await adapter.hold(first))).toBe('none');
    },
);

promises(
    ['hold', 'book'],
    'books no time whose hold has ended',
    async ({ adapter, first, advance }) => {
        const hold = valueOf(await adapter.hold(first));
        advance(hold.durationMs);
        const late = { ...requestFor(first, 'a'), holdId: hold.id };
        expect(errorOf(await adapter.book(late))).toBe('hold-expired');
    },
);

promises(
    ['hold'],
    'renews a hold for the person who has it, also after it ended',
    async ({ adapter, first, advance }) => {
        const hold = valueOf(await adapter.hold(first));
        advance(hold.durationMs / 2);
        const second = valueOf(await adapter.hold(first, hold.id));
        expect(Date.parse(second.expires)).toBeGreaterThan(Date.parse(hold.expires));
        advance(second.durationMs);
        expect(errorOf(await adapter.hold(first, second.id))).toBe('none');
    },
);

promises(['hold', 'book'], 'books a time that is held', async ({ adapter, first }) => {
    const hold = valueOf(await adapter.hold(first));
    const request = { ...requestFor(first, 'a'), holdId: hold.id };
    const booking = valueOf(await adapter.book(request));
    expect(Date.parse(booking.start ?? '')).toBe(Date.parse(first.start));
});

promises(
    ['hold', 'release'],
    'gives a released time to others, and releases it as often as it is asked to',
    async ({ adapter, first }) => {
        const { id } = valueOf(await adapter.hold(first));
        expect(errorOf(await adapter.release(id))).toBe('none');
        expect(errorOf(await adapter.release(id))).toBe('none');
        expect(errorOf(await adapter.hold(first))).toBe('none');
    },
);

promises(
    ['book'],
    'answers with a conflict when somebody else has the time, and names only open times',
    async ({ adapter, first, open }) => {
        valueOf(await adapter.book(requestFor(first, 'a')));
        const result = await adapter.book(requestFor(first, 'b'));
        if (result.ok || result.error.code !== 'conflict') throw new Error('expected a conflict');
        const keys = await open();
        const nearest = (result.error.nearest ?? []).flatMap(choicesOf);
        expect(keys).not.toContain(first.key);
        nearest.forEach(({ key }) => expect(keys).toContain(key));
    },
);

promises(
    ['book'],
    'books once for one key, whatever is asked with it',
    async ({ adapter, first, second, open }) => {
        const booking = valueOf(await adapter.book(requestFor(first, 'a')));
        expect(valueOf(await adapter.book(requestFor(first, 'a')))).toEqual(booking);
        expect(valueOf(await adapter.book(requestFor(second, 'a')))).toEqual(booking);
        expect(await open()).toContain(second.key);
    },
);

promises(
    ['book'],
    'gives the booking to whoever asks again because the answer was lost',
    async ({ adapter, first, third, open }) => {
        const lost = await adapter.book(requestFor(first, 'a')).catch(() => undefined);
        expect(lost?.ok ?? false).toBe(false);
        const booking = valueOf(await adapter.book(requestFor(first, 'a')));
        expect(Date.parse(booking.start ?? '')).toBe(Date.parse(first.start));
        const keys = await open();
        expect(keys).not.toContain(first.key);
        expect(keys).toContain(third.key);
    },
    { loses: 'book' },
);

promises(
    ['book', 'lookup'],
    'finds a booking whose answer was lost by its key',
    async ({ adapter, first }) => {
        await adapter.book(requestFor(first, 'a')).catch(() => undefined);
        const found = valueOf(await adapter.lookup('a'));
        expect(Date.parse(found?.start ?? '')).toBe(Date.parse(first.start));
    },
    { loses: 'book' },
);

promises(['lookup'], 'finds no booking by a key that it has never seen', async ({ adapter }) => {
    expect(valueOf(await adapter.lookup('never sent'))).toBeUndefined();
});

promises(['book'], 'says nothing of the person in an error', async ({ adapter, first }) => {
    valueOf(await adapter.book(requestFor(first, 'a')));
    const refused = await adapter.book(requestFor(first, 'b'));
    expect(refused.ok).toBe(false);
    expect(JSON.stringify(refused)).not.toContain('CANARY');
});

promises(['book'], 'refuses a time that it never offered', async ({ adapter, first }) => {
    const end = new Date(Date.parse(first.end) + 60_000).toISOString();
    expect(errorOf(await adapter.book({ ...requestFor(first, 'a'), end }))).toBe('conflict');
});

promises(['book'], 'refuses a time that is past', async ({ adapter, first, now, advance }) => {
    advance(Date.parse(first.start) - Date.parse(now()));
    expect(errorOf(await adapter.book(requestFor(first, 'a')))).toBe('conflict');
});

promises(
    ['book', 'reschedule'],
    'keeps the old time until the new one is booked',
    async ({ adapter, first, second, third, open }) => {
        const old = valueOf(await adapter.book(requestFor(first, 'a')));
        valueOf(await adapter.book(requestFor(second, 'b')));
        const refused = await adapter.reschedule(old.id, requestFor(second, 'c'));
        expect(errorOf(refused)).toBe('conflict');
        expect(await open()).not.toContain(first.key);
        const moved = valueOf(await adapter.reschedule(old.id, requestFor(third, 'd')));
        expect(Date.parse(moved.start ?? '')).toBe(Date.parse(third.start));
        expect(await open()).toContain(first.key);
    },
);

promises(
    ['book', 'reschedule'],
    'moves a booking once for one key, and none that is given up',
    async ({ adapter, first, second, third, open }) => {
        const old = valueOf(await adapter.book(requestFor(first, 'a')));
        const moved = valueOf(await adapter.reschedule(old.id, requestFor(second, 'b')));
        expect(valueOf(await adapter.reschedule(old.id, requestFor(third, 'b')))).toEqual(moved);
        const again = await adapter.reschedule(old.id, requestFor(third, 'c'));
        expect(errorOf(again)).toBe('not-permitted');
        expect(await open()).toContain(third.key);
    },
);

promises(
    ['book', 'reschedule', 'lookup'],
    'finds a rescheduling whose answer was lost by its key, with the old time given up',
    async ({ adapter, first, second, open }) => {
        const old = valueOf(await adapter.book(requestFor(first, 'a')));
        const lost = await adapter
            .reschedule(old.id, requestFor(second, 'b'))
            .catch(() => undefined);
        expect(lost?.ok ?? false).toBe(false);
        const found = valueOf(await adapter.lookup('b'));
        expect(Date.parse(found?.start ?? '')).toBe(Date.parse(second.start));
        const keys = await open();
        expect(keys).toContain(first.key);
        expect(keys).not.toContain(second.key);
    },
    { loses: 'reschedule' },
);

promises(
    ['book', 'cancel'],
    'cancels once, also for whoever asks again because the answer was lost',
    async ({ adapter, first, open }) => {
        const { id } = valueOf(await adapter.book(requestFor(first, 'a')));
        const lost = await adapter.cancel(id, 'pat-fb').catch(() => undefined);
        expect(lost?.ok ?? false).toBe(false);
        expect(valueOf(await adapter.cancel(id, 'pat-fb')).status).toBe('cancelled');
        expect(await open()).toContain(first.key);
    },
    { loses: 'cancel' },
);

promises(
    ['book', 'cancel', 'findAppointment'],
    'shows an appointment as it is now, with the times that would do instead',
    async ({ adapter, first, second }) => {
        const { id } = valueOf(await adapter.book(requestFor(first, 'a')));
        const { appointment, otherTimes } = valueOf(await adapter.findAppointment(id)) ?? {};
        expect(appointment).toMatchObject({ id, canReschedule: true, canCancel: true });
        expect(isZone(appointment?.zone ?? '')).toBe(true);
        expect(Date.parse(appointment?.start ?? '')).toBe(Date.parse(first.start));
        const others = otherTimes && valueOf(await adapter.findSlots(otherTimes));
        expect(others?.flatMap(choicesOf).map(({ key }) => key)).toContain(second.key);
        valueOf(await adapter.cancel(id));
        expect(valueOf(await adapter.findAppointment(id))?.appointment).toMatchObject({
            ...{ id, status: 'cancelled', canReschedule: false, canCancel: false },
        });
    },
);

promises(['findAppointment'], 'finds no appointment that it doesn’t know', async ({ adapter }) => {
    expect(valueOf(await adapter.findAppointment('unknown'))).toBeUndefined();
});

promises(
    ['book', 'cancel', 'reschedule', 'findAppointment'],
    'changes no appointment that has begun, and says so before it is asked',
    async ({ adapter, first, third, now, advance }) => {
        const { id } = valueOf(await adapter.book(requestFor(first, 'a')));
        advance(Date.parse(first.start) - Date.parse(now()));
        expect(valueOf(await adapter.findAppointment(id))?.appointment).toMatchObject({
            ...{ canReschedule: false, canCancel: false },
        });
        expect(errorOf(await adapter.cancel(id))).toBe('not-permitted');
        const moved = await adapter.reschedule(id, requestFor(third, 'b'));
        expect(errorOf(moved)).toBe('not-permitted');
    },
);

promises(
    ['book', 'cancel'],
    'opens a cancelled time again, and says cancelled again when asked again',
    async ({ adapter, first, open }) => {
        const { id } = valueOf(await adapter.book(requestFor(first, 'a')));
        expect(valueOf(await adapter.cancel(id)).status).toBe('cancelled');
        expect(valueOf(await adapter.cancel(id)).status).toBe('cancelled');
        expect(await open()).toContain(first.key);
    },
);

promises(
    ['cancel'],
    'cancels no booking that it doesn’t know',
    async ({ adapter, first, open }) => {
        expect(errorOf(await adapter.cancel('unknown'))).toBe('not-permitted');
        expect(await open()).toContain(first.key);
    },
);

promises(
    ['reschedule'],
    'moves no booking that it doesn’t know',
    async ({ adapter, first, open }) => {
        const moved = await adapter.reschedule('unknown', requestFor(first, 'a'));
        expect(errorOf(moved)).toBe('not-permitted');
        expect(await open()).toContain(first.key);
    },
);

promises(
    ['joinWaitlist'],
    'puts a person on the waiting list, which is no booking and has no time',
    async ({ adapter, query }) => {
        const entry = valueOf(await adapter.joinWaitlist(waitingFor(query, 'a')));
        expect(entry.status).toBe('waitlist');
        expect(entry.start).toBeUndefined();
    },
);

promises(
    ['joinWaitlist'],
    'puts a person on the waiting list once for one key, whatever is asked with it',
    async ({ adapter, query }) => {
        const request = waitingFor(query, 'a');
        const entry = valueOf(await adapter.joinWaitlist(request));
        expect(valueOf(await adapter.joinWaitlist(request))).toEqual(entry);
        const changed = { ...request, days: ['sat'], contact: 'phone' } as const;
        expect(valueOf(await adapter.joinWaitlist(changed))).toEqual(entry);
        const other = valueOf(await adapter.joinWaitlist(waitingFor(query, 'b')));
        expect(other.id).not.toBe(entry.id);
    },
);

promises(
    ['joinWaitlist'],
    'gives the entry of the waiting list to whoever asks again because the answer was lost',
    async ({ adapter, query }) => {
        const request = waitingFor(query, 'a');
        const lost = await adapter.joinWaitlist(request).catch(() => undefined);
        expect(lost?.ok ?? false).toBe(false);
        const entry = valueOf(await adapter.joinWaitlist(request));
        expect(valueOf(await adapter.joinWaitlist(request))).toEqual(entry);
    },
    { loses: 'joinWaitlist' },
);

promises(
    ['joinWaitlist', 'lookup'],
    'finds an entry of the waiting list whose answer was lost by its key',
    async ({ adapter, query }) => {
        await adapter.joinWaitlist(waitingFor(query, 'a')).catch(() => undefined);
        expect(valueOf(await adapter.lookup('a'))?.status).toBe('waitlist');
    },
    { loses: 'joinWaitlist' },
);

promises(
    ['joinWaitlist', 'cancel'],
    'takes a person off the waiting list, who can join it again',
    async ({ adapter, query }) => {
        const { id } = valueOf(await adapter.joinWaitlist(waitingFor(query, 'a')));
        expect(valueOf(await adapter.cancel(id)).status).toBe('cancelled');
        expect(valueOf(await adapter.cancel(id)).status).toBe('cancelled');
        const again = valueOf(await adapter.joinWaitlist(waitingFor(query, 'b')));
        expect(again.status).toBe('waitlist');
        expect(again.id).not.toBe(id);
    },
);

const makerFor = ({ loses }: Promised, { make, makeLossy }: AdapterSuite) =>
    loses ? makeLossy && (() => makeLossy(loses)) : make;

/** The title of every promise. */
export const promisesOfAnAdapter: readonly string[] = [...all.keys()];

/**
 * What every SchedulingAdapter promises. An app runs it over its own. What an adapter has no method
 * for is left out.
 */
export function behavesLikeASchedulingAdapter(suite: AdapterSuite): void {
    const methods = suite.make().adapter;
    describe('keeps the promises of a SchedulingAdapter', () => {
        for (const [title, promised] of all) {
            const makeOne = makerFor(promised, suite);
            if (!makeOne || promised.needed.some((method) => !methods[method])) continue;
            it(title, async () => promised.keeps(await start(makeOne(), suite.query)));
        }
    });
}

/** Whether an adapter breaks a promise: a planted one has to. */
export async function breaks(title: string, suite: AdapterSuite): Promise<boolean> {
    const promised = all.get(title);
    const tested = promised && makerFor(promised, suite)?.();
    if (!promised || !tested) throw new Error(`no adapter of this suite promises “${title}”`);
    const started = await start(tested, suite.query);
    return promised.keeps(started).then(
        () => false,
        () => true,
    );
}
