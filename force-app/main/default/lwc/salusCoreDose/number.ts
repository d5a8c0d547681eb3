import { signsOf } from 'c/salusCoreDecimal';

/* More digits than any dose has. A longer number is shown as it came. */
const MOST_DIGITS = 30;

const NUMBER = /^(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d{1,3}))?$/;

/**
 * A number as a dose is written: no exponent, no zeros at its end, one zero before the point where there
 * is no other digit. `undefined` for a negative number and for what is none.
 * Source: ISMP, dose designations; The Joint Commission, “Do Not Use” list; NHS CUI MEDi-042, MEDi-043.
 */
export function plainNumber(written: string | undefined): string | undefined {
    const found = NUMBER.exec(written ?? '');
    if (!found) return undefined;
    const [, whole = '', fraction = '', exponent = '0'] = found;
    const digits = whole + fraction;
    const point = whole.length + Number(exponent);
    if (digits.length > MOST_DIGITS || Math.abs(point) > MOST_DIGITS) return undefined;
    const padded = digits.padEnd(point, '0').padStart(digits.length + Math.max(0, -point), '0');
    const at = Math.max(0, point);
    const before = padded.slice(0, at).replace(/^0+/, '') || '0';
    const after = padded.slice(at).replace(/0+$/, '');
    return after ? `${before}.${after}` : before;
}

const grouped = (whole: string, sign: string, size: number): string => {
    const [last, rest] = [whole.slice(-3), whole.slice(0, -3)];
    if (!rest) return whole;
    const groups = rest.replace(new RegExp(`\\d(?=(?:\\d{${size}})+$)`, 'g'), `$&${sign}`);
    return groups + sign + last;
};

/**
 * A plain number in the signs of a language, with the sign between thousands from 1,000 on, also in
 * languages that write none in four digits.
 * Source: ISMP, dose designations, “large doses without properly placed commas”; NHS CUI MEDi-044.
 */
export function sayNumber(plain: string, locale: string): string {
    const { decimal, group, groupSize, digits } = signsOf(locale);
    const [whole = '', fraction = ''] = plain.split('.');
    const text = grouped(whole, '\u0001', groupSize) + (fraction && `\u0002${fraction}`);
    return text
        .replace(/\d/g, (digit) => digits[Number(digit)]!)
        .replaceAll('\u0001', group)
        .replaceAll('\u0002', decimal);
}
