import { openChoices } from 'c/salusCoreSlots';
import type { BookingRequest, Result, SlotChoice } from 'c/salusPortScheduling';
import { behavesLikeASchedulingAdapter } from 'test-support/behavesLikeASchedulingAdapter';
import type { Planted } from '../../../../../../examples/planted';
import {
    inMemoryScheduling,
    type InMemoryOptions,
} from '../../../../../../examples/inMemoryScheduling';
import {
    INVENTED_NOW,
    inventedClinics,
    inventedZoneOf,
} from '../../../../../../examples/inventedClinics';

const query = { locationId: 'harbor', modality: 'in-person', clinicianId: 'haddad' } as const;

const make = (planted?: Planted, more: Partial<InMemoryOptions> = {}) => {
    let moment = Date.parse(INVENTED_NOW);
    const now = () => new Date(moment).toISOString();
    const adapter = inMemoryScheduling({
        resources: inventedClinics,
        zoneOf: inventedZoneOf,
        now,
        planted,
        ...more,
    });
    return { adapter, now, advance: (ms: number) => void (moment += ms) };
};

const valueOf = <T>(result: Result<T>): T => {
    if (!result.ok) throw new Error(result.error.code);
    return result.value;
};

const firstOf = async (adapter: ReturnType<typeof make>['adapter'], at: object = query) => {
    const slots = valueOf(await adapter.findSlots({ ...query, ...at }));
    return openChoices(slots, INVENTED_NOW)[0] as SlotChoice;
};

const requestFor = ({ slot, start, end }: SlotChoice): BookingRequest => ({
    ...{ idempotencyKey: 'key', slotId: slot.id, start, end, details: {} },
    ...{ modality: slot.modality, locationId: slot.locationId },
});

describe('the scheduling of the examples', () => {
    behavesLikeASchedulingAdapter({
        query,
        make: () => make(),
        makeLossy: (method) => make({ [method]: ['lost'] }),
    });

    describe('without what is optional', () => {
        const { findChoices, findSlots } = make().adapter;
        behavesLikeASchedulingAdapter({
            query,
            make: () => ({ ...make(), adapter: { findChoices, findSlots } }),
        });
    });

    it('reads its invented clinics with nothing wrong but what is meant to be', () => {
        const { adapter } = make();
        expect(adapter.problems.map(({ code }) => code).sort()).toEqual([
            'no-capacity',
            'slot-in-the-past',
        ]);
    });

    it('has two zones, three people, three reasons and all ways to come', async () => {
        const { locations, clinicians, reasons } = valueOf(await make().adapter.findChoices());
        expect(locations.map(({ zone }) => zone)).toEqual(['America/New_York', 'America/Phoenix']);
        expect(clinicians).toHaveLength(3);
        clinicians.forEach(({ name }) => expect(name).toContain('CANARY'));
        expect(reasons).toHaveLength(3);
        expect(locations[0]?.modalities).toEqual(['in-person', 'video', 'phone']);
    });

    it('takes as many people as a slot has room for, each in their own part of the day', async () => {
        const arrivals = () => ({ arrivalMinutes: 60 });
        const { adapter } = make(undefined, { arrivals });
        const walkIn = { clinicianId: undefined, from: '2021-03-16T00:00:00Z' };
        const choice = await firstOf(adapter, walkIn);
        expect(choice.kind).toBe('window');
        valueOf(await adapter.book(requestFor(choice)));
        expect((await firstOf(adapter, walkIn)).slot.capacity).toBe(59);
    });

    it.each(['conflict', 'hold-expired', 'rate-limited', 'unavailable', 'not-permitted'] as const)(
        'fails with %s when its script says so, and then works',
        async (code) => {
            const { adapter } = make({ book: [code] });
            const request = requestFor(await firstOf(adapter));
            expect(await adapter.book(request)).toMatchObject({ ok: false, error: { code } });
            expect(await adapter.book(request)).toMatchObject({ ok: true });
        },
    );

    it('breaks the connection when its script says so, on the call that it names', async () => {
        const { adapter } = make({ findSlots: ['ok', 'throws'] });
        expect(await adapter.findSlots(query)).toMatchObject({ ok: true });
        await expect(adapter.findSlots(query)).rejects.toThrow('connection');
    });

    it('keeps the old time while the new one is only asked for', async () => {
        const { adapter } = make(undefined, { bookAs: 'pending' });
        const first = await firstOf(adapter);
        const old = valueOf(await adapter.book(requestFor(first)));
        const later = await firstOf(adapter, { from: '2021-03-12T00:00:00Z' });
        const request = { ...requestFor(later), idempotencyKey: 'other' };
        expect(valueOf(await adapter.reschedule(old.id, request)).status).toBe('pending');
        expect(adapter.appointments().map(({ status }) => status)).toEqual(['pending', 'pending']);
    });

    it('keeps what was asked for with the old time, and why somebody cancelled', async () => {
        const { adapter } = make();
        const details = { interpreter: 'Spanish' };
        const request = { ...requestFor(await firstOf(adapter)), details };
        const old = valueOf(await adapter.book(request));
        const later = await firstOf(adapter, { from: '2021-03-12T00:00:00Z' });
        const other = { ...requestFor(later), idempotencyKey: 'other' };
        const moved = valueOf(await adapter.reschedule(old.id, other));
        valueOf(await adapter.cancel(moved.id, 'pat-fb'));
        expect(adapter.appointments()[1]).toMatchObject({
            comment: 'interpreter: Spanish',
            cancelationReason: { coding: [{ code: 'pat-fb' }] },
        });
    });

    it('keeps what it booked as FHIR, with the key, the slot and the people', async () => {
        const { adapter } = make();
        const choice = await firstOf(adapter);
        valueOf(await adapter.book({ ...requestFor(choice), clinicianId: 'haddad' }));
        expect(adapter.appointments()).toEqual([
            expect.objectContaining({
                resourceType: 'Appointment',
                status: 'booked',
                slot: [{ reference: `Slot/${choice.slot.id}` }],
                identifier: [expect.objectContaining({ value: 'key' })],
                participant: expect.arrayContaining([
                    expect.objectContaining({ actor: { reference: 'Practitioner/haddad' } }),
                ]),
            }),
        ]);
    });

    it('answers after its latency, and at once without one', async () => {
        jest.useFakeTimers();
        const answer = make(undefined, { latency: 500 }).adapter.findChoices();
        const arrived = jest.fn();
        void answer.then(arrived);
        await jest.advanceTimersByTimeAsync(499);
        expect(arrived).not.toHaveBeenCalled();
        await jest.advanceTimersByTimeAsync(1);
        expect(arrived).toHaveBeenCalled();
        jest.useRealTimers();
    });
});
