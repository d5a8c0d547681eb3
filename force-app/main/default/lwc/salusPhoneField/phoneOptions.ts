import { phoneCountries, ruleOf } from 'c/salusCorePhone';
import { lang, locale } from 'c/salusPlatformLocale';

/** A country in the list. */
export interface PhoneOption {
    /** Where it is in the list: nothing else of it is in an attribute. */
    readonly index: string;
    readonly country: string;
    readonly label: string;
    /** Whether it can't be chosen, because the field is only for reading. */
    readonly isClosed: 'true' | undefined;
}

/** The name of a country in the person's language. */
export const nameOf = (country: string): string =>
    new Intl.DisplayNames(lang, { type: 'region' }).of(country) ?? country;

/* The isolates keep + before the code in a right-to-left page. */
const labelOf = (country: string): string =>
    `${nameOf(country)} \u2066+${ruleOf(country)!.code}\u2069`;

const namesInOrder = (): readonly (readonly [country: string, label: string])[] => {
    const { compare } = new Intl.Collator(lang);
    return phoneCountries()
        .map((country) => [country, labelOf(country)] as const)
        .sort(([, one], [, other]) => compare(one, other));
};
let names: ReturnType<typeof namesInOrder> | undefined;

/** The country that is chosen at first: the author's, or that of the page. */
export function firstCountry(given: string): string {
    if (ruleOf(given)) return given;
    const { region = '' } = new Intl.Locale(locale).maximize();
    return ruleOf(region) ? region : 'US';
}

/** The countries, the first one on top, where a list that nobody used stands. */
export function phoneOptions(first: string, only: string | undefined): readonly PhoneOption[] {
    names ??= namesInOrder();
    const rest = names.filter(([country]) => country !== first);
    return [[first, labelOf(first)] as const, ...rest].map(([country, label], index) => ({
        index: `${index}`,
        country,
        label,
        isClosed: only && country !== only ? 'true' : undefined,
    }));
}
