/* Adapters that are broken on purpose: each breaks a promise, and the suite has to find it. */
import type {
    BookingRequest,
    Result,
    SchedulingAdapter,
    SchedulingError,
    SlotQuery,
} from 'c/salusPortScheduling';
import {
    breaks,
    promisesOfAnAdapter,
    type AdapterSuite,
    type AdapterUnderTest,
} from 'test-support/behavesLikeASchedulingAdapter';
import {
    inMemoryScheduling,
    type InMemoryOptions,
    type InMemoryScheduling,
} from '../../../../../../examples/inMemoryScheduling';
import {
    INVENTED_NOW,
    inventedClinics,
    inventedZoneOf,
} from '../../../../../../examples/inventedClinics';

const query = { locationId: 'harbor', modality: 'in-person', clinicianId: 'haddad' } as const;

/** What a planted adapter does differently from one that keeps every promise. */
type Planted = (whole: InMemoryScheduling) => Partial<SchedulingAdapter>;

const ok = <T>(value: T): Result<T> => ({ ok: true, value });
const no = (error: SchedulingError): Result<never> => ({ ok: false, error });

const serverAt = (now: () => string, more: Partial<InMemoryOptions> = {}) =>
    inMemoryScheduling({ resources: inventedClinics, zoneOf: inventedZoneOf, now, ...more });

const make = (planted: Planted, more?: Partial<InMemoryOptions>): AdapterUnderTest => {
    let moment = Date.parse(INVENTED_NOW);
    const now = (): string => new Date(moment).toISOString();
    const whole = serverAt(now, more);
    const adapter = { ...whole, ...planted(whole) };
    return { adapter, now, advance: (milliseconds) => void (moment += milliseconds) };
};

const suiteOf = (planted: Planted): AdapterSuite => ({
    query,
    make: () => make(planted),
    makeLossy: (method) => make(planted, { planted: { [method]: ['lost'] } }),
});

/* Changes the answer that a call is given, where it is one. */
const mapped = async <T>(answer: Promise<Result<T>>, map: (value: T) => T): Promise<Result<T>> => {
    const result = await answer;
    return result.ok ? ok(map(result.value)) : result;
};

/* Changes an error of a call, where it is one. */
const failing = async <T>(
    answer: Promise<Result<T>>,
    map: (error: SchedulingError) => Result<T>,
): Promise<Result<T>> => {
    const result = await answer;
    return result.ok ? result : map(result.error);
};

const isWhole: Planted = () => ({});

