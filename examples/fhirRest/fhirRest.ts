import type { Booking, BookingRequest, Result, SchedulingAdapter } from 'c/salusPortScheduling';
import { FhirAppointments } from './appointments';
import { Claims } from './claims';
import { FhirClient, refusal, type Answer } from './client';
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

const resultOf = <T>(answer: Answer<T>): Result<T> =>
    answer.ok ? answer : { ok: false, error: answer.error };

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
    const slots = new FhirSlots(client, new Directory(client, settings), claims, settings);

    const withNearest = async <T>(answer: Answer<T>, wanted: Wanted): Promise<Result<T>> =>
        resultOf(
            !answer.ok && answer.error.code === 'conflict' ? await slots.conflict(wanted) : answer,
        );

    const giveBack = async (slotIds: readonly string[], keys: readonly string[]): Promise<void> => {
        for (const slotId of slotIds)
            for (const key of keys) await slots.unclaim(slotId, await digestOf(key));
    };

    const book = async (request: BookingRequest): Promise<Result<Booking>> => {
        const { idempotencyKey: key, holdId, slotId } = request;
        const before = await appointments.withKey(key);
        if (!before.ok) return resultOf(before);
        if (before.value) return { ok: true, value: before.value };
        const own = holdId === undefined ? undefined : await digestOf(holdId);
        const asked = { digest: await digestOf(key), own, mustHold: own !== undefined };
        const claimed = await slots.claim(request, asked);
        if (!claimed.ok) return withNearest(claimed, request);
        const booking = await appointments.create(request);
        // Without an answer the claim stays, and the next try finds the Appointment by its key.
        if (!booking.ok && isRefused(booking.status)) await giveBack([slotId], [key]);
        return withNearest(booking, request);
    };

    const cancel = async (bookingId: string): Promise<Result<Booking>> => {
        const cancelled = await appointments.cancel(bookingId);
        if (!cancelled.ok) return resultOf(cancelled);
        const { booking, slotIds, keys } = cancelled.value;
        await giveBack(slotIds, keys);
        return { ok: true, value: booking };
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
        book,
        lookup: async (key) => resultOf(await appointments.withKey(key)),
        async reschedule(bookingId, request) {
            const old = await appointments.read(bookingId);
            if (!old.ok) return resultOf(old);
            if (!old.value) return resultOf(refusal('not-permitted'));
            const booked = await book(request);
            // Only a time that is booked lets the old one go: a request may still be refused.
            if (booked.ok && booked.value.status === 'booked') await cancel(bookingId);
            return booked;
        },
        cancel,
        async joinWaitlist(query) {
            const { locationId, modality, reasonId, clinicianId, from, to } = query;
            const asked = [settings.patient, locationId, modality, reasonId, clinicianId, from, to];
            const key = await digestOf(JSON.stringify(asked));
            return resultOf(await appointments.addToWaitlist(query, key));
        },
    };
}
