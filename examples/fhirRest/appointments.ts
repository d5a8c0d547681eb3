import { readBooking, writeAppointment, writeWaitlistEntry } from 'c/salusCoreFhirScheduling';
import type { Booking, BookingRequest, CancelReason, WaitlistRequest } from 'c/salusPortScheduling';
import { askedWith, cancelationReason, canChange } from './changes';
import { answer, refusal, unavailable, type Answer, type FhirClient } from './client';
import { isJson, objectsIn, textIn, type Json } from './json';
import type { Settings } from './options';

/** A booking, and what its Appointment says of the Slots and the key that it was made with. */
export interface Kept {
    readonly booking: Booking;
    readonly keys: readonly string[];
    readonly slotIds: readonly string[];
    /** The Appointment that is given up for this one. */
    readonly oldId?: string;
    /** What was asked for with it. */
    readonly asked: Json;
}

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
    async withKey(key: string): Promise<Answer<Kept | undefined>> {
        const found = await this.client.search('Appointment', {
            identifier: this.identifier(key),
            _count: '2',
        });
        if (!found.ok) return found;
        if (!found.value.length) return answer(undefined);
        const [{ resource } = {}, ...others] = found.value;
        return isJson(resource) && !others.length ? this.keptIn(resource) : unavailable;
    }

    /** Undefined: the server has none with that id, or none that this person may see. */
    async read(id: string, signal?: AbortSignal): Promise<Answer<Json | undefined>> {
        const found = await this.client.read('Appointment', id, signal);
        const isGone = !found.ok && (found.status === 404 || found.status === 410);
        return isGone ? answer(undefined) : found;
    }

    /** The one that may be moved now. What is over, or given up, can't be. */
    async toMove(id: string): Promise<Answer<Kept>> {
        const found = await this.read(id);
        if (!found.ok) return found;
        const isOpen = found.value && canChange(found.value, this.settings.now());
        return found.value && isOpen ? this.keptIn(found.value) : refusal('not-permitted');
    }

    /** `old` is given up for it later: it says so, so that a lost answer doesn't leave both. */
    create(request: BookingRequest, old?: Kept): Promise<Answer<Kept>> {
        const { bookAs } = this.settings;
        const written = writeAppointment(request, this.context());
        const participant = written.participant.map((each) => ({
            ...each,
            status: bookAs === 'booked' ? 'accepted' : each.status,
        }));
        const instead = old && {
            ...old.asked,
            supportingInformation: [
                ...objectsIn(old.asked.supportingInformation),
                { reference: `Appointment/${old.booking.id}` },
            ],
        };
        const appointment = { ...written, ...instead, participant, status: bookAs };
        return this.write(appointment, request.idempotencyKey);
    }

    addToWaitlist(request: WaitlistRequest): Promise<Answer<Kept>> {
        const entry = writeWaitlistEntry(request, this.context());
        return this.write({ ...entry }, request.idempotencyKey);
    }

    /** Cancels it. What is cancelled already stays so; what is over can't be. */
    async cancel(id: string, reason?: CancelReason): Promise<Answer<Kept>> {
        for (let tries = 1; ; tries += 1) {
            const found = await this.read(id);
            if (!found.ok) return found;
            if (found.value?.status === 'cancelled') return this.keptIn(found.value);
            if (!found.value || !canChange(found.value, this.settings.now()))
                return refusal('not-permitted');
            const cancelled = { ...found.value, status: 'cancelled', ...cancelationReason(reason) };
            const written = await this.client.update(cancelled);
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

    private async write(appointment: Json, key: string): Promise<Answer<Kept>> {
        const condition = `identifier=${encodeURIComponent(this.identifier(key))}`;
        const created = await this.client.create(appointment, condition);
        if (created.ok) return this.keptIn(created.value);
        // Some servers answer a creation with no body.
        const isDone = created.status !== undefined && created.status < 300;
        const found = isDone ? await this.withKey(key) : created;
        if (!found.ok) return found;
        return found.value ? answer(found.value) : unavailable;
    }

    private keptIn(appointment: Json): Answer<Kept> {
        const booking = readBooking(appointment);
        if (booking instanceof Error) return unavailable;
        const keys = objectsIn(appointment.identifier)
            .filter(({ system }) => system === this.settings.keySystem)
            .flatMap(({ value }) => textIn(value) ?? []);
        const slotIds = idsIn(appointment.slot, SLOT);
        const [oldId] = idsIn(appointment.supportingInformation, APPOINTMENT);
        return answer({ booking, keys, slotIds, oldId, asked: askedWith(appointment) });
    }
}

const SLOT = /(?:^|\/)Slot\/([^/]+)/;
const APPOINTMENT = /(?:^|\/)Appointment\/([^/]+)/;

const idsIn = (references: unknown, type: RegExp): readonly string[] =>
    objectsIn(references).flatMap(({ reference }) => type.exec(String(reference))?.[1] ?? []);
