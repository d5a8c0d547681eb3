import fc from 'fast-check';
import { openChoices, slotStatuses, type Slot } from 'c/salusCoreSlots';
import { aClinicDay, aSlot, NOW } from './slots';

const ids = (slots: readonly Slot[], now = NOW) =>
    openChoices(slots, now).map(({ slot }) => slot.id);

describe('what can be chosen now', () => {
    it.each(slotStatuses)('takes a slot that is %s only if it is free', (status) => {
        expect(ids([aSlot({ status })])).toEqual(status === 'free' ? ['slot-1'] : []);
    });

    it.each([
        [0, 0],
        [-1, 0],
        [1, 1],
        [undefined, 1],
    ])('with a capacity of %p offers %i', (capacity, count) => {
        expect(ids([aSlot({ capacity })])).toHaveLength(count);
    });

    it('offers a time until it begins', () => {
        expect(ids([aSlot()], '2021-03-04T13:59:59Z')).toHaveLength(1);
        expect(ids([aSlot()], '2021-03-04T14:00:00Z')).toHaveLength(0);
    });

    it('offers a window until it ends, since one may still come', () => {
        expect(ids([aClinicDay()], '2021-03-04T22:59:59Z')).toHaveLength(1);
        expect(ids([aClinicDay()], '2021-03-04T23:00:00Z')).toHaveLength(0);
    });

    it('offers what is left of a day that was cut into windows', () => {
        const day = aClinicDay({ arrivalMinutes: 180 });
        expect(openChoices([day], '2021-03-04T17:00:00Z')).toHaveLength(2);
    });

    it('sorts by the moment, whatever the offset that it is written with', () => {
        const later = aSlot({
            id: 'later',
            start: '2021-03-04T15:00:00Z',
            end: '2021-03-04T16:00:00Z',
        });
        const sooner = aSlot({
            id: 'sooner',
            start: '2021-03-04T23:30:00+09:00',
            end: '2021-03-05T00:00:00+09:00',
        });
        expect(ids([later, sooner])).toEqual(['sooner', 'later']);
    });

    it('offers a slot that is given twice once, as it was given first', () => {
        expect(ids([aSlot(), aSlot({ start: '2021-03-04T14:10:00Z' })])).toHaveLength(1);
        expect(ids([aSlot({ status: 'busy' }), aSlot()])).toEqual([]);
    });

    it('offers the good ones beside slots that make no sense', () => {
        const nonsense = [null, undefined, {}, aSlot({ id: 'no-zone', start: '2021-03-04T09:00' })];
        expect(ids([...(nonsense as Slot[]), aSlot()])).toEqual(['slot-1']);
    });

    it('asks for the instant that it is now', () => {
        expect(() => openChoices([], 'today')).toThrow(
            expect.objectContaining({ code: 'bad-instant' }),
        );
    });

    it('never offers what is past, full or taken, and is always in order', () => {
        const moment = fc.integer({ min: 1_600_000_000, max: 1_600_100_000 }).map((s) => s * 1000);
        const slot = fc.record({
            id: fc.string({ maxLength: 2 }),
            start: moment.map((at) => new Date(at).toISOString()),
            end: moment.map((at) => new Date(at).toISOString()),
            status: fc.constantFrom(...slotStatuses),
            locationId: fc.constant('p'),
            modality: fc.constant('video' as const),
            capacity: fc.option(fc.integer({ min: -1, max: 3 }), { nil: undefined }),
        });
        fc.assert(
            fc.property(fc.array(slot), moment, (slots, at) => {
                const open = openChoices(slots, new Date(at).toISOString());
                const starts = open.map(({ start }) => Date.parse(start));
                expect(starts).toEqual([...starts].sort((a, b) => a - b));
                open.forEach(({ slot: { status, capacity }, end }) => {
                    expect(status).toBe('free');
                    expect(capacity ?? 1).toBeGreaterThan(0);
                    expect(Date.parse(end)).toBeGreaterThan(at);
                });
            }),
        );
    });
});
