import type { AtomCode } from './atoms';
import { SPANISH_ANNOTATIONS } from './annotationWords';
import { SPANISH_ATOMS } from './spanishAtoms';
import { eachForm, written, type Forms, type UnitLanguage } from './language';

/* “gramo, gramos”; “mol, moles”. A noun with an accent, or of two words, has both forms in the table. */
const formsOf = (noun: string): Forms => {
    if (noun.includes('|')) return written(noun);
    return [noun, /[aeiou]$/.test(noun) ? `${noun}s` : `${noun}es`];
};

/* The stress of “metro” moves to its prefix: milímetro, kilómetro, and miligramo without an accent. */
const STRESSED: Readonly<Record<string, string>> = { a: 'á', e: 'é', i: 'í', o: 'ó' };
const stressed = (prefix: string): string =>
    prefix.replace(/[aeio]$/, (vowel) => STRESSED[vowel] ?? vowel);

const isFeminine = (noun: string): boolean => /a$/.test(noun.split('|')[0]!);

function adjective(noun: Forms, word: string): Forms {
    const [one, many] = noun;
    const gendered = isFeminine(one) ? word.replace(/o$/, 'a') : word;
    return [`${one} ${gendered}`, `${many ?? one} ${gendered}s`];
}

function raise(noun: Forms, exponent: string, isLength: boolean): Forms {
    if (isLength && exponent === '2') return adjective(noun, 'cuadrado');
    if (isLength && exponent === '3') return adjective(noun, 'cúbico');
    const powers: Readonly<Record<string, string>> = { 2: 'al cuadrado', 3: 'al cubo' };
    return eachForm(noun, (one) => `${one} ${powers[exponent] ?? `a la potencia de ${exponent}`}`);
}

function join(prefix: string, noun: Forms, atom: AtomCode): Forms {
    if (atom === '[iU]') return eachForm(noun, (one) => `${prefix} ${one}`);
    const isMeter = noun[0].startsWith('metro');
    return eachForm(noun, (one) => (isMeter ? stressed(prefix) : prefix) + one);
}

export const SPANISH: UnitLanguage = {
    per: 'por',
    times: 'por',
    tens: { 3: 'mil|mil', 6: 'millón|millones' },
    afterTens: { 6: 'de ' },
    inflected: 'first',
    formsOf,
    // CLDR 46, plurals, es: 1 and 1,0 are singular.
    formAfter: (count) => (count !== undefined && /^-?1(?:\.0+)?$/.test(count) ? 0 : 1),
    join,
    raise,
    power: (ten, exponent) => `${ten} a la potencia de ${exponent}`,
    spell: (words) => words,
    prefixes: {
        P: 'peta',
        T: 'tera',
        G: 'giga',
        M: 'mega',
        k: 'kilo',
        h: 'hecto',
        da: 'deca',
        d: 'deci',
        c: 'centi',
        m: 'mili',
        u: 'micro',
        n: 'nano',
        p: 'pico',
        f: 'femto',
        a: 'atto',
    },
    atoms: SPANISH_ATOMS,
    annotations: SPANISH_ANNOTATIONS,
};
