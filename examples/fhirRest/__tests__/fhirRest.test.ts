import {
    behavesLikeASchedulingAdapter,
    type Lossy,
} from 'test-support/behavesLikeASchedulingAdapter';
import { invalidIn } from 'test-support/fhirServer/definitions';
import {
    isSlotRead,
    refusing,
    together,
    type ServerRequest,
} from 'test-support/fhirServer/medplumServer';
import { codeOf, query, requestFor, started, startServer, valueOf } from './started';

const isCreation = ({ method, path }: ServerRequest): boolean =>
    method === 'POST' && path === 'Appointment';
const lost = (): Promise<never> => Promise.reject(new TypeError('Failed to fetch'));

/* What writes the Appointment, of those that a method sends, and which of them on this server. */
const isCancelling = ({ method, path, body }: ServerRequest): boolean =>
    method === 'PUT' && path.startsWith('Appointment/') && body.includes('"cancelled"');
const LOSES: Readonly<Record<Lossy, readonly [(request: ServerRequest) => boolean, number]>> = {
    book: [isCreation, 1],
    reschedule: [isCreation, 2],
    cancel: [isCancelling, 1],
    joinWaitlist: [isCreation, 1],
};

/* Does what writes an Appointment, and loses its answer. */
const makeLossy = (method: Lossy) => {
    const all = startServer();
    const [isMeant, which] = LOSES[method];
    let count = 0;
    all.server.intercept((request, answer) =>
        isMeant(request) && ++count === which ? answer().then(lost) : undefined,
    );
    return { ...all, adapter: all.tab() };
};

