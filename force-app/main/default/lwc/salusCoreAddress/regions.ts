type Regions = Readonly<Record<string, string>>;

/* The names are the ones on an envelope, whatever the language of the page. */
/* USPS Publication 28, appendix B: the states, the territories, and the armed forces. */
const US: Regions = {
    AL: 'Alabama',
    AK: 'Alaska',
    AS: 'American Samoa',
    AZ: 'Arizona',
    AR: 'Arkansas',
    AA: 'Armed Forces Americas',
    AE: 'Armed Forces Europe',
    AP: 'Armed Forces Pacific',
    CA: 'California',
    CO: 'Colorado',
    CT: 'Connecticut',
    DE: 'Delaware',
    DC: 'District of Columbia',
    FL: 'Florida',
    GA: 'Georgia',
    GU: 'Guam',
    HI: 'Hawaii',
    ID: 'Idaho',
    IL: 'Illinois',
    IN: 'Indiana',
    IA: 'Iowa',
    KS: 'Kansas',
    KY: 'Kentucky',
    LA: 'Louisiana',
    ME: 'Maine',
    MD: 'Maryland',
    MA: 'Massachusetts',
    MI: 'Michigan',
    MN: 'Minnesota',
    MS: 'Mississippi',
    MO: 'Missouri',
    MT: 'Montana',
    NE: 'Nebraska',
    NV: 'Nevada',
    NH: 'New Hampshire',
    NJ: 'New Jersey',
    NM: 'New Mexico',
    NY: 'New York',
    NC: 'North Carolina',
    ND: 'North Dakota',
    MP: 'Northern Mariana Islands',
    OH: 'Ohio',
    OK: 'Oklahoma',
    OR: 'Oregon',
    PA: 'Pennsylvania',
    PR: 'Puerto Rico',
    RI: 'Rhode Island',
    SC: 'South Carolina',
    SD: 'South Dakota',
    TN: 'Tennessee',
    TX: 'Texas',
    VI: 'U.S. Virgin Islands',
    UT: 'Utah',
    VT: 'Vermont',
    VA: 'Virginia',
    WA: 'Washington',
    WV: 'West Virginia',
    WI: 'Wisconsin',
    WY: 'Wyoming',
};
/* Canada Post, Addressing guidelines. */
const CA: Regions = {
    AB: 'Alberta',
    BC: 'British Columbia',
    MB: 'Manitoba',
    NB: 'New Brunswick',
    NL: 'Newfoundland and Labrador',
    NT: 'Northwest Territories',
    NS: 'Nova Scotia',
    NU: 'Nunavut',
    ON: 'Ontario',
    PE: 'Prince Edward Island',
    QC: 'Québec',
    SK: 'Saskatchewan',
    YT: 'Yukon',
};
/* ISO 3166-2:MX. */
const MX: Regions = {
    AGU: 'Aguascalientes',
    BCN: 'Baja California',
    BCS: 'Baja California Sur',
    CAM: 'Campeche',
    CHP: 'Chiapas',
    CHH: 'Chihuahua',
    CMX: 'Ciudad de México',
    COA: 'Coahuila',
    COL: 'Colima',
    DUR: 'Durango',
    MEX: 'Estado de México',
    GUA: 'Guanajuato',
    GRO: 'Guerrero',
    HID: 'Hidalgo',
    JAL: 'Jalisco',
    MIC: 'Michoacán',
    MOR: 'Morelos',
    NAY: 'Nayarit',
    NLE: 'Nuevo León',
    OAX: 'Oaxaca',
    PUE: 'Puebla',
    QUE: 'Querétaro',
    ROO: 'Quintana Roo',
    SLP: 'San Luis Potosí',
    SIN: 'Sinaloa',
    SON: 'Sonora',
    TAB: 'Tabasco',
    TAM: 'Tamaulipas',
    TLA: 'Tlaxcala',
    VER: 'Veracruz',
    YUC: 'Yucatán',
    ZAC: 'Zacatecas',
};

/** A choice of a list, as `c-salus-select-field` takes it. */
export interface NamedCode {
    readonly value: string;
    readonly label: string;
}

const listed = (regions: Regions): readonly NamedCode[] =>
    Object.freeze(Object.entries(regions).map(([value, label]) => ({ value, label })));

const LISTS: Readonly<Record<string, readonly NamedCode[]>> = {
    US: listed(US),
    CA: listed(CA),
    MX: listed(MX),
};
const NONE: readonly NamedCode[] = Object.freeze([]);
const LONGEST_NAME = 60;

/** The regions of a country that has a list of them, in the order of their names: one list, as long as
 *  the page is open, so that a list of options is not made anew with each key. */
export const regionsOf = (country: string): readonly NamedCode[] =>
    Object.hasOwn(LISTS, country) ? LISTS[country]! : NONE;

const plain = (text: string): string =>
    text.normalize('NFD').replace(/\p{M}/gu, '').trim().toUpperCase();

/** The code of a region that is given by its code or its name. What is in no list is `otherwise`:
 *  left out, the text as it came. A country without a list has regions of any name. */
export const regionCode = (country: string, text: string, otherwise = text): string => {
    const regions = regionsOf(country);
    if (regions.length === 0) return text;
    if (text.length > LONGEST_NAME) return otherwise;
    const said = plain(text).replace(`${country}-`, '');
    const found = regions.find(({ value, label }) => value === said || plain(label) === said);
    return found?.value ?? otherwise;
};
