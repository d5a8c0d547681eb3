import { tokenFor, type Subject } from 'c/salusCoreField';
import {
    ADDRESS_TOKENS,
    addressShape,
    regionsOf,
    type AddressPart,
    type AddressWord,
    type NamedCode,
} from 'c/salusCoreAddress';
import city from '@salesforce/label/c.Salus_Address_City';
import codeFormatCA from '@salesforce/label/c.Salus_Address_CodeFormatCA';
import codeFormatGB from '@salesforce/label/c.Salus_Address_CodeFormatGB';
import codeFormatMX from '@salesforce/label/c.Salus_Address_CodeFormatMX';
import country from '@salesforce/label/c.Salus_Address_Country';
import county from '@salesforce/label/c.Salus_Address_County';
import firstLine from '@salesforce/label/c.Salus_Address_FirstLine';
import municipality from '@salesforce/label/c.Salus_Address_Municipality';
import neighborhood from '@salesforce/label/c.Salus_Address_Neighborhood';
import postalCode from '@salesforce/label/c.Salus_Address_PostalCode';
import postcode from '@salesforce/label/c.Salus_Address_Postcode';
import province from '@salesforce/label/c.Salus_Address_Province';
import region from '@salesforce/label/c.Salus_Address_Region';
import secondLine from '@salesforce/label/c.Salus_Address_SecondLine';
import state from '@salesforce/label/c.Salus_Address_State';
import stateOrTerritory from '@salesforce/label/c.Salus_Address_StateOrTerritory';
import street from '@salesforce/label/c.Salus_Address_Street';
import town from '@salesforce/label/c.Salus_Address_Town';
import unit from '@salesforce/label/c.Salus_Address_Unit';
import zipCode from '@salesforce/label/c.Salus_Address_ZipCode';
import zipCodeFormat from '@salesforce/label/c.Salus_Address_ZipCodeFormat';

const LABELS: Readonly<Record<AddressWord, string>> = {
    city,
    county,
    firstLine,
    municipality,
    neighborhood,
    postalCode,
    postcode,
    province,
    region,
    secondLine,
    state,
    stateOrTerritory,
    street,
    town,
    unit,
    zipCode,
};
const FORMATS: Readonly<Record<string, string>> = {
    US: zipCodeFormat,
    CA: codeFormatCA,
    MX: codeFormatMX,
    GB: codeFormatGB,
};

/** One of the inner fields, as the template shows it. What is typed into it is never among this. */
interface ShownPart {
    /** A part that is a list in one country and a line of text in another is two fields. */
    readonly key: string;
    readonly name: AddressPart | 'country';
    readonly label: string;
    readonly look: string;
    readonly token: string;
    readonly required: boolean;
    readonly optional: boolean;
    /** The choices, of a part that is a list. */
    readonly options?: readonly NamedCode[];
    readonly pattern?: string;
    /** The error of a part that doesn't match its pattern. */
    readonly format?: string;
    /** What the group says: on the first part, and nowhere else. */
    readonly groupDescription: string;
}

interface AddressRules {
    /** The country that decides what is asked for, or ''. */
    readonly country: string;
    /** The countries to choose from; where there is only one, none is asked for. */
    readonly countries: readonly NamedCode[];
    readonly autocomplete: unknown;
    readonly subject: Subject;
    readonly required: boolean;
    readonly groupDescription: string;
    /** The author's own words for a part that doesn't match its pattern, or ''. */
    readonly formatWords: string;
}

type Own = Pick<ShownPart, 'label' | 'options' | 'pattern' | 'format'>;

const isAsked = (countries: readonly NamedCode[]): boolean => countries.length > 1;

function ownOf(name: AddressPart, word: AddressWord, within: string): Own {
    const regions = name === 'region' ? regionsOf(within) : [];
    const pattern = name === 'postalCode' ? addressShape(within).postalCode : undefined;
    return {
        label: LABELS[word],
        options: regions.length ? regions : undefined,
        pattern,
        format: pattern && FORMATS[within],
    };
}

/** The inner fields, in the order of the country, which itself is asked for first. */
export function shownParts(rules: AddressRules): readonly ShownPart[] {
    const { countries, required, subject, groupDescription } = rules;
    const { parts, needed, tokens } = addressShape(rules.country);
    const autofill = { ...ADDRESS_TOKENS, ...tokens };
    const own = new Map<ShownPart['name'], Own>();
    if (isAsked(countries)) own.set('country', { label: country, options: countries });
    for (const [name, word] of Object.entries(parts) as [AddressPart, AddressWord][])
        own.set(name, ownOf(name, word, rules.country));
    return [...own].map(([name, part], index) => {
        const isNeeded = name === 'country' || needed.includes(name);
        return {
            ...part,
            format: part.format && (rules.formatWords || part.format),
            key: `${name} ${part.options ? 'list' : 'line'}`,
            name,
            look: `part part-${name}`,
            token: tokenFor(rules.autocomplete === 'off' ? '' : autofill[name], subject),
            required: required && isNeeded,
            optional: required && !isNeeded,
            groupDescription: index === 0 ? groupDescription : '',
        };
    });
}
