import { asciiDigits } from 'c/salusCoreWords';

/* Letters that have a base and no mark that could be taken off them. */
const BASES: Readonly<Record<string, string>> = {
    ß: 'ss',
    æ: 'ae',
    œ: 'oe',
    ø: 'o',
    ł: 'l',
    đ: 'd',
    ð: 'd',
    þ: 'th',
    ı: 'i',
};

const HAS_BASE = new RegExp(`[${Object.keys(BASES).join('')}]`, 'g');

/**
 * A text as it is compared while somebody searches: small letters of the language, without accents and
 * vowel marks, digits of every script as 0 to 9, one space for all that is no letter and no number. So
 * “jalapeno” finds “Jalapeño”, and “b 12” finds “Vitamin B-12”.
 */
export const folded = (text: string, locale: string): string =>
    asciiDigits(text.normalize('NFKD'))
        .toLocaleLowerCase(locale)
        .normalize('NFKD')
        .replace(/\p{Mn}/gu, '')
        .replace(HAS_BASE, (letter) => BASES[letter]!)
        .replace(/[^\p{L}\p{N}\p{Mc}]+/gu, ' ')
        .trim();