describe('the adapter over the FHIR REST API', () => {
    behavesLikeASchedulingAdapter({
        query,
        make: () => {
            const all = startServer();
            return { ...all, adapter: all.tab() };
        },
        makeLossy,
    });

    it('keeps what was asked for with the old time, and why somebody cancelled, as valid FHIR', async () => {
        const { adapter, first, second, appointments } = await started();
        const old = valueOf(await adapter.book(requestFor(first, 'a')));
        const moving = { ...requestFor(second, 'b'), details: {} };
        const moved = valueOf(await adapter.reschedule(old.id, moving));
        valueOf(await adapter.cancel(moved.id, 'pat-fb'));
        const all = await appointments();
        expect(all.find(({ id }) => id === moved.id)).toMatchObject({
            comment: 'note: CANARY',
            supportingInformation: [{ reference: `Appointment/${old.id}` }],
            cancelationReason: { coding: [{ code: 'pat-fb' }] },
        });
        expect(all.flatMap(invalidIn)).toEqual([]);
    });

    it('keeps the old time while the new one is only asked for', async () => {
        const { adapter, tab, first, second, open } = await started();
        const old = valueOf(await adapter.book(requestFor(first, 'a')));
        const asking = tab({ bookAs: 'pending' });
        valueOf(await asking.reschedule(old.id, requestFor(second, 'b')));
        expect(valueOf(await asking.lookup('b'))?.status).toBe('pending');
        const found = valueOf(await adapter.findAppointment(old.id));
        expect(found?.appointment.status).toBe('booked');
        expect((await open()).map(({ key }) => key)).not.toContain(first.key);
    });

    it('reads every page of a search', async () => {
        const { adapter, server } = await started({ pageSize: 2 });
        const { clinicians } = valueOf(await adapter.findChoices());
        expect(clinicians).toHaveLength(3);
        expect(server.requests.some(({ path }) => path.includes('_offset=2'))).toBe(true);
    });

    it('gives the same slots whatever the size of a page', async () => {
        const idsBy = async (pageSize: number) =>
            valueOf(await (await started({ pageSize })).adapter.findSlots(query)).map(
                ({ id }) => id,
            );
        expect((await idsBy(1)).sort()).toEqual((await idsBy(100)).sort());
    });

    describe('two tabs that race for one slot', () => {
        it.each(['book', 'hold'] as const)(
            'one gets it by %s, the other the nearest times',
            async (by) => {
                const { tab, server, first, second, appointments } = await started();
                server.intercept(together(2, isSlotRead));
                const get = (key: string) =>
                    by === 'hold' ? tab().hold(first) : tab().book(requestFor(first, key));
                const results = await Promise.all([get('a'), get('b')]);
                expect(results.map((each) => codeOf<unknown>(each)).sort()).toEqual([
                    'conflict',
                    'none',
                ]);
                const loser = results.find(({ ok }) => !ok);
                const nearest =
                    loser && !loser.ok && loser.error.code === 'conflict'
                        ? loser.error.nearest
                        : [];
                expect(nearest?.map(({ id }) => id)).toContain(second.slot.id);
                expect(nearest?.map(({ id }) => id)).not.toContain(first.slot.id);
                expect(await appointments()).toHaveLength(by === 'book' ? 1 : 0);
            },
        );

        it('as many as it takes people get one that takes several', async () => {
            const { tab, server, open } = await started();
            server.intercept(together(3, isSlotRead));
            const walkIn = {
                clinicianId: undefined,
                from: '2021-03-16T00:00:00-04:00',
                to: '2021-03-17T00:00:00-04:00',
            };
            const [choice] = await open(walkIn);
            if (!choice) throw new Error('no such slot');
            const results = await Promise.all(
                ['a', 'b', 'c'].map((key) => tab().book(requestFor(choice, key))),
            );
            expect(results.map((each) => codeOf(each))).toEqual(['none', 'none', 'none']);
            const [left] = await open(walkIn);
            expect(left?.slot.capacity).toBe(57);
        });

        it('the same booking sent by both is made once', async () => {
            const { tab, server, first, appointments } = await started();
            server.intercept(together(2, isSlotRead));
            const results = await Promise.all(
                [tab(), tab()].map((each) => each.book(requestFor(first, 'same'))),
            );
            expect(valueOf(results[0]!)).toEqual(valueOf(results[1]!));
            expect(await appointments()).toHaveLength(1);
        });
    });

    describe('a lost answer', () => {
        it('leaves a booking that its key finds', async () => {
            const { server, adapter, first } = await started();
            let losses = 1;
            server.intercept((request, answer) =>
                isCreation(request) && losses-- > 0 ? answer().then(lost) : undefined,
            );
            expect(codeOf(await adapter.book(requestFor(first, 'a')))).toBe('unavailable');
            const found = valueOf(await adapter.lookup('a'));
            expect(found?.start).toBe(first.start);
            expect(valueOf(await adapter.lookup('another'))).toBeUndefined();
        });

        it('of a hold makes no second claim', async () => {
            const { server, adapter, first, slotOf } = await started();
            let losses = 1;
            server.intercept(({ method }, answer) =>
                method === 'PUT' && losses-- > 0 ? answer().then(lost) : undefined,
            );
            const hold = valueOf(await adapter.hold(first));
            expect((await slotOf(first)).extension).toHaveLength(1);
            valueOf(await adapter.book({ ...requestFor(first, 'a'), holdId: hold.id }));
        });

        it('before the Appointment was made leaves the claim to the next try', async () => {
            const { server, adapter, first, appointments } = await started();
            let losses = 1;
            server.intercept((request) =>
                isCreation(request) && losses-- > 0 ? lost() : undefined,
            );
            expect(codeOf(await adapter.book(requestFor(first, 'a')))).toBe('unavailable');
            valueOf(await adapter.book(requestFor(first, 'a')));
            expect(await appointments()).toHaveLength(1);
        });
    });

    it('gives the claim back when the server refuses the Appointment', async () => {
        const { server, adapter, first, slotOf } = await started();
        const { status, extension } = await slotOf(first);
        server.intercept((request) =>
            isCreation(request) ? Promise.resolve(refusing(422, 'business-rule', 'no')) : undefined,
        );
        expect(codeOf(await adapter.book(requestFor(first, 'a')))).toBe('unavailable');
        expect(await slotOf(first)).toMatchObject({ status, ...(extension && { extension }) });
    });

    it('gives a held time back when it is released, also from a page that was loaded anew', async () => {
        const { tab, first } = await started();
        const hold = valueOf(await tab().hold(first));
        expect(codeOf(await tab().checkSlot(first))).toBe('conflict');
        expect(codeOf(await tab().release(hold.id))).toBe('none');
        expect(codeOf(await tab().checkSlot(first))).toBe('none');
        expect(codeOf(await tab().release('unknown~hold'))).toBe('none');
    });

    it('leaves alone what other systems have taken', async () => {
        const { server, adapter, first, second, slotOf } = await started();
        const hold = valueOf(await adapter.hold(first));
        await server.fill([
            { ...(await slotOf(first)), status: 'busy' },
            { ...(await slotOf(second)), status: 'busy-tentative' },
        ]);
        const booked = await adapter.book({ ...requestFor(first, 'a'), holdId: hold.id });
        expect(codeOf(booked)).toBe('conflict');
        expect(codeOf(await adapter.hold(second))).toBe('conflict');
        valueOf(await adapter.release(hold.id));
        expect((await slotOf(first)).status).toBe('busy');
    });

    it('cancels no visit that is over', async () => {
        const { server, adapter, first, appointments } = await started();
        const { id } = valueOf(await adapter.book(requestFor(first, 'a')));
        await server.fill([{ ...(await appointments())[0], status: 'fulfilled' }]);
        expect(codeOf(await adapter.cancel(id))).toBe('not-permitted');
    });

    it('writes nothing that the R4 definitions don’t allow', async () => {
        const { adapter, server, first, second, appointments } = await started();
        const { id } = valueOf(await adapter.book(requestFor(first, 'a')));
        valueOf(await adapter.reschedule(id, requestFor(second, 'b')));
        valueOf(await adapter.hold(first));
        valueOf(
            await adapter.joinWaitlist({
                ...query,
                ...{ idempotencyKey: 'c', from: first.start, to: second.start },
                ...{ days: ['mon'], contact: 'text' },
            }),
        );
        const kept = [...(await appointments()), ...(await server.all('Slot'))];
        expect(kept.flatMap(invalidIn)).toEqual([]);
        const statuses = (await appointments()).map(({ status }) => status).sort();
        expect(statuses).toEqual(['booked', 'cancelled', 'waitlist']);
        const broken = { ...kept[0], status: 'booked', start: undefined };
        expect(invalidIn(broken as (typeof kept)[0])).not.toEqual([]);
    });

    it('lets only the server say that a visit is booked, unless the app says otherwise', async () => {
        const { adapter, first, appointments } = await started({ bookAs: undefined });
        expect(valueOf(await adapter.book(requestFor(first, 'a'))).status).toBe('proposed');
        const [{ participant = [] } = {}] = await appointments();
        expect(participant.map(({ status }) => status)).toContain('needs-action');
    });
});
