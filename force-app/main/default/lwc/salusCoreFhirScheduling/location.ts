import type { Location } from 'c/salusCoreBooking';
import type { FhirElement } from 'c/salusCoreFhirJson';
import { isZone } from 'c/salusCoreZones';
import { readPhone } from './contactPoint';
import { readTimezone } from './extension';
import type { Resource } from './resource';

/** What a Location says, for the app to tell its time zone. */
export interface LocationFacts {
    readonly id: string;
    readonly name: string;
    readonly identifiers: readonly { readonly system?: string; readonly value?: string }[];
    readonly address: {
        readonly lines: readonly string[];
        readonly city?: string;
        readonly state?: string;
        readonly postalCode?: string;
        readonly country?: string;
    };
    /** By HL7's `timezone` extension. The app may trust it or not. */
    readonly timezone?: string;
}

/** The app's knowledge: the IANA zone of a Location. Undefined where it doesn't know. */
export type ZoneOf = (location: LocationFacts) => string | undefined;

/** A Location without the modalities of its visits, which its Slots say. */
export type LocationAlone = Omit<Location, 'modalities'>;

function readAddress(address: FhirElement | undefined): LocationFacts['address'] {
    const lines = address?.strings('line') ?? [];
    const text = address?.string('text');
    return {
        lines: lines.length || !text ? lines : text.split(/\r?\n/).filter((line) => line.trim()),
        city: address?.string('city'),
        state: address?.string('state'),
        postalCode: address?.string('postalCode'),
        country: address?.string('country'),
    };
}

const postalLines = ({ lines, city, state, postalCode, country }: LocationFacts['address']) => {
    const region = [state, postalCode].filter(Boolean).join(' ');
    return [...lines, [city, region].filter(Boolean).join(', '), country ?? ''].filter(Boolean);
};

/** The zone of a Location by the app; undefined, with a problem, where it gives none that exists. */
export function zoneFor(
    facts: LocationFacts,
    element: FhirElement,
    zoneOf: ZoneOf,
): string | undefined {
    const zone = zoneOf(facts);
    if (zone !== undefined && isZone(zone)) return zone;
    if (zone === undefined)
        element.report('unresolved-zone', 'zone', 'give its IANA zone by zoneOf: never guessed');
    else
        element.report('unknown-zone', 'zone', 'zoneOf has to give an IANA name: America/New_York');
    return undefined;
}

/** A Location by itself: where it is, and what it says for the app to tell its zone. */
export interface NamedLocation {
    readonly facts: LocationFacts;
    readonly address: readonly string[];
    readonly phone?: string;
}

/** Reads a Location, open or closed; undefined, with a problem, when it has no name. */
export function readNamedLocation({ id, element }: Resource): NamedLocation | undefined {
    const address = readAddress(element.element('address'));
    const lines = postalLines(address);
    const name =
        element.string('name') ??
        element.strings('alias')[0] ??
        element.string('description') ??
        lines[0];
    if (!name) {
        element.report('bad-resource', 'name', 'without a name or an address nobody can go there');
        return undefined;
    }
    const identifiers = element
        .elements('identifier')
        .map((each) => ({ system: each.string('system'), value: each.string('value') }));
    const facts = { id, name, identifiers, address, timezone: readTimezone(element) };
    return { facts, address: lines, phone: readPhone(element) };
}

/** Reads a Location; undefined, with a problem, when it isn't active, has no name or no zone. */
export function readLocation(location: Resource, zoneOf: ZoneOf): LocationAlone | undefined {
    const { id, element } = location;
    if ((element.string('status') ?? 'active') !== 'active') {
        element.report('bad-resource', 'status', 'it is closed, so its slots are left out');
        return undefined;
    }
    const named = readNamedLocation(location);
    if (!named) return undefined;
    const { facts, address, phone } = named;
    const zone = zoneFor(facts, element, zoneOf);
    return zone === undefined ? undefined : { id, name: facts.name, address, zone, phone };
}
