import type { AddressPart } from './address';

/** What a part is called; the same part is the “ZIP code” of one country and the “postcode” of another. */
export type AddressWord =
    | 'street'
    | 'firstLine'
    | 'unit'
    | 'secondLine'
    | 'neighborhood'
    | 'city'
    | 'town'
    | 'municipality'
    | 'stateOrTerritory'
    | 'province'
    | 'state'
    | 'county'
    | 'region'
    | 'zipCode'
    | 'postalCode'
    | 'postcode';

/** What is asked for in a country. */
export interface AddressShape {
    /** The parts in the order of an envelope, and what each is called. */
    readonly parts: Readonly<Partial<Record<AddressPart, AddressWord>>>;
    /** The parts that an address can't be without. */
    readonly needed: readonly AddressPart[];
    /** What the whole postal code must match, where that is sure. No pattern can backtrack far. */
    readonly postalCode?: string;
    /** Autofill tokens other than those of `ADDRESS_TOKENS`. */
    readonly tokens?: Readonly<Partial<Record<AddressPart, string>>>;
}

const SHAPES: Readonly<Record<string, AddressShape>> = {
    US: {
        parts: {
            line1: 'street',
            line2: 'unit',
            city: 'city',
            region: 'stateOrTerritory',
            postalCode: 'zipCode',
        },
        needed: ['line1', 'city', 'region', 'postalCode'],
        postalCode: '\\d{5}(?:[ \\-]?\\d{4})?',
    },
    CA: {
        parts: {
            line1: 'street',
            line2: 'unit',
            city: 'city',
            region: 'province',
            postalCode: 'postalCode',
        },
        needed: ['line1', 'city', 'region', 'postalCode'],
        postalCode: '[A-Za-z]\\d[A-Za-z][ \\-]?\\d[A-Za-z]\\d',
    },
    /* A letter in Mexico names the colonia, and the code comes before the city. */
    MX: {
        parts: {
            line1: 'street',
            line2: 'neighborhood',
            postalCode: 'postalCode',
            city: 'municipality',
            region: 'state',
        },
        needed: ['line1', 'line2', 'city', 'region', 'postalCode'],
        postalCode: '\\d{5}',
        tokens: { line2: 'address-level3' },
    },
    GB: {
        parts: {
            line1: 'firstLine',
            line2: 'secondLine',
            city: 'town',
            region: 'county',
            postalCode: 'postcode',
        },
        needed: ['line1', 'city', 'postalCode'],
        postalCode: '[A-Za-z]{1,2}\\d[A-Za-z\\d]? {0,2}\\d[A-Za-z]{2}',
    },
};

/* Everywhere else nothing is refused: many countries have no codes, and some have no regions. */
const GENERAL: AddressShape = {
    parts: {
        line1: 'firstLine',
        line2: 'secondLine',
        city: 'town',
        region: 'region',
        postalCode: 'postalCode',
    },
    needed: ['line1', 'city'],
};

/** The autofill token of each part. Source: HTML, the `autocomplete` attribute. */
export const ADDRESS_TOKENS: Readonly<Record<AddressPart | 'country', string>> = Object.freeze({
    country: 'country',
    line1: 'address-line1',
    line2: 'address-line2',
    city: 'address-level2',
    region: 'address-level1',
    postalCode: 'postal-code',
});

/** What is asked for in a country; where it is none of the table, the same for all. */
export const addressShape = (country: string): AddressShape =>
    Object.hasOwn(SHAPES, country) ? SHAPES[country]! : GENERAL;
