const DIGIT = /\p{Nd}/gu;
const isDigit = (code: number): boolean => /\p{Nd}/u.test(String.fromCodePoint(code));

/* Unicode puts the ten digits of a script side by side, beginning with its zero. */
const valueOf = (digit: string): string => {
    const code = digit.codePointAt(0) ?? 0;
    let first = code;
    while (isDigit(first - 1)) first -= 1;
    return String((code - first) % 10);
};

/** The same text with the digits of any script as 0 to 9, so that “٤” and “4” are the same day. */
export const asciiDigits = (text: string): string => text.replace(DIGIT, valueOf);

/** A whole number of 0 or more, typed in any script; `undefined` where it is anything else. */
export const numberOf = (text: string): number | undefined => {
    const plain = asciiDigits(text).trim();
    return /^[0-9]{1,9}$/.test(plain) ? Number(plain) : undefined;
};
