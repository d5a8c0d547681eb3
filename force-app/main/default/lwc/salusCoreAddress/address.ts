import { asText } from 'c/salusCoreWords';
import { countryCode } from './countries';
import { regionCode, regionsOf } from './regions';

/** A postal address. A part that is not there is ''. */
export interface Address {
    /** ISO 3166-1 alpha-2, such as `US`; what can't be read as a country stays as it came. */
    readonly country: string;
    /** The street and the number. */
    readonly line1: string;
    /** The apartment or the building; in Mexico the neighborhood. */
    readonly line2: string;
    readonly city: string;
    /** A state or a province: its code, such as `NY`, where the country has a list; else its name. */
    readonly region: string;
    readonly postalCode: string;
}

export type AddressPart = Exclude<keyof Address, 'country'>;

/** An address from anywhere: each part that is no text is ''. */
export const postalAddress = (given: unknown): Address => {
    const parts = Object(given) as Record<keyof Address, unknown>;
    const country = countryCode(asText(parts.country));
    return {
        country,
        line1: asText(parts.line1),
        line2: asText(parts.line2),
        city: asText(parts.city),
        region: regionCode(country, asText(parts.region)),
        postalCode: asText(parts.postalCode),
    };
};

/** Whether nothing but a country is said. */
export const isBlankAddress = ({ country: _, ...parts }: Address): boolean =>
    Object.values(parts).every((part) => !part.trim());

/** The same address in another country, without a region that was chosen from the old one's list. */
export const inCountry = (address: Address, country: string): Address => {
    const isListed = regionsOf(address.country).length > 0;
    const region = isListed ? '' : regionCode(country, address.region, '');
    return { ...address, country, region };
};
