import type { Location } from 'c/salusCoreBooking';
import { isZone } from 'c/salusCoreZones';
import { phoneOf } from './contact';
import { timezoneOf } from './extension';
import type { Part } from './part';
import type { Resource } from './resource';

/** What is known of a Location, for the app to say which zone it is in. */
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
    /** What the Location itself says, by HL7's `timezone` extension. The app may trust it or not. */
    readonly timezone?: string;
}

/** The app's own knowledge: the IANA zone of a Location. Undefined where it doesn't know. */
export type ZoneOf = (location: LocationFacts) => string | undefined;

function addressOf(part: Part | undefined): LocationFacts['address'] {
    const lines = part?.texts('line') ?? [];
    const text = part?.text('text');
    return {
        lines: lines.length || !text ? lines : text.split(/\r?\n/).filter((line) => line.trim()),
        city: part?.text('city'),
        state: part?.text('state'),
        postalCode: part?.text('postalCode'),
        country: part?.text('country'),
    };
}

const written = ({ lines, city, state, postalCode, country }: LocationFacts['address']) => {
    const region = [state, postalCode].filter(Boolean).join(' ');
    return [...lines, [city, region].filter(Boolean).join(', '), country ?? ''].filter(Boolean);
};

function zoneFor(facts: LocationFacts, { part }: Resource, zoneOf: ZoneOf): string | undefined {
    const zone = zoneOf(facts);
    if (zone === undefined)
        part.complain(
            'unresolved-zone',
            'zone',
            'tell its IANA zone by zoneOf: it is never guessed',
        );
    else if (!isZone(zone))
        part.complain('unknown-zone', 'zone', 'zoneOf has to give an IANA name: America/New_York');
    else return zone;
    return undefined;
}

/** A place, but for how one can come there, which its slots say. */
export type BareLocation = Omit<Location, 'modalities'>;

/** Reads a Location; undefined, with a problem, when it is closed, nameless or without a zone. */
export function readLocation(location: Resource, zoneOf: ZoneOf): BareLocation | undefined {
    const { id, part } = location;
    const status = part.text('status') ?? 'active';
    if (status !== 'active') {
        part.complain('bad-resource', 'status', 'it is closed, so its times are left out');
        return undefined;
    }
    const address = addressOf(part.part('address'));
    const lines = written(address);
    const name =
        part.text('name') ?? part.texts('alias')[0] ?? part.text('description') ?? lines[0];
    if (!name) {
        part.complain('bad-resource', 'name', 'without a name or an address nobody could go there');
        return undefined;
    }
    const identifiers = part
        .parts('identifier')
        .map((each) => ({ system: each.text('system'), value: each.text('value') }));
    const facts = { id, name, identifiers, address, timezone: timezoneOf(part) };
    const zone = zoneFor(facts, location, zoneOf);
    return zone === undefined
        ? undefined
        : { id, name, address: lines, zone, phone: phoneOf(part) };
}
