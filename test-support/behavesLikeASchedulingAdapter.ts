import { choicesOf, openChoices, type SlotChoice } from 'c/salusCoreSlots';
import { isZone } from 'c/salusCoreZones';
import type { BookingRequest, Result, SchedulingAdapter, SlotQuery } from 'c/salusPortScheduling';

/** An adapter before its first call, and the clock that its server goes by. */
export interface AdapterUnderTest {
    readonly adapter: SchedulingAdapter;
    now(): string;
    /** Lets time go by on the server. */
    advance(milliseconds: number): void;
}

/** Makes a new adapter with at least three open times of one person each for the question. */
export interface AdapterSuite {
    readonly query: SlotQuery;
    make(): AdapterUnderTest;
    /** Makes one that does what `book` asks for and loses the first answer. */
    makeLossy(): AdapterUnderTest;
}

const valueOf = <T>(result: Result<T>): T => {
    if (!result.ok) throw new Error(`expected an answer, got ${result.error.code}`);
    return result.value;
};

const errorOf = <T>(result: Result<T>): string => (result.ok ? 'none' : result.error.code);

const openOf = async ({ adapter, now }: AdapterUnderTest, query: SlotQuery) =>
    openChoices(valueOf(await adapter.findSlots(query)), now());

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

/** What every SchedulingAdapter promises. An app runs it over its own. */
export function behavesLikeASchedulingAdapter({ query, make, makeLossy }: AdapterSuite): void {
    describe('keeps the promises of a SchedulingAdapter', () => {
        const start = async (tested: AdapterUnderTest = make()) => {
            const [first, second, third] = await openOf(tested, query);
            if (!first || !second || !third) throw new Error('the suite asks for three open times');
            return { ...tested, tested, first, second, third };
        };

        it('knows the place that is asked for, with a zone, and every id that its slots name', async () => {
            const { adapter } = make();
            const { locations, clinicians, reasons } = valueOf(await adapter.findChoices());
            const zone = locations.find(({ id }) => id === query.locationId)?.zone;
            expect(`${zone} is a zone: ${isZone(zone ?? '')}`).toBe(`${zone} is a zone: true`);
            for (const slot of valueOf(await adapter.findSlots(query))) {
                expect(slot).toMatchObject({
                    locationId: query.locationId,
                    modality: query.modality,
                });
                if (slot.clinicianId)
                    expect(clinicians.map(({ id }) => id)).toContain(slot.clinicianId);
                slot.reasonIds?.forEach((id) => expect(reasons.map((one) => one.id)).toContain(id));
            }
        });

        it('gives only the slots between two instants, the second left out', async () => {
            const { adapter, first, third } = await start();
            const found = valueOf(
                await adapter.findSlots({ ...query, from: first.start, to: third.start }),
            );
            const starts = found.map((slot) => Date.parse(slot.start));
            expect(starts).toContain(Date.parse(first.start));
            expect(Math.max(...starts)).toBeLessThan(Date.parse(third.start));
        });

        it('answers a question that was called off with no slots', async () => {
            const { adapter } = make();
            const result = await adapter.findSlots({ ...query, signal: AbortSignal.abort() });
            expect(errorOf(result)).toBe('unavailable');
        });

        it('says that an open time can be had, and that a taken one can’t', async () => {
            const { adapter, first } = await start();
            expect(errorOf(await adapter.checkSlot(first))).toBe('none');
            valueOf(await adapter.book(requestFor(first, 'a')));
            expect(errorOf(await adapter.checkSlot(first))).toBe('conflict');
        });

        it('keeps a time for who holds it, until the hold runs out', async () => {
            const { adapter, first, now, advance } = await start();
            const hold = valueOf(await adapter.hold(first));
            expect(Date.parse(hold.expires)).toBeGreaterThan(Date.parse(now()));
            expect(errorOf(await adapter.hold(first))).toBe('conflict');
            advance(Date.parse(hold.expires) - Date.parse(now()));
            const late = await adapter.book({ ...requestFor(first, 'a'), holdId: hold.id });
            expect(errorOf(late)).toBe('hold-expired');
            expect(errorOf(await adapter.hold(first))).toBe('none');
        });

        it('makes a hold anew for who has it, also after it ran out', async () => {
            const { adapter, first, now, advance } = await start();
            const hold = valueOf(await adapter.hold(first));
            advance((Date.parse(hold.expires) - Date.parse(now())) / 2);
            const second = valueOf(await adapter.hold(first, hold.id));
            expect(Date.parse(second.expires)).toBeGreaterThan(Date.parse(hold.expires));
            advance(Date.parse(second.expires) - Date.parse(now()));
            const third = valueOf(await adapter.hold(first, second.id));
            valueOf(await adapter.book({ ...requestFor(first, 'a'), holdId: third.id }));
        });

        it('books a time that is held', async () => {
            const { adapter, first } = await start();
            const hold = valueOf(await adapter.hold(first));
            const booking = valueOf(
                await adapter.book({ ...requestFor(first, 'a'), holdId: hold.id }),
            );
            expect(Date.parse(booking.start ?? '')).toBe(Date.parse(first.start));
        });

        it('names the nearest other times when somebody else has the time', async () => {
            const { adapter, first, second } = await start();
            valueOf(await adapter.book(requestFor(first, 'a')));
            const result = await adapter.book(requestFor(first, 'b'));
            if (result.ok || result.error.code !== 'conflict')
                throw new Error('expected a conflict');
            const nearest = result.error.nearest?.map(({ id }) => id);
            expect(nearest).toContain(second.slot.id);
            expect(nearest).not.toContain(first.slot.id);
        });

        it('books once for one key, whatever is asked with it', async () => {
            const { adapter, tested, first, second } = await start();
            const booking = valueOf(await adapter.book(requestFor(first, 'a')));
            expect(valueOf(await adapter.book(requestFor(first, 'a')))).toEqual(booking);
            expect(valueOf(await adapter.book(requestFor(second, 'a')))).toEqual(booking);
            const open = (await openOf(tested, query)).map(({ key }) => key);
            expect(open).toContain(second.key);
        });

        it('gives the booking to who asks again because the answer was lost', async () => {
            const { adapter, tested, first, third } = await start(makeLossy());
            const lost = await adapter.book(requestFor(first, 'a')).catch(() => undefined);
            expect(lost?.ok ?? false).toBe(false);
            const booking = valueOf(await adapter.book(requestFor(first, 'a')));
            expect(Date.parse(booking.start ?? '')).toBe(Date.parse(first.start));
            const open = (await openOf(tested, query)).map(({ key }) => key);
            expect(open).not.toContain(first.key);
            expect(open).toContain(third.key);
        });

        it('refuses a time that it never offered', async () => {
            const { adapter, first } = await start();
            const end = new Date(Date.parse(first.end) + 60_000).toISOString();
            const invented = { ...requestFor(first, 'a'), end };
            expect(errorOf(await adapter.book(invented))).toBe('conflict');
        });

        it('refuses a time that is past', async () => {
            const { adapter, first, now, advance } = await start();
            advance(Date.parse(first.start) - Date.parse(now()));
            expect(errorOf(await adapter.book(requestFor(first, 'a')))).toBe('conflict');
            expect(choicesOf(first.slot)).toHaveLength(1);
        });

        it('keeps the old time until the new one is booked', async () => {
            const { adapter, tested, first, second, third } = await start();
            const old = valueOf(await adapter.book(requestFor(first, 'a')));
            valueOf(await adapter.book(requestFor(second, 'b')));
            const refused = await adapter.reschedule(old.id, requestFor(second, 'c'));
            expect(errorOf(refused)).toBe('conflict');
            expect(errorOf(await adapter.checkSlot(first))).toBe('conflict');
            const moved = valueOf(await adapter.reschedule(old.id, requestFor(third, 'd')));
            expect(Date.parse(moved.start ?? '')).toBe(Date.parse(third.start));
            expect((await openOf(tested, query)).map(({ key }) => key)).toContain(first.key);
        });

        it('gives a cancelled time back, and says cancelled again when asked again', async () => {
            const { adapter, first } = await start();
            const { id } = valueOf(await adapter.book(requestFor(first, 'a')));
            expect(valueOf(await adapter.cancel(id)).status).toBe('cancelled');
            expect(valueOf(await adapter.cancel(id)).status).toBe('cancelled');
            expect(errorOf(await adapter.checkSlot(first))).toBe('none');
        });

        it('does not touch a booking that it doesn’t know', async () => {
            const { adapter, first } = await start();
            expect(errorOf(await adapter.cancel('unknown'))).toBe('not-permitted');
            const moved = await adapter.reschedule('unknown', requestFor(first, 'a'));
            expect(errorOf(moved)).toBe('not-permitted');
            expect(errorOf(await adapter.checkSlot(first))).toBe('none');
        });

        it('puts a person on the waiting list once, which is no booking', async () => {
            const { adapter } = make();
            const entry = valueOf(await adapter.joinWaitlist(query));
            expect(entry.status).toBe('waitlist');
            expect(entry.start).toBeUndefined();
            expect(valueOf(await adapter.joinWaitlist(query))).toEqual(entry);
        });
    });
}
