import { hasText } from './bytes';

const SPACE = 0x20;
const NAME = 'exif:GPS';
/* A position is about twenty characters long. */
const LONGEST_VALUE = 256;

const isLetter = (byte: number | undefined): boolean => {
    const small = byte! | 0x20;
    return small >= 0x61 && small <= 0x7a;
};

/* Where the value begins after a name in XML, and the character that ends it. */
function valueAfter(bytes: Uint8Array, name: number): { at: number; end: number } | undefined {
    let at = name;
    while (isLetter(bytes[at])) at += 1;
    const [first, quote] = [bytes[at], bytes[at + 1]];
    if (first === 0x3e) return { at: at + 1, end: 0x3c }; // >…<
    const isQuoted = first === 0x3d && (quote === 0x22 || quote === 0x27); // ="…" or ='…'
    return isQuoted ? { at: at + 2, end: quote } : undefined;
}

/** Writes spaces over a value of GPS in XMP, whose name begins there. Says whether there was one. */
export function cleanXmp(bytes: Uint8Array, start: number): boolean {
    const value = hasText(bytes, start, NAME) && valueAfter(bytes, start + NAME.length);
    if (!value) return false;
    const found = bytes.subarray(value.at, value.at + LONGEST_VALUE);
    const length = found.indexOf(value.end);
    const shown = found.subarray(0, Math.max(0, length));
    const isFound = shown.some((byte) => byte > SPACE);
    if (isFound) shown.fill(SPACE);
    return isFound;
}
