import type { NamedCode } from './regions';

/* ISO 3166-1 alpha-2, and XK for Kosovo, as CLDR 46 names them. */
const CODES =
    'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW';

export const COUNTRIES: readonly string[] = Object.freeze(CODES.split(' '));

/* What records have instead of a code, beside the country's name in English. */
const ALSO: Readonly<Record<string, string>> = {
    USA: 'US',
    'U.S.A.': 'US',
    'UNITED STATES OF AMERICA': 'US',
    CAN: 'CA',
    MEX: 'MX',
    GBR: 'GB',
    UK: 'GB',
};
const LONGEST_NAME = 60;

/** The code of a country that is given by its code or its English name; else the text as it came. */
export const countryCode = (text: string): string => {
    const name = text.trim();
    if (!name || name.length > LONGEST_NAME) return text;
    const upper = name.toUpperCase();
    if (COUNTRIES.includes(upper)) return upper;
    if (Object.hasOwn(ALSO, upper)) return ALSO[upper]!;
    if (name.length < 4) return text; // No name of a country is as short.
    const names = new Intl.DisplayNames('en', { type: 'region' });
    return COUNTRIES.find((code) => names.of(code)!.toUpperCase() === upper) ?? text;
};

/** Countries with their names, in the order of a language's alphabet. */
export const namedCountries = (
    codes: readonly string[],
    language: string,
): readonly NamedCode[] => {
    const names = new Intl.DisplayNames(language, { type: 'region' });
    const { compare } = new Intl.Collator(language);
    return codes
        .map((value) => ({ value, label: names.of(value)! }))
        .sort((one, other) => compare(one.label, other.label));
};
