import { asciiDigits } from 'c/salusCoreWords';

/** A whole number of 0 or more, typed in any script; `undefined` where it is anything else. */
export const numberOf = (text: string): number | undefined => {
    const plain = asciiDigits(text).trim();
    return /^[0-9]{1,9}$/.test(plain) ? Number(plain) : undefined;
};
