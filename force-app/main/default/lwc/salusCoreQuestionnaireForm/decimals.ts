/* A decimal as 0.`digits` times ten to the power of `exponent`. Zero has no digits. */
interface Scientific {
    readonly sign: number;
    readonly digits: string;
    readonly exponent: number;
}

function scientific(text: string): Scientific {
    const [, minus, whole = '', fraction = '', power = '0'] =
        /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/.exec(text) ?? [];
    const all = whole + fraction;
    const leading = all.length - all.replace(/^0+/, '').length;
    const digits = all.replace(/^0+/, '').replace(/0+$/, '');
    const exponent = whole.length - leading + Number(power);
    return { sign: digits ? (minus ? -1 : 1) : 0, digits, exponent: digits ? exponent : 0 };
}

const order = <T extends number | string>(one: T, other: T): number =>
    one === other ? 0 : one < other ? -1 : 1;

/**
 * Compares two decimals by their digits: below zero where the first is less. JavaScript's numbers would
 * take 0.1 and 0.10000000000000000001 for the same.
 */
export function compareDecimals(one: string, other: string): number {
    const [a, b] = [scientific(one), scientific(other)];
    if (a.sign !== b.sign) return order(a.sign, b.sign);
    const length = Math.max(a.digits.length, b.digits.length);
    const size =
        order(a.exponent, b.exponent) ||
        order(a.digits.padEnd(length, '0'), b.digits.padEnd(length, '0'));
    return a.sign * size;
}

/** How many digits stand after the decimal sign. */
export function fractionDigits(text: string): number {
    const [, fraction = '', power = '0'] = /(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/.exec(text) ?? [];
    return Math.max(0, fraction.length - Number(power));
}
