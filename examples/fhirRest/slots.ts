import type { Scheduling } from 'c/salusCoreFhirScheduling';
import type { Slot } from 'c/salusCoreSlots';
import type { SlotQuery } from 'c/salusPortScheduling';
import type { Claims } from './claims';
import { answer, refusal, type Answer, type FhirClient } from './client';
import type { Directory } from './directory';
import { isJson, type Json } from './json';
import { isOffered, matching, nearestOf, type Wanted } from './offers';
import type { Settings } from './options';

/** A claim that is asked for, by digests of keys. */
export interface Asked {
    readonly digest: string;
    /** The instant at which it is given up again; without one, it is for a booking. */
    readonly until?: string;
    /** The person's own hold, which is given up for it. */
    readonly own?: string;
    /** Whether that hold must still be running. */
    readonly mustHold?: boolean;
}

const DAY = 86_400_000;
/* Somebody else may write the same Slot at the same time, and a Slot may take several people. */
const MOST_TRIES = 4;

/** The Slots of a server, and the claims on them. */
export class FhirSlots {
    private readonly client: FhirClient;
    private readonly directory: Directory;
    private readonly claims: Claims;
    private readonly settings: Settings;

    constructor(client: FhirClient, directory: Directory, claims: Claims, settings: Settings) {
        this.client = client;
        this.directory = directory;
        this.claims = claims;
        this.settings = settings;
    }

    /** Everything that can be chosen, by the Slots of the coming days. */
    async choices(signal?: AbortSignal): Promise<Answer<Scheduling>> {
        const loaded = await this.directory.load(signal);
        return loaded.ok ? this.searched({}, {}, signal) : loaded;
    }

    async find(query: SlotQuery): Promise<Answer<readonly Slot[]>> {
        const { locationId, clinicianId, signal } = query;
        const known = await this.directory.read([], signal);
        if (!known.ok) return known;
        const schedules = known.value.schedules.filter(
            ({ locationIds, clinicianIds }) =>
                locationIds.includes(locationId) &&
                (!clinicianId || clinicianIds.includes(clinicianId)),
        );
        if (!schedules.length) return answer([]);
        const schedule = schedules.map(({ id }) => `Schedule/${id}`).join(',');
        const found = await this.searched({ schedule }, query, signal);
        return found.ok ? answer(matching(found.value.slots, query)) : found;
    }

    /** The answer for a time that can't be had: the nearest others, as far as they can be read. */
    async conflict(wanted: Wanted): Promise<Answer<never>> {
        const { locationId, modality, clinicianId } = wanted;
        const others = await this.find({ locationId, modality, clinicianId });
        if (!others.ok) return refusal('conflict');
        const nearest = nearestOf(others.value, wanted, this.settings.now());
        return { ok: false, error: { code: 'conflict', nearest } };
    }

    async check(wanted: Wanted): Promise<Answer<true>> {
        const slot = await this.read(wanted.slotId);
        if (!slot.ok) return slot;
        const open = await this.isOpen(slot.value, wanted);
        if (!open.ok) return open;
        return open.value ? answer(true) : refusal('conflict');
    }

    /** Claims a Slot by one conditional update. Asking again with the same digest makes no second claim. */
    claim(wanted: Wanted, { digest, until, own, mustHold }: Asked): Promise<Answer<Json>> {
        return this.change(wanted.slotId, async (slot) => {
            const now = this.settings.now();
            if (this.claims.has(slot, digest, now)) return answer(slot);
            if (mustHold && !(own && this.claims.has(slot, own, now)))
                return refusal('hold-expired');
            const free = own ? this.claims.remove(slot, own, now) : slot;
            const open = await this.isOpen(free, wanted);
            if (!open.ok) return open;
            if (!open.value) return refusal('conflict');
            return answer(this.claims.add(free, { digest, ...(until && { until }) }, now));
        });
    }

    /** Gives a claim back, if there still is one. */
    unclaim(slotId: string, digest: string): Promise<Answer<Json>> {
        return this.change(slotId, async (slot) =>
            answer(this.claims.remove(slot, digest, this.settings.now())),
        );
    }

    private async searched(
        by: Readonly<Record<string, string>>,
        { from, to }: Pick<SlotQuery, 'from' | 'to'>,
        signal?: AbortSignal,
    ): Promise<Answer<Scheduling>> {
        const { pageSize, daysAhead, now } = this.settings;
        const moment = Date.parse(now());
        // A long slot that has begun may still take somebody.
        const first = Math.max(moment - DAY, from ? Date.parse(from) : -Infinity);
        const last = to ? Date.parse(to) : moment + daysAhead * DAY;
        const start = [`ge${new Date(first).toISOString()}`, `lt${new Date(last).toISOString()}`];
        const status = 'free,busy-tentative';
        const parameters = { ...by, status, start, _count: String(pageSize) };
        const found = await this.client.search('Slot', parameters, signal);
        if (!found.ok) return found;
        const offered = found.value.flatMap(({ resource, ...entry }) =>
            isJson(resource) ? [{ ...entry, resource: this.claims.offered(resource, now()) }] : [],
        );
        return this.directory.read(offered, signal);
    }

    private async isOpen(slot: Json, wanted: Wanted): Promise<Answer<boolean>> {
        const now = this.settings.now();
        const read = await this.directory.read([{ resource: this.claims.offered(slot, now) }]);
        return read.ok ? answer(isOffered(read.value.slots, wanted, now)) : read;
    }

    /* A Slot that is gone can't be had. */
    private async read(id: string): Promise<Answer<Json>> {
        const slot = await this.client.read('Slot', id);
        const isGone = !slot.ok && (slot.status === 404 || slot.status === 410);
        return isGone ? refusal('conflict') : slot;
    }

    /* Reads, changes, writes; again if somebody else wrote in between, or if the answer was lost. */
    private async change(
        slotId: string,
        change: (slot: Json) => Promise<Answer<Json>>,
    ): Promise<Answer<Json>> {
        for (let tries = 1; ; tries += 1) {
            const slot = await this.read(slotId);
            if (!slot.ok) return slot;
            const next = await change(slot.value);
            if (!next.ok || next.value === slot.value) return next;
            const written = await this.client.update(next.value);
            const isWorthAnother =
                !written.ok && (written.error.code === 'conflict' || !written.status);
            if (!isWorthAnother || tries === MOST_TRIES) return written;
        }
    }
}
