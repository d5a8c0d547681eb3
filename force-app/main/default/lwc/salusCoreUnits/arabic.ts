import type { AtomCode } from './atoms';
import { ARABIC_ANNOTATIONS } from './annotationWords';
import { ARABIC_ATOMS } from './arabicAtoms';
import { eachForm, written, type Forms, type UnitLanguage } from './language';

/* Three forms: for one, two, none, hundreds and fractions; for 3 to 10; for 11 to 99. A noun from another
   language has one form (CLDR 46, units, ar). “وحدة” is inflected alike in all its compounds. */
const formsOf = (noun: string): Forms => {
    if (noun.includes('|') || !noun.startsWith('وحدة')) return written(noun);
    return [noun, noun.replace('وحدة', 'وحدات'), noun];
};

/* CLDR 46, plurals, ar: few is n % 100 = 3..10, many is n % 100 = 11..99, of whole numbers. */
function formAfter(count: string | undefined): number {
    const [, digits] = /^-?(\d+)(?:\.0+)?$/.exec(count ?? '') ?? [];
    const rest = digits ? Number(digits.slice(-2)) : 0;
    if (rest >= 11) return 2;
    return rest >= 3 ? 1 : 0;
}

/* These are written in one word with their prefix, “مليغرام”. A noun with a prefix has one form. */
const JOINED: ReadonlySet<AtomCode> = new Set([
    ...(['m', 'g', 'L', 'mol', 'V', 'W', 'J', 'Pa', 'Hz', 'B', 'kat', 'm[Hg]', 'm[H2O]'] as const),
]);

const SQUARE: Forms = ['مربع', 'مربعة', 'مربعًا'];
const CUBIC: Forms = ['مكعب', 'مكعبة', 'مكعبًا'];

/* An adjective follows its noun: “متر مربع”, “أمتار مربعة”, “مترًا مربعًا”, “بوصة مربعة”. */
const described = (noun: Forms, word: Forms): Forms => {
    const isFeminine = /ة$/.test(noun[0]) || noun[0] === 'قدم';
    const adjectives = isFeminine ? [word[1], word[1], word[1]] : word;
    const [first, ...others] = noun.map((one, at) => `${one} ${adjectives[at] ?? word[0]}`);
    return [first ?? '', ...others];
};

function raise(noun: Forms, exponent: string, isLength: boolean): Forms {
    if (isLength && /^[2٢]$/.test(exponent)) return described(noun, SQUARE);
    if (isLength && /^[3٣]$/.test(exponent)) return described(noun, CUBIC);
    return eachForm(noun, (one) => `${one} أس ${exponent}`);
}

export const ARABIC: UnitLanguage = {
    per: 'لكل',
    times: 'ضرب',
    tens: { 3: 'ألف|آلاف|ألفًا', 6: 'مليون|ملايين|مليونًا' },
    afterTens: {},
    inflected: 'first',
    formsOf,
    formAfter,
    join: (prefix, noun, atom) => [prefix + (JOINED.has(atom) ? '' : ' ') + noun[0]],
    raise,
    power: (ten, exponent) => `${ten} أس ${exponent}`,
    spell: (words) => words,
    prefixes: {
        P: 'بيتا',
        T: 'تيرا',
        G: 'غيغا',
        M: 'ميغا',
        k: 'كيلو',
        h: 'هكتو',
        da: 'ديكا',
        d: 'ديسي',
        c: 'سنتي',
        m: 'ملي',
        u: 'ميكرو',
        n: 'نانو',
        p: 'بيكو',
        f: 'فمتو',
        a: 'أتو',
    },
    atoms: ARABIC_ATOMS,
    annotations: ARABIC_ANNOTATIONS,
};
