import { parseNdjson, type LocationFacts, type ZoneOf } from 'c/salusCoreFhirScheduling';
import {
    inMemoryScheduling,
    type InMemoryOptions,
    type InMemoryScheduling,
} from './inMemoryScheduling';

/**
 * Which zone a Location is in, as the app gives it. FHIR R4 has no element for it, and a state, a
 * browser or an offset can't tell: the kit never guesses, so the app says. What stands first counts.
 */
export interface ZoneTable {
    readonly byId?: Readonly<Record<string, string>>;
    /** By `system|value`. */
    readonly byIdentifier?: Readonly<Record<string, string>>;
    /** By a postal code or the beginning of one; the longest counts. */
    readonly byPostalCode?: Readonly<Record<string, string>>;
}

export interface PublishedSlotsOptions extends Omit<InMemoryOptions, 'resources' | 'zoneOf'> {
    /** The files of a publisher, in any order: locations, schedules, slots. */
    readonly texts: readonly string[];
    /** The app's own table; that of the SMART Vaccine Clinic unless another is given. */
    readonly zones?: ZoneTable;
    /** For an app all of whose locations are in one zone. Without it, an unknown place is a problem. */
    readonly defaultZone?: string;
    /** More resources, such as invented clinicians, which no publisher gives. */
    readonly resources?: readonly unknown[];
}

const TEN = Array.from({ length: 10 }, (_, n) => `fake-vtrcks-pin-0${n}`);

/** The ten imaginary clinics of SMART Scheduling Links' own example, all of them in Massachusetts. */
export const smartClinicZones: ZoneTable = {
    byIdentifier: Object.fromEntries(
        TEN.map((pin) => [`https://cdc.gov/vaccines/programs/vtrcks|${pin}`, 'America/New_York']),
    ),
};

const own = <T>(table: Readonly<Record<string, T>> | undefined, key: string): T | undefined =>
    table && Object.hasOwn(table, key) ? table[key] : undefined;

const byBeginning = (table: ZoneTable['byPostalCode'], code = ''): string | undefined => {
    for (let length = code.length; length > 0; length -= 1) {
        const zone = own(table, code.slice(0, length));
        if (zone) return zone;
    }
    return undefined;
};

/** Reads a table: by id, by identifier, by postal code; then what the Location itself says. */
export const zoneFrom =
    (table: ZoneTable, defaultZone?: string): ZoneOf =>
    ({ id, identifiers, address, timezone }: LocationFacts) =>
        own(table.byId, id) ??
        identifiers
            .map(({ system, value }) => own(table.byIdentifier, `${system}|${value}`))
            .find(Boolean) ??
        byBeginning(table.byPostalCode, address.postalCode) ??
        timezone ??
        defaultZone;

/** Books on published slot files, such as those of SMART Scheduling Links. */
export function publishedSlots(options: PublishedSlotsOptions): InMemoryScheduling {
    const { texts, zones = smartClinicZones, defaultZone, resources = [], ...rest } = options;
    const parsed = texts.map(parseNdjson);
    const adapter = inMemoryScheduling({
        ...rest,
        resources: [...parsed.flatMap((file) => file.resources), ...resources],
        zoneOf: zoneFrom(zones, defaultZone),
    });
    const problems = [...parsed.flatMap((file) => file.problems), ...adapter.problems];
    return { ...adapter, problems };
}
