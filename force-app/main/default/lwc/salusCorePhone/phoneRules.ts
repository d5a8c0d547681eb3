import { PHONE_TABLE } from './phoneTable';

/** What is known of the numbers with a calling code. */
export interface PhoneRule {
    /** The calling code, without +. */
    readonly code: string;
    /** How many digits a number has after it. */
    readonly lengths: readonly number[];
    /** The digits with which a number begins. */
    readonly leads: readonly number[];
    /** What comes before a number in its own country, or ''. */
    readonly trunk: string;
    /** The two letters of each country with this code, the main one first. */
    readonly countries: readonly string[];
}

const numbersIn = (ranges: string): readonly number[] =>
    ranges.split(',').flatMap((range) => {
        const [from, to = from] = range.split('-').map(Number) as [number, number?];
        return Array.from({ length: to - from + 1 }, (_, index) => from + index);
    });

const RULES: readonly PhoneRule[] = PHONE_TABLE.map((row) => {
    const [code, lengths, leads, trunk, countries] = row.split(' ') as [
        string,
        string,
        string,
        string,
        string,
    ];
    return {
        code,
        lengths: numbersIn(lengths),
        leads: numbersIn(leads),
        trunk: trunk === '-' ? '' : trunk,
        countries: countries.split(','),
    };
});

const BY_COUNTRY = new Map(
    RULES.flatMap((rule) => rule.countries.map((country) => [country, rule] as const)),
);

/** The countries that have a rule, by their two letters. */
export const phoneCountries = (): readonly string[] => [...BY_COUNTRY.keys()];

/** The rule of a country, by its two letters. */
export const ruleOf = (country: string): PhoneRule | undefined => BY_COUNTRY.get(country);

/** The rule of the calling code with which digits begin: no code is the beginning of another. */
export const ruleOfDigits = (digits: string): PhoneRule | undefined =>
    RULES.find(({ code }) => digits.startsWith(code));
