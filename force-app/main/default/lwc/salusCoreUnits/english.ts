import { ENGLISH_ANNOTATIONS } from './annotationWords';
import { ENGLISH_ATOMS } from './englishAtoms';
import { eachForm, written, type Forms, type UnitLanguage } from './language';

/* The regions whose English is American. Source: CLDR 46, parentLocales: all others are children of
   en-001, which spells “metre”. */
const AMERICAN = new Set(['', 'US', 'AS', 'GU', 'MP', 'PH', 'PR', 'UM', 'VI']);

const formsOf = (noun: string): Forms => (noun.includes('|') ? written(noun) : [noun, `${noun}s`]);

function raise(noun: Forms, exponent: string, isLength: boolean): Forms {
    if (exponent === '2')
        return eachForm(noun, (one) => (isLength ? `square ${one}` : `${one} squared`));
    if (exponent === '3')
        return eachForm(noun, (one) => (isLength ? `cubic ${one}` : `${one} cubed`));
    return eachForm(noun, (one) => `${one} to the power of ${exponent}`);
}

/* `en-US`, `en-Latn-001`. */
const regionOf = (locale: string): string =>
    /^[a-z]+(?:-[A-Z][a-z]{3})?-([A-Z]{2}|\d{3})(?!\w)/.exec(locale)?.[1] ?? '';

function spell(words: string, locale: string): string {
    if (AMERICAN.has(regionOf(locale))) return words;
    return words
        .replace(/(met|lit|tit|diopt)er(s?)(?!\w)/g, '$1re$2')
        .replace(/percent/g, 'per cent')
        .replace(/(fluid ounce|cup|pint|quart|gallon)/g, 'US $1')
        .replace(/stones/g, 'stone');
}

export const ENGLISH: UnitLanguage = {
    per: 'per',
    times: 'times',
    tens: { 3: 'thousand|thousand', 6: 'million|million' },
    afterTens: {},
    inflected: 'last',
    formsOf,
    // CLDR 46, plurals, en: “1” is singular, and “1.0” is plural.
    formAfter: (count) => (count !== undefined && /^-?1$/.test(count) ? 0 : 1),
    join: (prefix, noun, atom) =>
        eachForm(noun, (one) => prefix + (atom === '[iU]' ? '-' : '') + one),
    raise,
    power: (ten, exponent) => `${ten} to the power of ${exponent}`,
    spell,
    prefixes: {
        P: 'peta',
        T: 'tera',
        G: 'giga',
        M: 'mega',
        k: 'kilo',
        h: 'hecto',
        da: 'deka',
        d: 'deci',
        c: 'centi',
        m: 'milli',
        u: 'micro',
        n: 'nano',
        p: 'pico',
        f: 'femto',
        a: 'atto',
    },
    atoms: ENGLISH_ATOMS,
    annotations: ENGLISH_ANNOTATIONS,
};
