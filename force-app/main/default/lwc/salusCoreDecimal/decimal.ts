/* A decimal is text, “-12.50”: a number of JavaScript would lose digits, and how many were given. */
const DECIMAL = /^(-?)(\d+)(?:\.(\d+))?$/;

/** The most characters of a decimal. A longer one is read as none. */
export const MOST_DECIMAL_CHARACTERS = 30;

interface Parts {
    readonly sign: '' | '-';
    readonly whole: string;
    readonly fraction: string;
}

/** A decimal in its parts, without zeros before it; `undefined` for any other text. */
export const partsOf = (text: unknown): Parts | undefined => {
    if (typeof text !== 'string' || text.length > MOST_DECIMAL_CHARACTERS) return undefined;
    const found = DECIMAL.exec(text);
    if (!found) return undefined;
    const [, minus, digits = '', fraction = ''] = found;
    const isZero = !/[1-9]/.test(digits + fraction);
    const whole = digits.replace(/^0+(?=\d)/, '');
    return { sign: minus && !isZero ? '-' : '', whole, fraction };
};

const compose = ({ sign, whole, fraction }: Parts): string =>
    `${sign}${whole}${fraction && `.${fraction}`}`;

/** A decimal in the form that answers have: “1234.50”, all its digits kept; '' for any other text. */
export const asDecimal = (given: unknown): string => {
    const parts = partsOf(given);
    return parts ? compose(parts) : '';
};

/* As a whole number of units of so many digits after the point. A decimal that is none is 0. */
const scaled = (decimal: string, digits: number): bigint => {
    const { sign = '', whole = '0', fraction = '' } = partsOf(decimal) ?? {};
    return BigInt(sign + whole + fraction.padEnd(digits, '0'));
};

const digitsAfter = (...decimals: readonly string[]): number =>
    Math.max(...decimals.map((one) => partsOf(one)?.fraction.length ?? 0));

const unscaled = (units: bigint, digits: number): string => {
    const text = String(units < 0 ? -units : units).padStart(digits + 1, '0');
    const point = text.length - digits;
    const parts = { whole: text.slice(0, point), fraction: text.slice(point) };
    return compose({ sign: units < 0 ? '-' : '', ...parts });
};

/** Whether one decimal is less than another. “1.0” and “1” are the same number. */
export const isLess = (one: string, other: string): boolean => {
    const digits = digitsAfter(one, other);
    return scaled(one, digits) < scaled(other, digits);
};

/** The sum of two decimals, exactly. */
export const sumOf = (one: string, other: string): string => {
    const digits = digitsAfter(one, other);
    return unscaled(scaled(one, digits) + scaled(other, digits), digits);
};

/** Whether a decimal is the base, or a whole number of steps from it. A step of 0 allows everything. */
export const isOnStep = (decimal: string, step: string, base: string): boolean => {
    const digits = digitsAfter(decimal, step, base);
    const size = scaled(step, digits);
    return !size || !((scaled(decimal, digits) - scaled(base, digits)) % size);
};

/** A share as percent: “0.125” is “12.5”. '' for what is no decimal. */
export const asPercent = (share: string): string => {
    const parts = partsOf(share);
    if (!parts) return '';
    const { sign, whole, fraction } = parts;
    const moved = fraction.slice(0, 2).padEnd(2, '0');
    return asDecimal(compose({ sign, whole: whole + moved, fraction: fraction.slice(2) }));
};

/** Percent as a share: “12.50” is “0.1250”, and “10” is “0.1”. '' for what is no decimal. */
export const fromPercent = (percent: string): string => {
    const parts = partsOf(percent);
    if (!parts) return '';
    const { sign, fraction } = parts;
    const whole = parts.whole.padStart(3, '0');
    const moved = fraction ? whole.slice(-2) : whole.slice(-2).replace(/0+$/, '');
    return asDecimal(compose({ sign, whole: whole.slice(0, -2), fraction: moved + fraction }));
};
