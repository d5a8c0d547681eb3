const DIGIT = /\p{Nd}/gu;
const isDigit = (code: number): boolean => /\p{Nd}/u.test(String.fromCodePoint(code));

/* Unicode lists the ten digits of a script one after another, beginning with its zero. */
const valueOf = (digit: string): string => {
    const code = digit.codePointAt(0) ?? 0;
    let first = code;
    while (isDigit(first - 1)) first -= 1;
    return String((code - first) % 10);
};

/** The same text with the digits of any script as 0 to 9, so that “٤” and “4” are the same number. */
export const asciiDigits = (text: string): string => text.replace(DIGIT, valueOf);
