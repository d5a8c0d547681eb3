import { asDecimal, MOST_DECIMAL_CHARACTERS } from 'c/salusCoreDecimal';

const SCIENTIFIC = /^(-?)(\d+)(?:\.(\d+))?[eE]([+-]?\d{1,2})$/;

/** A decimal without an exponent, as a number field takes it: `1.5e2` is `150`. As it came where it would be
 *  too long. */
export function plainDecimal(text: string): string {
    const [, sign = '', whole = '', fraction = '', power = ''] = SCIENTIFIC.exec(text) ?? [];
    if (!whole) return asDecimal(text) || text;
    const digits = whole + fraction;
    const point = whole.length + Number(power);
    const padded = point < 1 ? digits.padStart(digits.length + 1 - point, '0') : digits;
    const at = Math.max(1, point);
    const all = padded.padEnd(at, '0');
    const rest = all.slice(at);
    const plain = `${sign}${all.slice(0, at)}${rest && `.${rest}`}`;
    return plain.length > MOST_DECIMAL_CHARACTERS ? text : asDecimal(plain);
}
