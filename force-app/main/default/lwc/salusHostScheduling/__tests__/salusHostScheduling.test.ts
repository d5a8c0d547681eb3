import { begin, transition, type SchedulingEvent } from 'c/salusCoreScheduling';
import { choicesOf } from 'c/salusCoreSlots';
import { installClock } from 'c/salusHostClock';
import { installProblemSink } from 'c/salusHostProblems';
import { can } from 'c/salusHostRequests';
import { Booking, newVisit, otherTime, SchedulingRequests, serves } from 'c/salusHostScheduling';
import type { SchedulingAdapter, Slot, SlotChoice } from 'c/salusPortScheduling';
import { manualClock, type ManualClock } from 'test-support/manualClock';

const NOW = Date.parse('2021-03-01T12:00:00Z');
const slotAt = (hour: string): Slot => ({
    id: `s${hour}`,
    start: `2021-03-15T${hour}:00:00Z`,
    end: `2021-03-15T${hour}:30:00Z`,
    status: 'free',
    locationId: 'p1',
    modality: 'video',
});
const [first, second] = ['13', '14'].map((hour) => choicesOf(slotAt(hour))[0]) as [
    SlotChoice,
    SlotChoice,
];
const booking = { id: 'b1', status: 'booked' } as const;
const ok = <T>(value: T) => Promise.resolve({ ok: true, value } as const);
const lost = () => Promise.reject(new Error('CANARY'));
const settle = () => new Promise((next) => setTimeout(next));
const holdOf = (id: string) => ({ id, expires: '1970-01-01T00:00:00Z', durationMs: 600_000 });

const adapterOf = (more: object = {}) => ({
    findChoices: jest.fn(),
    findSlots: jest.fn(),
    hold: jest.fn(({ slot }: SlotChoice) => ok(holdOf(`hold of ${slot.id}`))),
    release: jest.fn(() => ok(true)),
    book: jest.fn((_request: { idempotencyKey: string }): Promise<unknown> => ok(booking)),
    lookup: jest.fn((_key: string): Promise<unknown> => ok(undefined)),
    ...more,
});

/* A booking that only keeps what the requests tell it. */
const start = (adapter = adapterOf(), purpose = newVisit) => {
    const owner = {
        tag: 'c-invented',
        task: begin,
        keep: jest.fn(),
        send(event: SchedulingEvent) {
            owner.task = transition(owner.task, event);
        },
    };
    const requests = new SchedulingRequests(
        adapter as unknown as SchedulingAdapter,
        owner,
        purpose,
    );
    const takes = (choice: SlotChoice) => {
        owner.send({ type: 'chose', choice });
        return requests.hold(choice);
    };
    return { adapter, owner, requests, takes };
};

