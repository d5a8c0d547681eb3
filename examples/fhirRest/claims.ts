import { capacityOf, extensionsOf, withCapacity } from './capacity';
import { objectsIn, textIn, type Json } from './json';

/** Who uses one unit of a Slot’s capacity, by the digest of their key: until an instant (a hold), or for good (a booking). */
export interface Claim {
    readonly digest: string;
    readonly until?: string;
}

const isBooking = ({ until }: Claim): boolean => until === undefined;
const isHold = (claim: Claim): boolean => !isBooking(claim);
const count = (claims: readonly Claim[], is: (claim: Claim) => boolean): number =>
    claims.filter(is).length;
const live = (claims: readonly Claim[], now: string): readonly Claim[] =>
    claims.filter(({ until }) => !until || Date.parse(until) > Date.parse(now));

/* A status by how much it closes. What staff close, or enter in error, closes a Slot for good. */
const CLOSES = ['free', 'busy-tentative', 'busy'];
const closes = (status: unknown): number => {
    const found = CLOSES.indexOf(String(status));
    return found < 0 ? CLOSES.length : found;
};

/**
 * The claims on a FHIR R4 Slot. Holds and bookings are kept on it in an extension of the app's own, so
 * that one conditional update both checks the capacity and claims it. All of it is pure.
 */
export class Claims {
    private readonly url: string;

    /** `url` names the extension. */
    constructor(url: string) {
        this.url = url;
    }

    /** Whether a key has a claim now. */
    has(slot: Json, digest: string, now: string): boolean {
        return live(this.of(slot), now).some((claim) => claim.digest === digest);
    }

    /** How many more people it takes now. */
    capacityLeft(slot: Json, now: string): number {
        if (this.isTakenElsewhere(slot)) return 0;
        const claims = live(this.of(slot), now);
        return Math.max(0, unbooked(slot, claims) - count(claims, isHold));
    }

    /** The Slot as it is offered: free or busy, with what is left of its capacity. */
    offered(slot: Json, now: string): Json {
        if (this.isTakenElsewhere(slot)) return slot;
        const left = this.capacityLeft(slot, now);
        const extension = withCapacity(extensionsOf(slot), left);
        return { ...slot, status: left > 0 ? 'free' : 'busy', extension };
    }

    add(slot: Json, claim: Claim, now: string): Json {
        return this.write(slot, [...this.without(slot, claim.digest), claim], now);
    }

    remove(slot: Json, digest: string, now: string): Json {
        const others = this.without(slot, digest);
        return others.length === this.of(slot).length ? slot : this.write(slot, others, now);
    }

    private of(slot: Json): readonly Claim[] {
        return extensionsOf(slot)
            .filter(({ url }) => url === this.url)
            .flatMap((one) => claimIn(objectsIn(one.extension)));
    }

    private without(slot: Json, digest: string): readonly Claim[] {
        return this.of(slot).filter((claim) => claim.digest !== digest);
    }

    /* Another system closed it more than these claims do, so its status is not this app's to change. */
    private isTakenElsewhere(slot: Json): boolean {
        return closes(slot.status) > closes(statusOf(slot, this.of(slot)));
    }

    /* Holds that have ended are cleared away on the way. A stated capacity goes down with each booking. */
    private write(slot: Json, claims: readonly Claim[], now: string): Json {
        const kept = live(claims, now);
        const newlyBooked = count(kept, isBooking) - count(this.of(slot), isBooking);
        const others = extensionsOf(slot).filter(({ url }) => url !== this.url);
        const extension = [
            ...withCapacity(others, (capacityOf(slot) ?? 0) - newlyBooked),
            ...kept.map((claim) => extensionOf(this.url, claim)),
        ];
        const { extension: _before, ...rest } = slot;
        const next = extension.length ? { ...rest, extension } : rest;
        return this.isTakenElsewhere(slot) ? next : { ...next, status: statusOf(next, kept) };
    }
}

/* A stated capacity is what bookings have left of it. */
const unbooked = (slot: Json, claims: readonly Claim[]): number =>
    capacityOf(slot) ?? 1 - count(claims, isBooking);

const statusOf = (slot: Json, claims: readonly Claim[]): string => {
    const left = unbooked(slot, claims);
    if (left <= 0) return 'busy';
    return left <= count(claims, isHold) ? 'busy-tentative' : 'free';
};

const claimIn = (parts: readonly Json[]): readonly Claim[] => {
    const partAt = (name: string) => parts.find(({ url }) => url === name);
    const digest = textIn(partAt('digest')?.valueString);
    const until = textIn(partAt('until')?.valueInstant);
    return digest === undefined ? [] : [{ digest, ...(until && { until }) }];
};

const extensionOf = (url: string, { digest, until }: Claim): Json => ({
    url,
    extension: [
        { url: 'digest', valueString: digest },
        ...(until ? [{ url: 'until', valueInstant: until }] : []),
    ],
});
