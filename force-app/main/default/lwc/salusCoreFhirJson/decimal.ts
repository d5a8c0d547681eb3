/**
 * Numbers whose digits a JavaScript number would lose, such as `1.50` or 20 digits, by the object that
 * stands for them in what `parseJson` returns. A map, because `instanceof` throws for some proxies.
 */
const written = new WeakMap<object, string>();

/** An object that stands for a number as it was written. */
export function writtenNumber(text: string): object {
    const number = Object.freeze({});
    written.set(number, text);
    return number;
}

export const isWrittenNumber = (value: object): boolean => written.has(value);

/* Source: FHIR R4, datatypes, decimal. */
const DECIMAL = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

/* No measurement has more digits. */
const LONGEST = 100;

export const isDecimal = (text: string): boolean => text.length <= LONGEST && DECIMAL.test(text);

/**
 * A number of JSON as a decimal, digit for digit where the JSON was read by `parseJson`. A number
 * that JavaScript has parsed has lost its zeros at the end.
 */
export function decimalText(value: unknown): string | undefined {
    const text =
        typeof value === 'number'
            ? String(value)
            : typeof value === 'object' && value !== null
              ? written.get(value)
              : undefined;
    return text !== undefined && isDecimal(text) ? text : undefined;
}

const INTEGER = /^-?\d{1,10}$/;

/** A whole number of 32 bits, as FHIR's `integer`. */
export function integerOf(value: unknown): number | undefined {
    const text = decimalText(value);
    const number = text !== undefined && INTEGER.test(text) ? Number(text) : NaN;
    return number === (number | 0) ? number : undefined;
}