describe('the requests of a booking', () => {
    let clock: ManualClock;
    let restoreClock: () => void;

    beforeEach(() => {
        installProblemSink(() => undefined); // A lost answer is reported: salusHostRequests tests that.
        clock = manualClock(NOW);
        restoreClock = installClock(clock);
    });

    afterEach(() => restoreClock());

    it('release a held time once another is held', async () => {
        const { adapter, takes } = start();
        await takes(first);
        expect(adapter.release).not.toHaveBeenCalled();
        await takes(second);
        expect(adapter.release.mock.calls).toEqual([['hold of s13']]);
    });

    it('release what is held when the person leaves', async () => {
        const { adapter, requests, takes } = start();
        await takes(first);
        requests.stop();
        expect(adapter.release.mock.calls).toEqual([['hold of s13']]);
        expect(clock.timers).toBe(0);
    });

    it('release a time whose hold is answered after the person left', async () => {
        let answer!: (value: unknown) => void;
        const hold = jest.fn(() => new Promise((done) => (answer = done)));
        const { adapter, requests, takes } = start(adapterOf({ hold }));
        const taken = takes(first);
        await settle();
        requests.stop();
        answer({ ok: true, value: holdOf('late') });
        expect(await taken).toBe(false);
        await settle();
        expect(adapter.release.mock.calls).toEqual([['late']]);
    });

    it('warn by the duration of a hold, whatever the device’s clock says', async () => {
        const { owner, takes } = start();
        await takes(first);
        clock.advance(479_999);
        expect(owner.task.holdEndsSoon).toBe(false);
        clock.advance(1);
        expect(owner.task.holdEndsSoon).toBe(true);
    });

    it('look up a booking whose answer was lost, and don’t book it again', async () => {
        const book = jest.fn(lost);
        const lookup = jest.fn(() => ok(booking));
        const { owner, requests, takes } = start(adapterOf({ book, lookup }));
        await takes(first);
        await requests.book().catch(() => undefined);
        expect(owner.task.failed?.error.code).toBe('unavailable');
        expect(lookup).not.toHaveBeenCalled();
        await requests.book();
        expect(owner.task.booking).toEqual(booking);
        expect(book).toHaveBeenCalledTimes(1);
    });

    it('show the time that it was sent with, whichever was chosen since', async () => {
        const lookup = jest.fn(() => ok(booking));
        const { owner, requests, takes } = start(adapterOf({ book: lost, lookup }));
        owner.send({ type: 'answers', answers: { visit: 'video p1' } });
        await takes(first);
        await requests.book();
        owner.send({ type: 'answers', answers: { visit: 'video p2' } });
        expect(await takes(second)).toBe(false);
        expect(owner.task.choice?.key).toBe(first.key);
        expect(owner.task.answers.visit).toBe('video p1');
    });

    describe('about another time', () => {
        const appointment = { id: 'a1', status: 'booked', canReschedule: true };
        const found = { appointment, otherTimes: { locationId: 'p1', modality: 'video' } } as const;
        const moves = (more: object = {}) =>
            start(
                adapterOf({
                    findAppointment: jest.fn(() => ok(found)),
                    reschedule: jest.fn(() => ok(booking)),
                    ...more,
                }),
                otherTime(() => 'a1'),
            );

        it('find the appointment, and move it with the hold of the new time', async () => {
            const { adapter, owner, requests, takes } = moves();
            await requests.load();
            expect(owner.task.page).toBe('visit');
            await takes(first);
            await requests.book();
            const { reschedule, findAppointment } = adapter as unknown as Record<string, jest.Mock>;
            expect(findAppointment!.mock.calls[0]![0]).toBe('a1');
            expect(reschedule!.mock.calls).toMatchObject([
                ['a1', { holdId: `hold of ${first.slot.id}` }],
            ]);
            expect(adapter.book).not.toHaveBeenCalled();
            expect(owner.task.booking).toEqual(booking);
        });

        it('look a lost answer up by its key, and send nothing again', async () => {
            const reschedule = jest.fn((_id: string, _request: { idempotencyKey: string }) =>
                lost(),
            );
            const lookup = jest.fn((_key: string) => ok(booking));
            const { owner, requests, takes } = moves({ reschedule, lookup });
            await requests.load();
            await takes(first);
            await requests.book();
            expect(owner.task.booking).toBeUndefined();
            await requests.book();
            expect(lookup.mock.calls[0]![0]).toBe(reschedule.mock.calls[0]![1].idempotencyKey);
            expect(reschedule).toHaveBeenCalledTimes(1);
            expect(owner.task.booking).toEqual(booking);
        });

        it.each([
            ['without the capability', { reschedule: undefined }, 'elsewhere'],
            ['that are not found', { findAppointment: () => ok(undefined) }, 'not-found'],
        ])('say so of appointments %s', async (_, more, change) => {
            const { owner, requests } = moves(more);
            await requests.load();
            expect(owner.task).toMatchObject({ page: 'elsewhere', moving: { change } });
        });
    });

    it('go on with another adapter', async () => {
        const { adapter, owner, requests, takes } = start(adapterOf({ book: lost }));
        await takes(first);
        await requests.book();
        const next = new SchedulingRequests(
            adapter as unknown as SchedulingAdapter,
            owner,
            newVisit,
            requests.unansweredKey,
        );
        await next.hold(first);
        expect(adapter.lookup).toHaveBeenCalledTimes(1);
    });

    it('look it up before another time is held', async () => {
        const lookup = jest.fn(() => ok(booking));
        const { adapter, owner, requests, takes } = start(adapterOf({ book: lost, lookup }));
        await takes(first);
        await requests.book();
        expect(await takes(second)).toBe(false);
        expect(owner.task.booking).toEqual(booking);
        expect(adapter.hold).toHaveBeenCalledTimes(1);
    });

    it('book again with the same key when the server has no such booking', async () => {
        const adapter = adapterOf();
        adapter.book.mockImplementationOnce(lost);
        const { owner, requests, takes } = start(adapter);
        await takes(first);
        await requests.book();
        await requests.book();
        const keys = adapter.book.mock.calls.map(([{ idempotencyKey }]) => idempotencyKey);
        expect(keys).toEqual([keys[0], keys[0]]);
        expect(adapter.lookup.mock.calls).toEqual([[keys[0]]]);
        expect(owner.task.booking).toEqual(booking);
    });

    describe('without a way to look a lost answer up', () => {
        const loses = () => adapterOf({ lookup: undefined, book: jest.fn(lost) });
        const keysOf = ({ book }: ReturnType<typeof adapterOf>) =>
            book.mock.calls.map(([{ idempotencyKey }]) => idempotencyKey);

        it('send every further try with the key of the first, also for another time', async () => {
            const { adapter, owner, requests, takes } = start(loses());
            await takes(first);
            await requests.book();
            requests.stop(); // A lock.
            await takes(first);
            await requests.book();
            adapter.book.mockImplementation(() => ok(booking));
            await takes(second);
            await requests.book();
            const [key, ...others] = keysOf(adapter);
            expect(others).toEqual([key, key]);
            expect(owner.task.booking).toEqual(booking);
        });

        it('show no time that may not be the one that was booked, and give it to others', async () => {
            const { adapter, owner, requests, takes } = start(loses());
            await takes(first);
            await requests.book();
            adapter.book.mockImplementation(() => ok(booking));
            await takes(second);
            await requests.book();
            expect(owner.task.choice).toBeUndefined();
            expect(adapter.release.mock.calls).toContainEqual(['hold of s14']);
        });

        it.each([
            ['conflict', 2],
            ['hold-expired', 2],
            ['rate-limited', 1],
            ['not-permitted', 1],
        ])('have another key after %s only where nothing was booked', async (code, keys) => {
            const { adapter, requests, takes } = start(loses());
            await takes(first);
            await requests.book();
            adapter.book.mockImplementation(() => Promise.resolve({ ok: false, error: { code } }));
            await requests.book();
            await takes(second);
            await requests.book();
            expect(new Set(keysOf(adapter)).size).toBe(keys);
        });

        it('keep the key on the server before anything is sent', async () => {
            const { adapter, owner, requests, takes } = start(loses());
            let kept = '';
            owner.keep.mockImplementation(() => (kept = requests.unansweredKey));
            adapter.book.mockImplementation(({ idempotencyKey }) => {
                expect(kept).toBe(idempotencyKey);
                return ok(booking);
            });
            await takes(first);
            await requests.book();
            expect(owner.keep).toHaveBeenCalledTimes(1);
            expect(requests.unansweredKey).toBe('');
        });
    });

    it('end with a purge, also a booking that still waits', async () => {
        const { adapter, requests, takes } = start(
            adapterOf({ book: () => new Promise(() => undefined) }),
        );
        await takes(first);
        const ended = jest.fn();
        void requests.book().then(ended);
        await settle();
        requests.stop();
        await settle();
        expect(ended).toHaveBeenCalled();
        expect(clock.timers).toBe(0);
        // The booking on its way uses the hold.
        expect(adapter.release).not.toHaveBeenCalled();
    });
});

