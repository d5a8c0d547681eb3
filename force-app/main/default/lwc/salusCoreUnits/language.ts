import type { AnnotationCode } from './annotations';
import type { AtomCode } from './atoms';
import type { PrefixCode } from './prefixes';

/** The forms of a noun: the singular first, then as the language has them. */
export type Forms = readonly [string, ...string[]];

/** How a language says units. A noun in its tables is its forms, divided by “|”; where only the first is
 *  there, `formsOf` makes the others. */
export interface UnitLanguage {
    readonly atoms: Readonly<Record<AtomCode, string>>;
    readonly prefixes: Readonly<Record<PrefixCode, string>>;
    readonly annotations: Readonly<Record<AnnotationCode, string>>;
    /** Between what is measured and each thing that it is divided by. */
    readonly per: string;
    /** Before a number that multiplies. */
    readonly times: string;
    /** The powers of ten that have a word: 3 and 6. Others are said as powers, because “billion” isn't
     *  the same number in all languages. */
    readonly tens: Readonly<Record<string, string>>;
    /** What stands between such a word and a noun: “de” after “millones”. */
    readonly afterTens: Readonly<Record<string, string>>;
    /** Which of several nouns takes the number: “newton meters”, and “newtons metro”. */
    readonly inflected: 'first' | 'last';
    readonly formsOf: (noun: string) => Forms;
    /** The index of the form after a number, as decimal text, or where no number is given. */
    readonly formAfter: (count: string | undefined) => number;
    /** A noun with its prefix. */
    readonly join: (prefix: string, noun: Forms, atom: AtomCode) => Forms;
    /** A noun with an exponent, which is given in the digits of the page: “square meter”. */
    readonly raise: (noun: Forms, exponent: string, isLength: boolean) => Forms;
    /** A power of ten: “10 to the power of 9”. */
    readonly power: (ten: string, exponent: string) => string;
    /** The spelling of the region, at last. */
    readonly spell: (words: string, locale: string) => string;
}

/** Each form, changed in the same way. */
export const eachForm = (forms: Forms, change: (form: string) => string): Forms => {
    const [first, ...others] = forms;
    return [change(first), ...others.map(change)];
};

/** The forms that a table has written out. */
export const written = (noun: string): Forms => {
    const [first = '', ...others] = noun.split('|');
    return [first, ...others];
};
