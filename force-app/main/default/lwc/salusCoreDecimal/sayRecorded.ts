import { signsOf } from './signs';

const RECORDED = /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d{1,4}))?$/;
/* As FHIR's decimals are read, and so that no number fills a page with zeros. */
const MOST_CHARACTERS = 100;
const MOST_ZEROS = 15;

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const raised = (exponent: number): string =>
    String(exponent)
        .replace('-', '⁻')
        .replace(/\d/g, (digit) => RAISED[Number(digit)]!);

interface Digits {
    readonly sign: string;
    readonly whole: string;
    readonly fraction: string;
    /** What can't be written out without adding digits: 23 of 6.02e23. */
    readonly rest: number;
}

/* The point, moved by the exponent. Zeros are put before the digits and never after them: 1e-7 is
   0.0000001, and 1.5e3 isn't 1500, which would say that four digits were measured. */
function moved(sign: string, whole: string, fraction: string, exponent: number): Digits {
    const as = { sign, whole, fraction, rest: exponent };
    if (exponent > fraction.length || -exponent > MOST_ZEROS) return as;
    const zeros = '0'.repeat(Math.max(0, -exponent));
    const digits = zeros + whole + fraction;
    const point = zeros.length + whole.length + exponent;
    return { ...as, whole: digits.slice(0, point), fraction: digits.slice(point), rest: 0 };
}

/**
 * A recorded number as people of a language write it, with every digit that was recorded and no other:
 * “4.0”, “0,010”, “0.0000001” of 1e-7, “6.02 × 10²³”. '' for a text that is no number, such as one of over
 * 100 characters: show it as received.
 */
export const sayRecorded = (text: string, locale: string): string => {
    const found = text.length > MOST_CHARACTERS ? null : RECORDED.exec(text);
    if (!found) return '';
    const [, minus = '', before = '', after = '', exponent = '0'] = found;
    const { sign, whole, fraction, rest } = moved(minus, before, after, Number(exponent));
    const signs = signsOf(locale);
    const inDigits = (digits: string): string =>
        digits.replace(/\d/g, (digit) => signs.digits[Number(digit)]!);
    const number = signs.write(whole || '0') + (fraction && signs.decimal + inDigits(fraction));
    const power = rest ? `\u00A0×\u00A0${inDigits('10')}${raised(rest)}` : '';
    return (sign ? signs.minus : '') + number + power;
};