describe('what an adapter answers wrong', () => {
    const location = { id: 'p1', name: 'Invented', address: [], modalities: ['video'] };
    const choices = { reasons: [], locations: [{ ...location, zone: 'UTC' }], clinicians: [] };
    const problemsOf = async (answers: object): Promise<readonly string[]> => {
        const problems: string[] = [];
        const restore = installProblemSink(({ code, message }) =>
            problems.push(`${code} ${message}`),
        );
        const { requests } = start(adapterOf({ findChoices: () => ok(choices), ...answers }));
        await requests.load();
        await requests.times();
        await settle();
        restore();
        return problems;
    };

    it('is one problem that says how many locations have no zone', async () => {
        const locations = Array.from({ length: 2_000 }, (_, n) => ({
            ...{ ...location, id: `p${n}`, zone: n ? `No/Zone${n}` : 'UTC' },
        }));
        const findChoices = () => ok({ ...choices, locations });
        expect(await problemsOf({ findChoices, findSlots: () => ok([]) })).toEqual([
            expect.stringMatching(/^missing-zone .*1999 of 2000 locations have no zone/),
        ]);
    });

    it('is that slots have more times than are offered', async () => {
        const begun = Date.parse('2021-03-15T00:00:00Z');
        const at = (day: number) => new Date(begun + day * 86_400_000).toISOString();
        const slots = Array.from({ length: 348 }, (_, n) => ({
            ...{ ...slotAt('13'), id: `s${n}`, start: at(n), end: at(n + 1) },
            ...{ arrivalMinutes: 5, capacity: 9 },
        }));
        expect(await problemsOf({ findSlots: () => ok(slots) })).toEqual([
            expect.stringMatching(/^bad-slot .*only the first 100,000 times/),
        ]);
        expect(await problemsOf({ findSlots: () => ok(slots.slice(1)) })).toEqual([]);
    });
});

