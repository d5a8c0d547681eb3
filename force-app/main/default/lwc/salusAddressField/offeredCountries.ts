import { COUNTRIES, countryCode, namedCountries, type NamedCode } from 'c/salusCoreAddress';
import { readList } from 'c/salusCorePlain';
import { asText } from 'c/salusCoreWords';
import { lang } from 'c/salusPlatformLocale';

/** The countries that an author gave. They are read once, when they are given. */
export interface OfferedCountries {
    readonly list: readonly NamedCode[];
    /** Whether each of them is the code of a country. */
    readonly isSound: boolean;
}

let all: readonly NamedCode[] | undefined;

/** Every country, by name: made when a page first asks for one. */
export const allCountries = (): readonly NamedCode[] =>
    (all ??= Object.freeze(namedCountries(COUNTRIES, lang)));

/** The countries that an author gave, in the author's order; none where there is no list. */
export function offeredCountries(given: unknown): OfferedCountries {
    const { list: codes, isWhole } = readList(given, (one) => countryCode(asText(one)));
    const known = [...new Set(codes)].filter((code) => COUNTRIES.includes(code));
    const names = new Map(namedCountries(known, lang).map((one) => [one.value, one]));
    return {
        list: known.map((code) => names.get(code)!),
        isSound:
            (given ?? undefined) === undefined ||
            (isWhole && known.length > 0 && known.length === codes.length),
    };
}
