import { readFoundAppointments } from 'c/salusCoreFhirAppointments';
import type {
    Booking,
    BookingRequest,
    CancelReason,
    Result,
    SchedulingAdapter,
} from 'c/salusPortScheduling';
import { FhirAppointments, type Kept } from './appointments';
import { offersAt } from './changes';
import { Claims } from './claims';
import { answer, FhirClient, type Answer } from './client';
import { digestOf } from './digest';
import { Directory } from './directory';
import { wantedOf, type Wanted } from './offers';
import { settingsOf, type FhirRestOptions } from './options';
import { FhirSlots } from './slots';

const MINUTE = 60_000;

/* A hold's id says which Slot it is on, so that it can be released after the page was loaded anew. */
const holdIdOf = (slotId: string): string => `${slotId}~${crypto.randomUUID()}`;
const slotIdOf = (holdId: string): string => holdId.slice(0, holdId.lastIndexOf('~'));

const isRefused = (status = 0): boolean => status >= 400 && status < 500;

const resultOf = <T>(given: Answer<T>): Result<T> =>
    given.ok ? given : { ok: false, error: given.error };

/**
 * Books on a FHIR R4 server by its REST API. A Slot is claimed by a conditional update, so
 * that of two people who ask at once one gets it; then the Appointment is created, once for each key.
 */
export function fhirRest(options: FhirRestOptions): Required<SchedulingAdapter> {
    const settings = settingsOf(options);
    const { now, holdMinutes, keySystem } = settings;
    const client = new FhirClient(settings);
    const appointments = new FhirAppointments(client, settings);
    const claims = new Claims(`${keySystem}/slot-claim`);
    const directory = new Directory(client, settings);
    const slots = new FhirSlots(client, directory, claims, settings);

    const withNearest = async <T>(given: Answer<T>, wanted: Wanted): Promise<Result<T>> =>
        resultOf(
            !given.ok && given.error.code === 'conflict' ? await slots.conflict(wanted) : given,
        );

    const giveBack = async (slotIds: readonly string[], keys: readonly string[]): Promise<void> => {
        for (const slotId of slotIds)
            for (const key of keys) await slots.unclaim(slotId, await digestOf(key));
    };

    const cancel = async (bookingId: string, reason?: CancelReason): Promise<Result<Booking>> => {
        const cancelled = await appointments.cancel(bookingId, reason);
        if (!cancelled.ok) return resultOf(cancelled);
        const { booking, slotIds, keys } = cancelled.value;
        await giveBack(slotIds, keys);
        return { ok: true, value: booking };
    };

    // Only a time that is booked lets the old one go: a request may still be refused.
    const done = async ({ booking, oldId }: Kept): Promise<Booking> => {
        if (oldId !== undefined && booking.status === 'booked') await cancel(oldId);
        return booking;
    };

    const lookup = async (key: string): Promise<Answer<Booking | undefined>> => {
        const kept = await appointments.withKey(key);
        if (!kept.ok) return kept;
        return answer(kept.value && (await done(kept.value)));
    };

    const book = async (request: BookingRequest, oldId?: string): Promise<Result<Booking>> => {
        const { idempotencyKey: key, holdId, slotId } = request;
        const before = await lookup(key);
        if (!before.ok) return resultOf(before);
        if (before.value) return { ok: true, value: before.value };
        const old = oldId === undefined ? answer(undefined) : await appointments.toMove(oldId);
        if (!old.ok) return resultOf(old);
        const own = holdId === undefined ? undefined : await digestOf(holdId);
        const asked = { digest: await digestOf(key), own, mustHold: own !== undefined };
        const claimed = await slots.claim(request, asked);
        if (!claimed.ok) return withNearest(claimed, request);
        const kept = await appointments.create(request, old.value);
        if (kept.ok) return { ok: true, value: await done(kept.value) };
        // Without an answer the claim stays, and the next try finds the Appointment by its key.
        if (isRefused(kept.status)) await giveBack([slotId], [key]);
        return withNearest(kept, request);
    };

    return {
        async findChoices(signal) {
            const read = await slots.choices(signal);
            if (!read.ok) return resultOf(read);
            const { reasons, locations, clinicians } = read.value;
            return { ok: true, value: { reasons, locations, clinicians } };
        },
        findSlots: async (query) => resultOf(await slots.find(query)),
        checkSlot: async (choice) => {
            const wanted = wantedOf(choice);
            return withNearest(await slots.check(wanted), wanted);
        },
        async hold(choice, holdId) {
            const wanted = wantedOf(choice);
            const id = holdIdOf(wanted.slotId);
            const durationMs = holdMinutes * MINUTE;
            const expires = new Date(Date.parse(now()) + durationMs).toISOString();
            const own = holdId === undefined ? undefined : await digestOf(holdId);
            const asked = { digest: await digestOf(id), until: expires, own };
            const held = await withNearest(await slots.claim(wanted, asked), wanted);
            return held.ok ? { ok: true, value: { id, expires, durationMs } } : held;
        },
        async release(holdId) {
            const released = await slots.unclaim(slotIdOf(holdId), await digestOf(holdId));
            const isGone = !released.ok && released.error.code === 'conflict';
            return released.ok || isGone ? { ok: true, value: true } : resultOf(released);
        },
        book: (request) => book(request),
        lookup: async (key) => resultOf(await lookup(key)),
        async findAppointment(bookingId, signal) {
            const read = await appointments.read(bookingId, signal);
            if (!read.ok || !read.value) return resultOf(read as Answer<undefined>);
            const known = await directory.entries(signal);
            if (!known.ok) return resultOf(known);
            const entry = [...known.value, { resource: read.value }];
            const { found, problems } = readFoundAppointments(
                [{ resourceType: 'Bundle', type: 'collection', entry }],
                { ...settings, offersFor: options.offersFor ?? offersAt(now()) },
            );
            problems.forEach((problem) => options.onProblem?.(problem));
            return { ok: true, value: found[0] };
        },
        reschedule: (bookingId, request) => book(request, bookingId),
        cancel,
        async joinWaitlist(request) {
            // Also what was taken off the list again since: a try that comes late changes nothing.
            const before = await appointments.withKey(request.idempotencyKey);
            if (!before.ok) return resultOf(before);
            const entry = before.value
                ? answer(before.value)
                : await appointments.addToWaitlist(request);
            return resultOf(entry.ok ? answer(entry.value.booking) : entry);
        },
    };
}