const hasNoZone: Planted = ({ findChoices }) => ({
    findChoices: () =>
        mapped(findChoices(), (choices) => ({
            ...choices,
            locations: choices.locations.map((one) => ({ ...one, zone: 'Eastern' })),
        })),
});
const leavesOutTheLocation: Planted = ({ findChoices }) => ({
    findChoices: () => mapped(findChoices(), (choices) => ({ ...choices, locations: [] })),
});
const leavesOutItsClinicians: Planted = ({ findChoices }) => ({
    findChoices: () => mapped(findChoices(), (choices) => ({ ...choices, clinicians: [] })),
});
const namesUnknownReasons: Planted = ({ findSlots }) => ({
    findSlots: (asked) =>
        mapped(findSlots(asked), (slots) =>
            slots.map((slot) => ({ ...slot, reasonIds: ['unknown'] })),
        ),
});
const findsAnotherModality: Planted = ({ findSlots }) => ({
    findSlots: (asked) => findSlots({ ...asked, modality: 'video' }),
});
const findsWhatIsBefore: Planted = ({ findSlots }) => ({
    findSlots: ({ from: _, ...asked }) => findSlots(asked),
});
const findsWhatIsAfter: Planted = ({ findSlots }) => ({
    findSlots: ({ to: _, ...asked }) => findSlots(asked),
});
const findsTheLastInstant: Planted = ({ findSlots }) => ({
    findSlots: (asked) => {
        const to = asked.to && new Date(Date.parse(asked.to) + 1).toISOString();
        return findSlots({ ...asked, to });
    },
});
const ignoresAnAbort: Planted = ({ findSlots }) => ({
    findSlots: ({ signal: _, ...asked }) => findSlots(asked),
});
const rejectsAnAbort: Planted = ({ findSlots }) => ({
    findSlots: async (asked: SlotQuery) => {
        asked.signal?.throwIfAborted();
        return findSlots(asked);
    },
});
const offersEveryTime: Planted = () => ({ checkSlot: async () => ok(true as const) });
const offersNoTime: Planted = () => ({ checkSlot: async () => no({ code: 'conflict' }) });
const countsInSeconds: Planted = ({ hold }) => ({
    hold: (...asked) =>
        mapped(hold(...asked), (held) => ({ ...held, durationMs: held.durationMs / 1000 })),
});
const holdsForNoTime: Planted = ({ hold }) => ({
    hold: (...asked) => mapped(hold(...asked), (held) => ({ ...held, durationMs: 0 })),
});
const holdsForEverybody: Planted = ({ hold }) => ({
    hold: (choice, holdId) =>
        failing(hold(choice, holdId), () =>
            ok({ id: 'another', expires: '2021-03-01T12:10:00Z', durationMs: 600_000 }),
        ),
});
const holdsForEver: Planted = ({ hold }) => {
    let held = 0;
    return {
        hold: async (...asked) => (held++ ? no({ code: 'conflict' }) : hold(...asked)),
    };
};
const booksWithoutItsHold: Planted = ({ book }) => ({
    book: ({ holdId: _, ...request }) => book(request),
});
const renewsNoHold: Planted = ({ hold }) => ({ hold: (choice) => hold(choice) });
const renewsForNoLonger: Planted = ({ hold }) => {
    let expires = '';
    return {
        hold: (...asked) =>
            mapped(hold(...asked), (held) => ({ ...held, expires: (expires ||= held.expires) })),
    };
};
const releasesNothing: Planted = () => ({ release: async () => ok(true as const) });
const releasesOnce: Planted = ({ release }) => {
    const released = new Set<string>();
    return {
        release: async (id) => {
            if (released.has(id)) return no({ code: 'not-permitted' });
            released.add(id);
            return release(id);
        },
    };
};
const booksTwice: Planted = ({ book }) => ({
    book: ({ start, end, ...request }) =>
        failing(book({ ...request, start, end }), () =>
            ok({ id: request.idempotencyKey, status: 'booked', start, end }),
        ),
});
const rejectsAConflict: Planted = ({ book }) => ({
    book: (request) =>
        failing(book(request), () => {
            throw new Error('409');
        }),
});
const namesTakenTimes: Planted = ({ book, findSlots }) => {
    const before = findSlots(query);
    return {
        book: (request) =>
            failing(
                book(request),
                () =>
                    before.then((found) =>
                        no({ code: 'conflict', nearest: found.ok ? found.value : [] }),
                    ) as never,
            ),
    };
};
const hasAKeyForEachTry: Planted = ({ book }) => {
    let tries = 0;
    const keyOf = ({ idempotencyKey }: BookingRequest): string => `${idempotencyKey}-${tries++}`;
    return { book: (request) => book({ ...request, idempotencyKey: keyOf(request) }) };
};
const hasAKeyForEachSlot: Planted = ({ book }) => ({
    book: (request) =>
        book({ ...request, idempotencyKey: `${request.idempotencyKey}-${request.slotId}` }),
});
const answersALostBookingWithAnother: Planted = ({ book }) => ({
    book: (request) =>
        mapped(book(request), (booking) => ({ ...booking, start: '2021-03-12T14:00:00Z' })),
});
const findsNoBooking: Planted = () => ({ lookup: async () => ok(undefined) });
const findsTheLastBooking: Planted = () => ({
    lookup: async () => ok({ id: 'last', status: 'booked' }),
});
const failsWithoutABooking: Planted = ({ lookup }) => ({
    lookup: async (key) => {
        const found = await lookup(key);
        return found.ok && !found.value ? no({ code: 'not-permitted' }) : found;
    },
});
const repeatsTheRequest: Planted = ({ book }) => ({
    book: (request) => failing(book(request), (error) => no({ ...error, ...{ request } })),
});
const ignoresTheEnd: Planted = ({ book, findSlots }) => ({
    book: async (request) => {
        const found = await findSlots(query);
        const slots = found.ok ? found.value : [];
        const { end } = slots.find(({ id }) => id === request.slotId) ?? request;
        return book({ ...request, end });
    },
});
const booksThePast: Planted = () => serverAt(() => INVENTED_NOW);
const cancelsBeforeItMoves: Planted = ({ book, cancel }) => ({
    reschedule: async (id, request) => {
        await cancel(id);
        return book(request);
    },
});
const keepsBothTimes: Planted = ({ book }) => ({ reschedule: (_, request) => book(request) });
const movesForEachTry: Planted = ({ reschedule }) => {
    let tries = 0;
    return {
        reschedule: (id, request) =>
            reschedule(id, { ...request, idempotencyKey: `${request.idempotencyKey}-${tries++}` }),
    };
};
const movesWhatIsGivenUp: Planted = ({ book, cancel }) => ({
    reschedule: async (id, request) => {
        const booked = await book(request);
        if (booked.ok) await cancel(id);
        return booked;
    },
});
const keepsBothTimesWhenLost: Planted = ({ book }) => ({
    reschedule: async (_, request) => {
        await book(request);
        return no({ code: 'unavailable' });
    },
});
const cancelsNoSecondTime: Planted = ({ cancel }) => {
    let tries = 0;
    return {
        cancel: (id, reason) =>
            tries++ ? Promise.resolve(no({ code: 'not-permitted' })) : cancel(id, reason),
    };
};
const showsAnOldStatus: Planted = ({ findAppointment }) => ({
    findAppointment: (id) =>
        mapped(
            findAppointment(id),
            (found) =>
                found && { ...found, appointment: { ...found.appointment, status: 'booked' } },
        ),
});
const showsNoOtherTimes: Planted = ({ findAppointment }) => ({
    findAppointment: (id) =>
        mapped(findAppointment(id), (found) => found && { appointment: found.appointment }),
});
const showsNoZone: Planted = ({ findAppointment }) => ({
    findAppointment: (id) =>
        mapped(
            findAppointment(id),
            (found) =>
                found && { ...found, appointment: { ...found.appointment, zone: undefined } },
        ),
});
const inventsAnAppointment: Planted = ({ findAppointment }) => ({
    findAppointment: async (id) => {
        const found = await findAppointment(id);
        if (!found.ok || found.value) return found;
        return ok({ appointment: { id, status: 'booked' } });
    },
});
const isNeverTooLate: Planted = ({ findAppointment }) => ({
    findAppointment: (id) =>
        mapped(
            findAppointment(id),
            (found) =>
                found && {
                    ...found,
                    appointment: { ...found.appointment, canReschedule: true, canCancel: true },
                },
        ),
});
const cancelsTooLate: Planted = () => ({
    cancel: async (id) => ok({ id, status: 'cancelled' }),
});
const cancelsInWordsOnly: Planted = () => ({
    cancel: async (id) => ok({ id, status: 'cancelled' }),
});
const cancelsOnce: Planted = ({ cancel }) => {
    const cancelled = new Set<string>();
    return {
        cancel: async (id) => {
            if (cancelled.has(id)) return no({ code: 'not-permitted' });
            cancelled.add(id);
            return cancel(id);
        },
    };
};
const waitsTwice: Planted = ({ joinWaitlist }) => {
    let entries = 0;
    return {
        joinWaitlist: (asked) =>
            mapped(joinWaitlist(asked), (entry) => ({ ...entry, id: `${entry.id}-${entries++}` })),
    };
};
const waitsForEachTry: Planted = ({ joinWaitlist }) => {
    let tries = 0;
    return {
        joinWaitlist: (request) =>
            joinWaitlist({ ...request, idempotencyKey: `${request.idempotencyKey}-${tries++}` }),
    };
};
const waitsForEachWish: Planted = ({ joinWaitlist }) => ({
    joinWaitlist: (request) =>
        joinWaitlist({ ...request, idempotencyKey: JSON.stringify(request) }),
});
const waitsOnceForEverybody: Planted = ({ joinWaitlist }) => ({
    joinWaitlist: (request) => joinWaitlist({ ...request, idempotencyKey: 'same' }),
});
const promisesATime: Planted = ({ joinWaitlist }) => ({
    joinWaitlist: (request) =>
        mapped(joinWaitlist(request), (entry) => ({ ...entry, start: INVENTED_NOW })),
});
const leavesInWordsOnce: Planted = ({ cancel }) => {
    let tries = 0;
    return {
        cancel: (id) => (tries++ ? Promise.resolve(no({ code: 'not-permitted' })) : cancel(id)),
    };
};
const booksWhoWaits: Planted = ({ joinWaitlist }) => ({
    joinWaitlist: (asked) =>
        mapped(joinWaitlist(asked), (entry) => ({ ...entry, status: 'booked' })),
});