describe('a booking that is on its way', () => {
    it('is answered, whatever is pressed meanwhile', async () => {
        const clock = manualClock(NOW);
        const restore = installClock(clock);
        let answer = (_booking: unknown): void => undefined;
        const book = () => new Promise((next) => void (answer = next));
        const location = {
            id: 'p1',
            name: 'Invented',
            address: [],
            zone: 'UTC',
            modalities: ['video'],
        };
        const adapter = adapterOf({
            book,
            findChoices: () => ok({ reasons: [], locations: [location], clinicians: [] }),
            findSlots: () => ok([slotAt('13')]),
        });
        const page = {
            isConnected: true,
            draftSubject: '',
            noHistory: true,
            upcoming: begin,
            shown: begin,
            isFocusIn: () => false,
            summary: () => [],
            tellBooked: jest.fn(),
        };
        const visit = new Booking(page);
        const follow = (): void => {
            visit.host.rendered(document.createElement('h2'));
            clock.advance(1000);
        };
        visit.use(adapter as unknown as SchedulingAdapter);
        visit.start();
        await settle();
        await settle();
        follow();
        await settle();
        visit.choose(first.key);
        await visit.takeTime();
        follow();
        visit.send({ type: 'page', page: 'review' });
        follow();
        void visit.book();
        await settle();
        expect(visit.task.waitingFor).toBe('book');
        expect(await visit.keepTime()).toBe(false);
        answer({ ok: true, value: booking });
        await settle();
        expect(page.tellBooked).toHaveBeenCalledWith(booking);
        restore();
    });
});

describe('what an adapter can do', () => {
    it('is known by its methods, and a getter that throws is none', () => {
        const broken = {
            findChoices: () => undefined,
            get findSlots() {
                throw new Error('CANARY');
            },
        } as unknown as SchedulingAdapter;
        expect(can(broken, 'book')).toBe(false);
        expect(serves(broken, newVisit)).toBe(false);
        expect(serves(adapterOf() as unknown as SchedulingAdapter, newVisit)).toBe(true);
    });
});
