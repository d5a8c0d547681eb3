import { readBooking, writeAppointment } from 'c/salusCoreFhirScheduling';
import type { Booking, BookingRequest, SlotQuery } from 'c/salusPortScheduling';
import { answer, refusal, unavailable, type Answer, type FhirClient } from './client';
import { objectsIn, textIn, type Json } from './json';
import type { Settings } from './options';

/** A booking, and what its Appointment says of the Slots and the key that it was made with. */
export interface Kept {
    readonly booking: Booking;
    readonly keys: readonly string[];
    readonly slotIds: readonly string[];
}

const OVER = ['arrived', 'fulfilled', 'noshow', 'entered-in-error', 'checked-in'];
const MOST_TRIES = 3;

/* Source: FHIR R4, search, escaping search parameters. */
const escaped = (value: string): string => value.replace(/[\\,$|]/g, '\\$&');

/** The Appointments of a server, found by the key that each was made with. */
export class FhirAppointments {
    private readonly client: FhirClient;
    private readonly settings: Settings;

    constructor(client: FhirClient, settings: Settings) {
        this.client = client;
        this.settings = settings;
    }

    /** The booking with a key; undefined: there is none. Two are an error. */
    async withKey(key: string): Promise<Answer<Booking | undefined>> {
        const found = await this.client.search('Appointment', {
            identifier: this.identifier(key),
            _count: '2',
        });
        if (!found.ok) return found;
        if (!found.value.length) return answer(undefined);
        return found.value.length === 1 ? bookingIn(found.value[0]?.resource) : unavailable;
    }

    /** Undefined: the server has none with that id, or none that this person may see. */
    async read(id: string): Promise<Answer<Kept | undefined>> {
        const found = await this.client.read('Appointment', id);
        if (!found.ok)
            return found.status === 404 || found.status === 410 ? answer(undefined) : found;
        return this.keptIn(found.value);
    }

    create(request: BookingRequest): Promise<Answer<Booking>> {
        const { bookAs } = this.settings;
        const written = writeAppointment(request, this.context());
        const participant = written.participant.map((each) => ({
            ...each,
            status: bookAs === 'booked' ? 'accepted' : each.status,
        }));
        return this.write({ ...written, participant, status: bookAs }, request.idempotencyKey);
    }

    addToWaitlist(query: SlotQuery, key: string): Promise<Answer<Booking>> {
        const request = {
            ...query,
            idempotencyKey: key,
            slotId: '',
            start: '',
            end: '',
            details: {},
        };
        const {
            start: _start,
            end: _end,
            slot: _slot,
            ...rest
        } = writeAppointment(request, this.context());
        const { from, to } = query;
        const period = { ...(from && { start: from }), ...(to && { end: to }) };
        const requestedPeriod = from || to ? { requestedPeriod: [period] } : {};
        return this.write({ ...rest, ...requestedPeriod, status: 'waitlist' }, key);
    }

    /** Cancels it. What is cancelled already stays so; what is over can't be. */
    async cancel(id: string): Promise<Answer<Kept>> {
        for (let tries = 1; ; tries += 1) {
            const found = await this.client.read('Appointment', id);
            if (!found.ok)
                return found.status === 404 || found.status === 410
                    ? refusal('not-permitted')
                    : found;
            if (OVER.includes(String(found.value.status))) return refusal('not-permitted');
            if (found.value.status === 'cancelled') return this.keptIn(found.value);
            const written = await this.client.update({ ...found.value, status: 'cancelled' });
            if (written.ok) return this.keptIn(written.value);
            if (written.error.code !== 'conflict' || tries === MOST_TRIES) return written;
        }
    }

    private identifier(key: string): string {
        return `${escaped(this.settings.keySystem)}|${escaped(key)}`;
    }

    private context() {
        const { patient, keySystem, say, now } = this.settings;
        return { patient, keySystem, say, created: now() };
    }

    private async write(appointment: Json, key: string): Promise<Answer<Booking>> {
        const condition = `identifier=${encodeURIComponent(this.identifier(key))}`;
        const created = await this.client.create(appointment, condition);
        if (created.ok) return bookingIn(created.value);
        // Some servers answer a creation with no body.
        const isDone = created.status !== undefined && created.status < 300;
        const found = isDone ? await this.withKey(key) : created;
        if (!found.ok) return found;
        return found.value ? answer(found.value) : unavailable;
    }

    private keptIn(appointment: Json): Answer<Kept> {
        const booking = bookingIn(appointment);
        if (!booking.ok) return booking;
        const keys = objectsIn(appointment.identifier)
            .filter(({ system }) => system === this.settings.keySystem)
            .flatMap(({ value }) => textIn(value) ?? []);
        const slotIds = objectsIn(appointment.slot).flatMap(
            ({ reference }) => /(?:^|\/)Slot\/([^/]+)/.exec(String(reference))?.[1] ?? [],
        );
        return answer({ booking: booking.value, keys, slotIds });
    }
}

function bookingIn(appointment: unknown): Answer<Booking> {
    const booking = readBooking(appointment);
    return booking instanceof Error ? unavailable : answer(booking);
}