const PLANTED: Readonly<Record<string, readonly Planted[]>> = {
    'knows the location that is asked for, with a zone, and every id that its slots name': [
        hasNoZone,
        leavesOutTheLocation,
        leavesOutItsClinicians,
        namesUnknownReasons,
        findsAnotherModality,
    ],
    'gives only the slots between two instants, the second left out': [
        findsWhatIsBefore,
        findsWhatIsAfter,
        findsTheLastInstant,
    ],
    'answers an aborted query with no slots': [ignoresAnAbort, rejectsAnAbort],
    'says that an open time can be had, and that a taken one can’t': [
        offersEveryTime,
        offersNoTime,
    ],
    'says how long a time is held, as an instant and as a duration that agree': [
        countsInSeconds,
        holdsForNoTime,
    ],
    'holds a time for one person, until the hold ends': [holdsForEverybody, holdsForEver],
    'books no time whose hold has ended': [booksWithoutItsHold],
    'renews a hold for the person who has it, also after it ended': [
        renewsNoHold,
        renewsForNoLonger,
    ],
    'books a time that is held': [booksWithoutItsHold],
    'gives a released time to others, and releases it as often as it is asked to': [
        releasesNothing,
        releasesOnce,
    ],
    'answers with a conflict when somebody else has the time, and names only open times': [
        booksTwice,
        rejectsAConflict,
        namesTakenTimes,
    ],
    'books once for one key, whatever is asked with it': [hasAKeyForEachTry, hasAKeyForEachSlot],
    'gives the booking to whoever asks again because the answer was lost': [
        hasAKeyForEachTry,
        answersALostBookingWithAnother,
    ],
    'finds a booking whose answer was lost by its key': [findsNoBooking, findsTheLastBooking],
    'finds no booking by a key that it has never seen': [findsTheLastBooking, failsWithoutABooking],
    'says nothing of the person in an error': [repeatsTheRequest],
    'refuses a time that it never offered': [ignoresTheEnd],
    'refuses a time that is past': [booksThePast],
    'keeps the old time until the new one is booked': [cancelsBeforeItMoves, keepsBothTimes],
    'moves a booking once for one key, and none that is given up': [
        movesForEachTry,
        movesWhatIsGivenUp,
    ],
    'finds a rescheduling whose answer was lost by its key, with the old time given up': [
        keepsBothTimesWhenLost,
        findsNoBooking,
    ],
    'cancels once, also for whoever asks again because the answer was lost': [cancelsNoSecondTime],
    'shows an appointment as it is now, with the times that would do instead': [
        showsAnOldStatus,
        showsNoOtherTimes,
        showsNoZone,
        isNeverTooLate,
    ],
    'finds no appointment that it doesn’t know': [inventsAnAppointment],
    'changes no appointment that has begun, and says so before it is asked': [
        isNeverTooLate,
        cancelsTooLate,
    ],
    'opens a cancelled time again, and says cancelled again when asked again': [
        cancelsInWordsOnly,
        cancelsOnce,
    ],
    'cancels no booking that it doesn’t know': [cancelsInWordsOnly],
    'moves no booking that it doesn’t know': [keepsBothTimes],
    'puts a person on the waiting list, which is no booking and has no time': [
        booksWhoWaits,
        promisesATime,
    ],
    'puts a person on the waiting list once for one key, whatever is asked with it': [
        waitsTwice,
        waitsForEachTry,
        waitsForEachWish,
        waitsOnceForEverybody,
    ],
    'gives the entry of the waiting list to whoever asks again because the answer was lost': [
        waitsTwice,
        waitsForEachTry,
    ],
    'finds an entry of the waiting list whose answer was lost by its key': [
        findsNoBooking,
        waitsForEachTry,
    ],
    'takes a person off the waiting list, who can join it again': [
        cancelsOnce,
        leavesInWordsOnce,
        waitsOnceForEverybody,
    ],
};

describe('a planted adapter', () => {
    const each = Object.entries(PLANTED).flatMap(([title, adapters]) =>
        adapters.map((planted) => [planted.name, title, planted] as const),
    );

    it.each(each)('%s breaks: %s', async (_name, title, planted) => {
        expect(await breaks(title, suiteOf(planted))).toBe(true);
    });

    it.each(Object.keys(PLANTED))('that is whole keeps: %s', async (title) => {
        expect(await breaks(title, suiteOf(isWhole))).toBe(false);
    });

    it('is there for every promise', () => {
        expect(Object.keys(PLANTED)).toEqual(promisesOfAnAdapter);
    });
});
